import { unreachable } from '#lib';

/** How much of a personal value may be seen: enough to tell two people apart, too little to know them. */
export type Mask = 'name' | 'email' | 'phone' | 'hidden';

/** Columns that tell who somebody is, by the name they have in every query. */
const masks: Readonly<Record<string, Mask>> = {
  display_name: 'name',
  email: 'email',
  phone: 'phone',
  address: 'hidden',
  birthday: 'hidden'
};

const firstOf = (text: string): string => Array.from(text)[0] ?? '';
const isEastAsian = (text: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·\s]+$/u.test(text);

/** 王小明 becomes 王**, Ana Silva becomes A*** S***; the length of a name tells nothing. */
export function maskName(name: string): string {
  const text = name.trim();
  if (text === '') return '';
  if (text.includes('@')) return maskEmail(text);
  if (/^[\d\s()+-]+$/.test(text)) return maskPhone(text);
  if (isEastAsian(text)) return `${firstOf(text)}**`;
  return text
    .split(/\s+/)
    .map((word) => `${firstOf(word)}***`)
    .join(' ');
}

/** ana@shop.example.com becomes a***@s***.com. */
export function maskEmail(email: string): string {
  const [, local = '', domain = ''] = /^(.*)@([^@]*)$/.exec(email.trim()) ?? [];
  if (domain === '') return email.trim() === '' ? '' : '***';
  const ending = /\.[a-z]{2,}$/i.exec(domain)?.[0] ?? '';
  return `${firstOf(local)}***@${firstOf(domain)}***${ending}`;
}

/** A Chinese mobile number keeps its usual 138****5678; of others only the end stays. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^86(?=1\d{10}$)/, '');
  if (/^1[3-9]\d{9}$/.test(digits)) return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  if (digits.length === 0) return phone.trim() === '' ? '' : '***';
  return digits.length < 7 ? '***' : `***${digits.slice(-2)}`;
}

/** The value of a column with whatever tells who it is about taken out. */
export function maskCell(column: string, value: unknown): unknown {
  const mask = Object.hasOwn(masks, column) ? masks[column] : undefined;
  if (mask === undefined || typeof value !== 'string') return value;
  switch (mask) {
    case 'name':
      return maskName(value);
    case 'email':
      return maskEmail(value);
    case 'phone':
      return maskPhone(value);
    case 'hidden':
      return '***';
    default:
      return unreachable(mask);
  }
}
