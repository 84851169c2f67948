import type { CommonText, Format } from '#i18n';
import { type FactName, kindOf } from './facts.ts';

const money: ReadonlySet<FactName> = new Set(['net_revenue', 'average_order_value', 'refund', 'clv']);

/** A fact as the reader's language writes it. */
export function writeFact(name: FactName, value: unknown, format: Format, text: CommonText): string {
  if (typeof value === 'boolean') return value ? text.word.yes : text.word.no;
  if (typeof value === 'number') {
    if (money.has(name)) return format.money(value);
    if (name === 'p_alive') return format.percentWhole(value);
    return Number.isInteger(value)
      ? format.integer(value)
      : format.decimal(value, name === 'mean_rating' ? 1 : 2);
  }
  if (typeof value !== 'string' || value === '') return '–';
  // A masked day is no day any more.
  return kindOf(name) === 'date' && /^\d/.test(value) ? format.date(value) : format.place(name, value);
}
