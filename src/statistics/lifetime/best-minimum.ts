import { minimize, type MinimizeOptions, type Minimum, type Slope } from './minimize.ts';

type Objective = (point: readonly number[]) => Slope;

interface BestMinimum extends Minimum {
  /** What was minimised: the objective over all records. */
  readonly at: Objective;
}

/** A log-likelihood of so many people and its slope by parameters, as what is minimised over their logarithms. */
export const meanByLogs = (
  { value, gradient }: Slope,
  parameters: readonly number[],
  people: number
): Slope => ({
  value: -value / people,
  gradient: gradient.map((slope, index) => (-slope * (parameters[index] ?? 0)) / people)
});

/** Enough records to tell which start leads where. */
const explored = 5000;

const lowest = (minima: readonly Minimum[]): Minimum =>
  minima.reduce((left, right) => (right.value < left.value ? right : left));

/**
 * The lowest of the minima that several starts lead to. Of many records an even sample is minimised from each
 * start, and from the best of these minima all of them: the minimum is that of all records, found once.
 */
export function bestMinimum<T>(
  records: readonly T[],
  objectiveOf: (among: readonly T[]) => Objective,
  starts: readonly (readonly number[])[],
  options: MinimizeOptions = {}
): BestMinimum {
  const at = objectiveOf(records);
  const stride = Math.floor(records.length / explored);
  if (stride < 2) return { at, ...lowest(starts.map((start) => minimize(at, start, options))) };
  const sampled = objectiveOf(records.filter((_, index) => index % stride === 0));
  const { mostSteps } = options;
  const { point } = lowest(starts.map((start) => minimize(sampled, start, { mostSteps })));
  return { at, ...minimize(at, point, options) };
}
