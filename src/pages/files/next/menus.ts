import { type FileReport, type Lack, missingFacts } from '#import';
import type { Want } from './insight.ts';

const lackOf: Readonly<Partial<Record<Want, Lack>>> = {
  buyers: 'buyer',
  refunds: 'refunds',
  products: 'lines'
};

/** The exports of the shop's own platforms that would tell what is wanted, as their owner finds them. */
export function menusOf(
  want: Want,
  reports: readonly FileReport[],
  names: Readonly<Record<string, string>>,
  menus: Readonly<Record<string, Readonly<Partial<Record<Want, string>>>>>
): readonly string[] {
  const lack = lackOf[want];
  const formats = reports.flatMap(({ format, header }) =>
    missingFacts(format, header).flatMap(({ what, broughtBy }) => (what === lack ? broughtBy : []))
  );
  const own = reports.flatMap(({ platform }) => menus[platform]?.[want] ?? []);
  return [...new Set([...formats.flatMap((id) => names[id] ?? []), ...own])];
}
