import { addMonths, daysBetween, type Day } from '#lib';
import type { Cut, CutMethod, RfmPreset, RfmSettings } from '#models';

/** A sale that counts: an order with what it brought, or money given back by itself. Money in cents. */
export interface PlainSale {
  readonly customer: number | null;
  readonly on: Day;
  readonly cents: number;
  readonly isOrder: boolean;
}

export interface PlainScores {
  readonly customer: number;
  readonly recency: number;
  readonly frequency: number;
  readonly cents: number;
  readonly code: string;
  readonly segment: string;
}

/** How good a figure is among all: greater is better. */
type Score = (value: number) => number;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function median(values: readonly number[]): number {
  const rising = values.toSorted((one, other) => one - other);
  const at = (index: number): number => rising[index] ?? Number.NaN;
  const middle = (rising.length - 1) / 2;
  return (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
}

function scoreBy(
  method: CutMethod,
  cuts: readonly number[],
  values: readonly number[],
  levels: number
): Score {
  switch (method) {
    case 'fifths':
    case 'thirds':
      return (value) => {
        const rank = 1 + values.filter((other) => other < value).length;
        return Math.min(levels, 1 + Math.floor((levels * (rank - 1)) / values.length));
      };
    case 'fixed':
      return (value) => 1 + cuts.filter((cut) => value >= cut).length;
    case 'mean':
      return (value) => (value > sum(values) / values.length ? 2 : 1);
    case 'median':
      return (value) => (value > median(values) ? 2 : 1);
  }
}

const levelsOf: Record<RfmPreset, number> = { grid: 5, codes: 3, classes: 2 };

const tenSegments: readonly (readonly [pattern: RegExp, segment: string])[] = [
  [/^5[45]/, 'champions'],
  [/^[34][45]/, 'loyal'],
  [/^[45][23]/, 'potential_loyalists'],
  [/^51/, 'new'],
  [/^41/, 'promising'],
  [/^33/, 'need_attention'],
  [/^3[12]/, 'about_to_sleep'],
  [/^[12][34]/, 'at_risk'],
  [/^[12]5/, 'cant_lose'],
  [/^[12][12]/, 'hibernating']
];

const codes: Readonly<Record<string, string>> = {
  champions: '333 332 323',
  loyal: '321 322 331 232 233',
  recent: '312 313 311 222 223',
  need_attention: '213 221 123 132 133',
  at_risk: '231 212 122 131 211',
  inactive: '111 112 113 121'
};

function segmentOf(code: string, { preset, grid }: RfmSettings): string {
  if (preset === 'grid') {
    const [recency = 0, frequency = 0] = Array.from(code, Number);
    const own = tenSegments.find(([pattern]) => pattern.test(code))?.[1];
    return grid?.[5 * (recency - 1) + frequency - 1] ?? own ?? 'none';
  }
  if (preset === 'codes')
    return Object.keys(codes).find((segment) => codes[segment]?.includes(code)) ?? 'none';
  const importance = code.endsWith('2') ? 'key' : 'general';
  const kind = { 22: 'value', 21: 'growth', 12: 'keep', 11: 'win_back' }[code.slice(0, 2)];
  return `${importance}_${kind ?? 'none'}`;
}

/** RFM by loops over rows: slow, plain, and nothing to do with the SQL. */
export function plainRfm(
  sales: readonly PlainSale[],
  { as_of, history_months }: { as_of: Day; history_months?: number | undefined },
  settings: RfmSettings
): readonly PlainScores[] {
  const before = history_months === undefined ? '' : addMonths(as_of, -history_months);
  const known = sales.filter(({ on }) => on > before && on <= as_of);
  const people = [...new Set(known.map(({ customer }) => customer))].flatMap((customer) => {
    const own = known.filter((sale) => sale.customer === customer);
    const orders = own.filter(({ isOrder }) => isOrder);
    const last = orders
      .map(({ on }) => on)
      .toSorted()
      .at(-1);
    if (customer === null || last === undefined) return [];
    const recency = daysBetween(last, as_of);
    return [{ customer, recency, frequency: orders.length, cents: sum(own.map(({ cents }) => cents)) }];
  });
  const levels = levelsOf[settings.preset];
  const score = ({ method, cuts }: Cut, values: readonly number[]): Score =>
    scoreBy(method, cuts, values, levels);
  // Fewer days are better, so recency is turned round, its cut-offs too.
  const recencyCut = { ...settings.recency, cuts: settings.recency.cuts.map((days) => -days) };
  const recency = score(
    recencyCut,
    people.map((person) => -person.recency)
  );
  const frequency = score(
    settings.frequency,
    people.map((person) => person.frequency)
  );
  const money = score(
    settings.money,
    people.map((person) => person.cents / 100)
  );
  return people
    .map((person) => {
      const code = [recency(-person.recency), frequency(person.frequency), money(person.cents / 100)].join(
        ''
      );
      return { ...person, code, segment: segmentOf(code, settings) };
    })
    .toSorted((one, other) => one.customer - other.customer);
}
