import { literal } from '#engine';
import { currencyCodes } from './columns/number-patterns.ts';
import type { Cells } from './format.ts';
import type { Mapping } from './mapping.ts';

/** Signs of one currency each; longer ones first, since they hold the bare dollar. */
const ofSign = [
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['AU$', 'AUD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['₺', 'TRY'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₱', 'PHP']
] as const;

/** Signs of several currencies, the most usual one first. */
const ofSeveral = [
  ['$', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'CLP', 'COP', 'ARS', 'BRL']],
  ['¥', ['CNY', 'JPY']],
  ['￥', ['CNY', 'JPY']],
  ['元', ['CNY', 'TWD', 'HKD']]
] as const;

const amounts = ['total', 'line_total', 'unit_price'] as const;

/**
 * The currency of a row of a mapped table without a column for it: what its own amount says, else that of the
 * file. The first rows may all be in one currency and later ones in another, and must not be added to them: a sign
 * of several currencies is then taken for the most usual one. Where nothing else is named it stays unknown, and is
 * asked.
 */
export function amountCurrency({ columns, currency }: Mapping): ((cells: Cells) => string) | undefined {
  const column = amounts.map((name) => columns[name]).find((source) => typeof source === 'string');
  const ofFile = currency === undefined ? 'null' : literal(currency.replaceAll(/[^A-Za-z]/g, ''));
  if (typeof column !== 'string') return currency === undefined ? undefined : () => ofFile;
  return (cells) => {
    const cell = cells.text(column);
    const code = `nullif(regexp_extract(${cell}, '(?:^|[^A-Za-z])(${currencyCodes})(?:$|[^A-Za-z])', 1), '')`;
    const signs = ofSign.map(([sign, name]) => `when contains(${cell}, ${literal(sign)}) then '${name}'`);
    const named = `case when ${code} is not null then ${code} ${signs.join(' ')} end`;
    const doubtful = ofSeveral
      .filter(([, names]) => currency === undefined || !(names as readonly string[]).includes(currency))
      .map(([sign, [usual]]) => `when contains(${cell}, ${literal(sign)}) then '${usual}'`);
    const besides = currency === undefined ? `bool_or(${named} is not null) over ()` : 'true';
    const other =
      doubtful.length === 0 ? 'null' : `case when ${besides} then case ${doubtful.join(' ')} end end`;
    return `coalesce(${named}, ${other}, ${ofFile})`;
  };
}
