import type { Entity } from './entities.ts';
import type { Doubt } from './guess-doubts.ts';
import { guessMapping, type Guess } from './guess-mapping.ts';
import { lackingFacts, neededOf } from './guess-needs.ts';
import type { Table } from './guess-table.ts';
import { isCalledRefunds, mappable, repeatedIn, weightOf } from './guess-weights.ts';
import { headersOf } from './mapping.ts';

/** Where the second best guess explains this much of what the best does, a person is to choose. */
const closeCall = 0.9;
/** A table that is explained less than this by its best guess is something else. */
const leastWeight = 0.9;

/** The entity whose guess explains most of the table. */
export function guessEntity(table: Table): Guess {
  const sales = guessMapping(table, 'sales');
  const weighed = mappable
    .map((entity) => (entity === 'sales' ? sales : guessMapping(table, entity)))
    .map((guess) => ({ guess, weight: weightOf(table, guess, sales) }))
    .toSorted((left, right) => right.weight - left.weight);
  const [best, second] = weighed;
  if (best === undefined) return sales;
  const instead =
    second !== undefined && second.weight >= best.weight * closeCall ? second.guess.entity : undefined;
  const doubted = instead ?? insteadOfRefunds(table, best.guess, sales);
  const { guess, weight } = best;
  const [found] = neededOf(guess.entity).flatMap((facts) => facts.filter((fact) => fact in guess.columns));
  const thin = repeatedIn(table, guess) ?? (weight < leastWeight ? found : undefined);
  const doubts: readonly Doubt[] = [
    ...(doubted === undefined ? [] : [{ kind: 'entity' as const, instead: doubted }]),
    ...guess.doubts,
    ...(thin === undefined ? [] : [weakFact(guess, thin)])
  ];
  return { ...guess, doubts };
}

const weakFact = ({ columns }: Guess, fact: string): Doubt => {
  const source = columns[fact];
  return { kind: 'weak', fact, column: source === undefined ? fact : (headersOf(source)[0] ?? fact) };
};

/** Only the name of the file says that it holds refunds: its rows could be orders. */
function insteadOfRefunds(table: Table, { entity, columns }: Guess, sales: Guess): Entity | undefined {
  if (entity !== 'refunds' || !isCalledRefunds(table)) return undefined;
  const amount = typeof columns['amount'] === 'string' ? columns['amount'] : '';
  const isNamed = isCalledRefunds({ ...table, name: amount }) || 'reason_text' in columns;
  return isNamed || lackingFacts(sales).length > 0 ? undefined : 'sales';
}
