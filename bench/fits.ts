import { carryOut, type LogRow } from '../src/fitting/index.ts';
import { defaultPredictions } from '../src/models/index.ts';

/** Same numbers on every machine: a small congruential generator (Numerical Recipes). */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

/** Three years of somebody who lives as BG/NBD says with r = 1, alpha = 10 weeks, a = 1 and b = 3: days and values. */
function makeLife(random: () => number, days: number): string {
  const wait = (): number => -Math.log(random());
  const rate = wait() / 70;
  const dropout = 1 - random() ** (1 / 3);
  // Gamma-Gamma with p = 1, q = 3: orders stray about a mean of their person's own.
  const spread = wait() + wait() + wait();
  const cells: number[] = [];
  for (let day = Math.floor(random() * days); day < days; day += 1 + Math.floor(wait() / rate)) {
    cells.push(day, Math.round((12_000 * wait()) / spread) / 100);
    if (cells.length > 2 && random() < dropout) break;
  }
  return cells.join(',');
}

function makeLog(people: number): readonly LogRow[] {
  const [days, random] = [1095, makeRandom(people)];
  const lives = Array.from({ length: people }, () => makeLife(random, days));
  return [{ people: lives.join(';'), last_day: days - 1 }];
}

/** Seconds of what the fit worker does for so many people: both models, the spend, all trials, expectations. */
export function fitSeconds(people: number): number {
  const log = makeLog(people);
  const start = performance.now();
  carryOut({ known: undefined, log, settings: defaultPredictions }, () => undefined);
  return (performance.now() - start) / 1000;
}
