import { blank } from './guards.ts';

export type DecimalMark = '.' | ',';

export const currencyCodes =
  'USD|EUR|GBP|CNY|CNH|RMB|JPY|KRW|HKD|TWD|NTD|MOP|SGD|MYR|THB|VND|IDR|PHP|INR|PKR|BDT|LKR|NPR|AUD|NZD|CAD|CHF|SFR|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|RSD|HRK|TRY|RUB|UAH|BYN|KZT|UZS|GEL|AZN|AMD|BRL|MXN|ARS|CLP|COP|PEN|UYU|BOB|PYG|CRC|GTQ|DOP|ZAR|NGN|KES|GHS|EGP|MAD|TND|DZD|AED|SAR|QAR|KWD|BHD|OMR|JOD|LBP|IQD|IRR|ILS|MMK|KHR|LAK|MNT';
const signs =
  '(?:US|HK|NT|AU|CA|NZ|SG|RD|S|A|C|R|MX|B)?\\$|€|£|¥|￥|元|₩|₹|₽|₫|฿|₺|₴|₪|₱|₦|₡|₲|₵|₸|₾|₼|zł|zl|Kč|Ft|kr\\.?|Kr\\.?|Fr\\.?|руб\\.?|р\\.|грн\\.?|лв\\.?|сом|тг|Rs\\.?|Rp\\.?|RM|R|TL|lei|S/\\.?|Bs\\.?|KSh|LE|đ|원|บาท|ر\\.س\\.?|د\\.إ\\.?|ج\\.م\\.?|ریال|تومان|人民币';
const units = '圆|円|圓|元整|块|件|个|份|分|星|pcs?\\.?|stk\\.?|szt\\.?|шт\\.?';
const currency = `(?:${currencyCodes}|${signs})`;
/** What may stand before or behind a number, points of its own among it. */
export const nameOfMoney = `(?:${currencyCodes}|${signs}|${units})`;

/** What may stand between the digits of a number whose decimal mark is the key. */
const blanks = '\\x{a0}\\x{2007}-\\x{200a}\\x{202f}';
const groupMarks: Record<DecimalMark, string> = {
  '.': `,'’‘´ ${blanks}`,
  ',': `.'’‘´ ${blanks}`
};

/** `12,-`: no cents. */
export const noCents = '[.,:]\\s?[-−–—]{1,2}';

/**
 * A whole cell that is one number: currency before or after, sign before, within or behind, brackets
 * for less than nothing, a dash for no cents, percent, a unit, a note in brackets.
 */
export function numberPattern(decimal: DecimalMark): string {
  const mark = groupMarks[decimal];
  const grouped = `[0-9]{1,3}(?:[${mark}][0-9]{2,3})*[${mark}][0-9]{3}`;
  const digits = `(?:(?:${grouped}|[0-9]+)(?:${noCents}|[${decimal}][0-9]*)?|[${decimal}][0-9]+)`;
  const gap = `${blank}*`;
  const sign = `[-+−–]?${gap}`;
  const note = `(?:（.*|${blank}\\(.*\\))?`;
  return `^(?:=")?${gap}['\`]?[(（]?${gap}${sign}${currency}?${gap}${sign}${digits}${gap}%?(?:${currency}|${units})?${gap}[-−]?${gap}[)）]?${gap}${note}"?${gap}$`;
}

/** The same for JavaScript, where escapes of code points have other braces. */
const inJavaScript = (pattern: string, flags = 'iu'): RegExp =>
  new RegExp(pattern.replaceAll(/\\x\{(\w+)\}/g, '\\u{$1}'), flags);

export const isNumber = { '.': inJavaScript(numberPattern('.')), ',': inJavaScript(numberPattern(',')) };

export const currencyIn = inJavaScript(currency);

const names = inJavaScript(nameOfMoney, 'giu');
const dashes = inJavaScript(`([0-9])${noCents}`);

/** A number, or the shape of one, without its note, currency and unit. */
export const bareNumber = (text: string): string =>
  text
    .replace(/([0-9.,元])\s*(?:（|\s\().*$/u, '$1')
    .replace(dashes, '$1')
    .replaceAll(names, '')
    .trim();
