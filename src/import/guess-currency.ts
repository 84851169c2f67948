import { currencyCodes } from './columns/number-patterns.ts';
import { kindOf } from './mapping.ts';
import type { GuessedTable } from './guess-table.ts';

/** A sign or a code that may be of several currencies. */
const doubtful = 'doubtful';

const aliases: Readonly<Record<string, string>> = { RMB: 'CNY', CNH: 'CNY', NTD: 'TWD', SFR: 'CHF' };
const codes = new Set(currencyCodes.split('|'));
/** Those that are no word of a language in small letters. */
const smallCodes =
  /^(?:usd|eur|gbp|cny|rmb|jpy|krw|hkd|twd|ntd|sgd|myr|inr|aud|nzd|cad|chf|pln|czk|huf|brl|mxn|zar)$/;

const ofSign: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'EUR € euro euros 欧元',
    'GBP £ 英镑',
    'USD us$ 美元',
    'CNY 人民币',
    'HKD hk$ 港币 港元',
    'TWD nt$ 新台币 新臺幣',
    'AUD a$ au$',
    'CAD c$ ca$',
    'NZD nz$',
    'SGD s$ sg$',
    'MXN mx$',
    'BRL r$',
    'DOP rd$',
    'JPY 円 日元',
    'KRW ₩ 원 韩元',
    'INR ₹',
    'RUB ₽ руб',
    'UAH ₴ грн',
    'PLN zł',
    'CZK kč',
    'HUF ft',
    'TRY ₺',
    'THB ฿ บาท',
    'VND ₫',
    'PHP ₱',
    'ILS ₪',
    'IDR rp',
    'MYR rm',
    'NGN ₦',
    'KZT ₸',
    'GEL ₾',
    'AZN ₼'
  ].flatMap((line) => {
    const [code = '', ...names] = line.split(' ');
    return names.map((name) => [name, code] as const);
  })
);

type Script = 'simplified' | 'traditional' | 'japanese';

const scripts: Readonly<Record<Script, RegExp>> = {
  simplified: /[单价总实订货买卖电话时额费类户购个联优运码编间员]/u,
  traditional: /[單價總數實訂貨買賣電話時額費類號戶購個聯優運碼編間員計]/u,
  japanese: /[\p{Script=Hiragana}\p{Script=Katakana}]|注文|番号|税込/u
};

/** Whose characters a text is written in, where they are of one country's. */
function scriptOf(text: string): Script | undefined {
  if (scripts.simplified.test(text))
    return scripts.traditional.test(text) || scripts.japanese.test(text) ? undefined : 'simplified';
  if (scripts.japanese.test(text)) return 'japanese';
  return scripts.traditional.test(text) ? 'traditional' : undefined;
}

/** The currency of `¥` and `元`, by what is written around them. */
function ofYuan(name: string, script: Script | undefined): string {
  if (script === 'japanese' && name === '¥') return 'JPY';
  const isChinese = script === 'simplified' || (script === undefined && name !== '¥');
  return isChinese ? 'CNY' : doubtful;
}

/** The currency that a word, sign or code stands for; undefined where it is the name of none. */
function namedBy(name: string, script: Script | undefined): string | undefined {
  if (['¥', '元', '元整', '圆', '块'].includes(name)) return ofYuan(name, script);
  if (/^(?:\$|krs?|fr|rs|r|lei)$/iu.test(name)) return doubtful;
  const code = smallCodes.test(name) ? name.toUpperCase() : name;
  return codes.has(code) ? (aliases[code] ?? code) : ofSign[name.toLowerCase()];
}

/** What stands beside the digits of an amount. */
const besideDigits = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/(?<=.)\s*\((?=[^)]*[^\d\s.,)]).*$/u, '')
    .replaceAll(/[\d.,'’‘´`"=\s+\-−–()]/gu, '');

/** All currencies that a header names. */
function namedInHeader(header: string, script: Script | undefined): readonly string[] {
  const text = header.normalize('NFKC');
  const words = [...text.split(/[\s()[\]【】<>/|_:,;.-]+/u), ...(text.match(/[€£₽₹₩$¥]/gu) ?? [])];
  // A sign with letters before it is one with them, not a bare one.
  const isWhole = (word: string): boolean => word !== '$' || !/(?<![A-Za-z])[A-Z]{1,2}\s?\$/.test(text);
  return words
    .filter((word) => isWhole(word) && !/^ft$/i.test(word))
    .flatMap((word) => namedBy(word, script) ?? []);
}

const isNought = (cell: string): boolean => /^-?0*[.,]?0*$/.test(cell);
const main: readonly string[] = ['total', 'line_total', 'unit_price'];

/**
 * The currency of a table of orders without a column for it: what all cells of an amount, or its header,
 * say without doubt, and no other amount gainsays.
 */
export function guessCurrency(
  { header, contents, places }: GuessedTable,
  groups: readonly Readonly<Record<string, string>>[] = []
): string | undefined {
  if (places.has('currency')) return undefined;
  const script = scriptOf(header.join(' ')) ?? scriptOf(contents.flatMap(({ filled }) => filled).join(' '));
  const ofGroups = groups.flatMap((group) =>
    Object.entries(group).map(([fact, name]) => [fact, header.indexOf(name)] as const)
  );
  const found = new Set<string>();
  let isTold = false;
  for (const [fact, place] of [...places, ...ofGroups]) {
    if (kindOf('sales', fact) !== 'money') continue;
    const inHeader = namedInHeader(header[place] ?? '', script);
    const filled = contents[place]?.filled ?? [];
    const beside = filled.filter((cell) => /\d/.test(cell) && !isNought(cell)).map(besideDigits);
    for (const name of inHeader) found.add(name);
    for (const name of new Set(beside)) if (name !== '') found.add(namedBy(name, script) ?? doubtful);
    const isInCells = beside.length > 0 && !beside.includes('');
    if (main.includes(fact) && (inHeader.length > 0 || isInCells)) isTold = true;
  }
  const [only] = found;
  return isTold && found.size === 1 && only !== doubtful ? only : undefined;
}
