import type { ParamSpec } from '#engine';
import type { CommonText, Format } from '#i18n';
import type { KitText } from './messages.ts';
import { histories } from './period.ts';
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

type Named = readonly (readonly [name: string, value: string])[];

/** Whether a question is about the dates of a report, rather than about who people are. */
export const isOfDates = (params: ParamSpec): boolean => 'from_on' in params;

/** The dates that a question was asked for, or the day as of which it tells of people. */
function daysUsed(
  { period, choice }: Pick<Shop, 'period' | 'choice'>,
  params: ParamSpec,
  format: Format,
  text: KitText
): Named {
  if (!isOfDates(params)) {
    const history = choice('history', histories, 'all');
    return [
      [text.asOfDay, format.date(period.as_of)],
      [text.history, text.histories[history]]
    ];
  }
  const compared = [
    [period.compare_from_on, period.compare_until_on, 'compare_from_on'],
    [period.year_from_on, period.year_until_on, 'year_from_on']
  ] as const;
  return [
    [text.dates, format.dateRange(period.from_on, period.until_on)],
    ...compared
      .filter(([from, , name]) => from !== null && name in params)
      .map(([from, until]) => [text.comparedWith, format.dateRange(from, until)] as const)
  ];
}

/** The dates and filters behind an answer, as names and values for a reader. */
export function usedHere(
  shop: Pick<Shop, 'period' | 'filters' | 'choice'>,
  params: ParamSpec,
  format: Format,
  words: CommonText,
  text: KitText
): Named {
  return [
    ...daysUsed(shop, params, format, text),
    ...lists
      .filter((name) => shop.filters[name].length > 0)
      .map(
        (name) =>
          [
            words.filter[name],
            format.list(shop.filters[name].map((value) => format.place(name, value)))
          ] as const
      )
  ];
}
