import { blank } from './guards.ts';

export type DecimalMark = '.' | ',';

const codes =
  'USD|EUR|GBP|CNY|RMB|JPY|KRW|HKD|TWD|NTD|SGD|MYR|THB|VND|IDR|PHP|INR|AUD|NZD|CAD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|RUB|UAH|BRL|MXN|ARS|CLP|COP|ZAR|AED|SAR|ILS';
const signs =
  '(?:US|HK|NT|AU|CA|NZ|S|A|C|R|MX)?\\$|€|£|¥|￥|元|₩|₹|₽|₫|฿|₺|₴|zł|Kč|Ft|kr\\.?|Rs\\.?|Rp|RM|lei|лв\\.?|人民币';
const units = '圆|円|원|块|件|个|份|分|星|pcs?\\.?';
const currency = `(?:${codes}|${signs})`;

/** What may stand between the digits of a number whose decimal mark is the key. */
const groupMarks: Record<DecimalMark, string> = { '.': ",'’ \\x{a0}\\x{202f}", ',': ".'’ \\x{a0}\\x{202f}" };

/**
 * A whole cell that is one number: currency before or after, sign before, within or behind, brackets
 * for less than nothing, percent, a unit, a note in brackets.
 */
export function numberPattern(decimal: DecimalMark): string {
  const mark = groupMarks[decimal];
  const grouped = `[0-9]{1,3}(?:[${mark}][0-9]{2,3})*[${mark}][0-9]{3}`;
  const digits = `(?:(?:${grouped}|[0-9]+)(?:[${decimal}][0-9]*)?|[${decimal}][0-9]+)`;
  const gap = `${blank}*`;
  const sign = `[-+−–]?${gap}`;
  const note = `(?:（.*|${blank}\\(.*\\))?`;
  return `^(?:=")?${gap}['\`]?\\(?${gap}${sign}${currency}?${gap}${sign}${digits}${gap}%?(?:${currency}|${units})?${gap}[-−]?${gap}\\)?${gap}${note}"?${gap}$`;
}

/** The same for JavaScript, where escapes of code points have other braces. */
const inJavaScript = (pattern: string): RegExp =>
  new RegExp(pattern.replaceAll(/\\x\{(\w+)\}/g, '\\u{$1}'), 'iu');

export const isNumber = { '.': inJavaScript(numberPattern('.')), ',': inJavaScript(numberPattern(',')) };

export const currencyIn = inJavaScript(currency);
