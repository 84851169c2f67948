import type { ParamsOf, ParamSpec, Query, RowOf } from '#engine';
import type { Columns } from '#engine';
import type { Period } from '#kit';
import { expectedValue, people as valuedPeople } from '../../src/analyses/lifetime/queries.ts';
import { peopleParams } from '../../src/analyses/rfm/asked.ts';
import {
  people as segmentPeople,
  segmentAdvice,
  segmentResponses,
  segments
} from '../../src/analyses/rfm/queries.ts';
import { stepsOf } from '../../src/analyses/rfm/steps.ts';
import { groupOf } from '../../src/analyses/risk/advice-rules.ts';
import { advisedList, adviceTotals, atRisk } from '../../src/analyses/risk/queries.ts';

type Run = <P extends ParamSpec, C extends Columns>(
  query: Query<C, P>,
  params: ParamsOf<P>
) => Promise<readonly RowOf<C>[]>;

/** What some page tells to do with people. */
export interface PageList {
  readonly page: string;
  readonly says: 'write' | 'second' | 'rest' | 'let_be';
  /** How many the page says they are. */
  readonly told: number;
  readonly people: readonly number[];
}

const keysOf = (rows: readonly { readonly customer_key: number }[]): readonly number[] =>
  rows.map(({ customer_key }) => customer_key).toSorted((one, other) => one - other);

/** Every list that the pages name in an advice, with the people it opens. */
export async function listsOfPages(run: Run, period: Period): Promise<readonly PageList[]> {
  const totals = await run(adviceTotals, period);
  const [rows, advice, responses] = [
    await run(segments, period),
    await run(segmentAdvice, period),
    await run(segmentResponses, period)
  ];
  const lists: PageList[] = [];
  for (const purpose of ['second', 'write', 'last', 'rest'] as const) {
    const people = keysOf(await run(advisedList, { ...period, purpose, basis: null }));
    const group = groupOf(totals, [purpose]);
    const says = purpose === 'last' ? 'write' : purpose;
    lists.push({
      page: `list ${purpose}`,
      says,
      told: purpose === 'rest' ? group.all : group.willing,
      people
    });
    if (purpose === 'second') continue;
    const risk = keysOf(await run(atRisk, { ...period, who: purpose, most_people: null }));
    lists.push({ page: `At risk ${purpose}`, says, told: risk.length, people: risk });
  }
  const troubled = keysOf(await run(atRisk, { ...period, who: 'troubled', most_people: null }));
  lists.push({ page: 'At risk troubled', says: 'write', told: troubled.length, people: troubled });
  for (const { segment, step, purposes, count } of stepsOf(rows, advice, responses)) {
    if (step === 'unknown') continue;
    const people = keysOf(
      await run(segmentPeople, { ...period, ...peopleParams({ title: '', segments: [segment], purposes }) })
    );
    const says = step === 'no_discount' ? 'let_be' : step;
    lists.push({ page: `Segments ${segment}`, says, told: count, people });
  }
  const [expected] = await run(expectedValue, period);
  for (const [who, told] of [
    ['fading', expected?.fading_count],
    ['low', expected?.low_count]
  ] as const) {
    const people = keysOf(
      await run(valuedPeople, { ...period, who, in_segment: null, clv_from: null, clv_until: null })
    );
    lists.push({
      page: `Lifetime value ${who}`,
      says: who === 'fading' ? 'rest' : 'let_be',
      told: told ?? 0,
      people
    });
  }
  return lists;
}

const against: Readonly<Record<PageList['says'], readonly PageList['says'][]>> = {
  write: ['rest', 'let_be', 'second'],
  second: ['rest', 'let_be'],
  rest: ['let_be'],
  let_be: []
};

/** Pairs of lists that say two things of the same people, with how many these are. */
export function contradictions(lists: readonly PageList[]): readonly string[] {
  return lists.flatMap((one) =>
    lists
      .filter((other) => against[one.says].includes(other.says) && !isMixed(one, other))
      .map((other) => ({ other, both: one.people.filter((key) => other.people.includes(key)).length }))
      .filter(({ both }) => both > 0)
      .map(
        ({ other, both }) => `${one.page} says ${one.says}, ${other.page} says ${other.says}: ${both} people`
      )
  );
}

/** A segment’s list to write to holds those to remind of a second order as well; low value is no advice to rest. */
const isMixed = (one: PageList, other: PageList): boolean =>
  (one.page.startsWith('Segments') && other.says === 'second') ||
  (one.says === 'rest' && other.page === 'Lifetime value low');
