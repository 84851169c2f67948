import { expect, it } from 'vitest';
import { query } from '#engine';
import { wilson } from '#statistics';
import { openNativeEngine } from '#tests/support/engine.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { askAboutSample, sampleStatements } from '#tests/support/sample.ts';
import { sampleDates } from '#tests/support/questions.ts';
import { adviceTotals } from '../src/analyses/risk/queries.ts';

/** The same once more, in loops over people, for the sample shop. */

const purchases = query(
  `select distinct customer_key::integer as customer_key, (sold_on - date '2000-01-01')::integer as day
  from valid_sales
  where is_order and customer_key is not null
  order by customer_key, day`,
  {},
  { customer_key: 'integer', day: 'integer' }
);
const shop = await askAboutSample(await openNativeEngine(...(await sampleStatements())));
const asOf = (Date.parse(sampleDates.as_of) - Date.parse('2000-01-01')) / 86_400_000;

const people = new Map<number, number[]>();
for (const { customer_key, day } of await rowsOf(shop.ask(purchases, {})))
  people.set(customer_key, [...(people.get(customer_key) ?? []), day]);
for (const [key, days] of people)
  people.set(
    key,
    days.filter((day) => day <= asOf)
  );

/** As spreadsheets do: between the two nearest. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

const gapsOf = (days: readonly number[]): readonly number[] =>
  days.slice(1).map((day, index) => day - (days[index] ?? 0));

interface Reach {
  readonly opens?: number;
  readonly overdue: number;
  readonly lapsed: number;
}

/** How long others waited for a second order: the share that is back by each day, of those watched until it. */
function secondOrders(known: readonly (readonly number[])[], today: number): Reach | undefined {
  const waits = known.map(([first = 0, second]) => ({
    days: (second ?? today) - first,
    isBack: second !== undefined
  }));
  const curve: { day: number; back: number }[] = [];
  let [waiting, events] = [1, 0];
  for (let day = 0; day <= 365; day += 1) {
    const watched = waits.filter((wait) => wait.days >= day).length;
    if (watched < 10) break;
    const back = waits.filter((wait) => wait.days === day && wait.isBack).length;
    events += back;
    waiting *= 1 - back / watched;
    curve.push({ day, back: 1 - waiting });
  }
  const all = curve.at(-1)?.back ?? 0;
  if (events < 20 || curve.length <= 90) return undefined;
  const by = (share: number): number => curve.find(({ back }) => back >= share * all - 1e-12)?.day ?? 0;
  return { opens: by(0.25), overdue: by(0.8), lapsed: by(0.95) };
}

function kindsOn(today: number): ReadonlyMap<number, string> {
  const known = [...people]
    .map(([key, days]) => ({ key, days: days.filter((day) => day <= today) }))
    .filter(({ days }) => days.length > 0);
  const later = known.flatMap(({ days }) => gapsOf(days).slice(1));
  const ratios = known
    .filter(({ days }) => days.length >= 3)
    .flatMap(({ days }) => gapsOf(days).map((gap) => gap / quantile(gapsOf(days), 0.5)));
  const once = secondOrders(
    known.map(({ days }) => days),
    today
  );
  const reachOf = (days: readonly number[]): Reach | undefined => {
    if (days.length === 1) return once;
    if (days.length === 2)
      return later.length < 20
        ? undefined
        : { overdue: Math.ceil(quantile(later, 0.8)), lapsed: Math.ceil(quantile(later, 0.95)) };
    const usual = quantile(gapsOf(days), 0.5);
    return ratios.length < 20
      ? undefined
      : {
          overdue: Math.ceil(usual * quantile(ratios, 0.8)),
          lapsed: Math.ceil(usual * quantile(ratios, 0.95))
        };
  };
  return new Map(
    known.map(({ key, days }) => {
      const silent = today - (days.at(-1) ?? 0);
      const reach = reachOf(days);
      const basis = days.length >= 3 ? 'own' : days.length === 2 ? 'regulars' : 'first';
      const stage =
        reach === undefined
          ? 'unknown'
          : silent > 2 * reach.lapsed
            ? 'gone'
            : silent > reach.lapsed
              ? 'lapsed'
              : silent > reach.overdue
                ? 'at_risk'
                : silent >= (reach.opens ?? Number.POSITIVE_INFINITY)
                  ? 'open'
                  : 'in_rhythm';
      return [key, `${basis} ${stage}`];
    })
  );
}

function respondedBefore(kind: string) {
  const stands = [90, 180, 270, 360].flatMap((back) =>
    [...kindsOn(asOf - back)].filter(([, one]) => one === kind).map(([key]) => ({ key, day: asOf - back }))
  );
  return {
    people: new Set(stands.map(({ key }) => key)).size,
    stands: stands.length,
    returned: stands.filter(({ key, day }) =>
      people.get(key)?.some((bought) => bought > day && bought <= day + 90)
    ).length
  };
}

function purposeOf(kind: string): string {
  const { people: seen, stands, returned } = respondedBefore(kind);
  if (kind.endsWith('in_rhythm')) return 'let_be';
  if (kind.endsWith('unknown') || seen < 10) return 'unknown';
  if (wilson((returned / stands) * seen, seen).high < (kind.endsWith('gone') ? 0.1 : 0.05)) return 'rest';
  if (kind.endsWith('open')) return 'second';
  return kind.endsWith('at_risk') ? 'write' : 'last';
}

it('counts kinds of people, what those before them did, and what follows from it', async () => {
  const now = [...kindsOn(asOf).values()];
  const rows = await rowsOf(shop.ask(adviceTotals, sampleDates));
  expect(
    rows.map((row) => ({
      kind: `${row.gap_basis} ${row.stage}`,
      purpose: row.purpose,
      count: row.customer_count,
      before: { people: row.person_count, stands: row.stand_count, returned: row.returned_count }
    }))
  ).toEqual(
    [...new Set(now)]
      .map((kind) => ({
        kind,
        purpose: purposeOf(kind),
        count: now.filter((one) => one === kind).length,
        before: respondedBefore(kind)
      }))
      .toSorted((one, other) => (`${one.purpose} ${one.kind}` < `${other.purpose} ${other.kind}` ? -1 : 1))
  );
});
