import type { CommonText, Format } from '#i18n';
import type { KitText } from './messages.ts';
import type { Filters, Shop } from './shop.ts';

const lists = [
  'channel',
  'country',
  'region',
  'category',
  'product',
  'coupon',
  'segment'
] as const satisfies (keyof Filters)[];

/** The dates and filters behind an answer, as names and values for a reader. */
export function usedHere(
  { period, filters }: Pick<Shop, 'period' | 'filters'>,
  format: Format,
  words: CommonText,
  text: KitText
): readonly (readonly [name: string, value: string])[] {
  const { compare_from_on, compare_until_on } = period;
  const compared =
    compare_from_on === null
      ? []
      : [[text.comparedWith, format.dateRange(compare_from_on, compare_until_on)] as const];
  return [
    [text.dates, format.dateRange(period.from_on, period.until_on)],
    ...compared,
    ...lists
      .filter((name) => filters[name].length > 0)
      .map((name) => [words.filter[name], format.list(filters[name])] as const)
  ];
}
