import { carryOut, type CountedRow, type FitInputs } from '../src/fitting/index.ts';
import { defaultPredictions } from '../src/models/index.ts';

/** Same numbers on every machine: a small congruential generator (Numerical Recipes). */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

interface Life {
  readonly first: number;
  readonly repeats: readonly number[];
  readonly mean: number;
}

/** Three years of somebody who lives as BG/NBD says with r = 1, alpha = 10 weeks, a = 1 and b = 3. */
function makeLife(random: () => number, days: number): Life {
  const wait = (): number => -Math.log(random());
  const rate = wait() / 70;
  const dropout = 1 - random() ** (1 / 3);
  const first = Math.floor(random() * days);
  const repeats: number[] = [];
  for (let day = first; ;) {
    day += 1 + Math.floor(wait() / rate);
    if (day >= days) break;
    repeats.push(day);
    if (random() < dropout) break;
  }
  // Gamma-Gamma with p = 1, q = 3: orders stray about a mean of their person's own.
  const spread = wait() + wait() + wait();
  let spent = 0;
  for (let order = 0; order < Math.max(1, repeats.length); order++) spent += wait();
  return {
    first,
    repeats,
    mean: Math.round((12_000 / spread) * (spent / Math.max(1, repeats.length))) / 100
  };
}

function countedRows(records: readonly (readonly [number, string])[]): readonly CountedRow[] {
  const rows = new Map<number, Map<string, number>>();
  for (const [repeats, record] of records) {
    const counts = rows.get(repeats) ?? new Map<string, number>();
    rows.set(repeats, counts.set(record, (counts.get(record) ?? 0) + 1));
  }
  return [...rows].map(([repeat_count, counts]) => ({
    repeat_count,
    counts: Array.from(counts, ([record, people]) => `${record},${people}`).join(';')
  }));
}

function makeInputs(people: number): FitInputs {
  const [days, holdout] = [1095, 182];
  const [end, random] = [days - 1, makeRandom(people)];
  const lives = Array.from({ length: people }, () => makeLife(random, days));
  const until = end - holdout;
  const known = lives.filter(({ first }) => first <= until);
  return {
    calibrationUntil: '2024-07-02',
    holdoutDays: holdout,
    purchases: countedRows(
      lives.map(({ first, repeats }) => [
        repeats.length,
        `${(repeats.at(-1) ?? first) - first},${end - first}`
      ])
    ),
    trial: countedRows(
      known.map(({ first, repeats }) => {
        const seen = repeats.filter((day) => day <= until);
        const before = seen.filter((day) => day > until - holdout).length;
        const record = [(seen.at(-1) ?? first) - first, until - first, before, repeats.length - seen.length];
        return [seen.length, record.join(',')];
      })
    ),
    spend: lives
      .filter(({ repeats }) => repeats.length > 0)
      .map(({ repeats, mean }) => ({ repeat_count: repeats.length, counts: String(mean) }))
  };
}

/** Seconds of what the fit worker does for so many people: both models, their trial, spend, expectations. */
export function fitSeconds(people: number): number {
  const inputs = makeInputs(people);
  const start = performance.now();
  carryOut({ known: undefined, inputs, settings: defaultPredictions }, () => undefined);
  return (performance.now() - start) / 1000;
}
