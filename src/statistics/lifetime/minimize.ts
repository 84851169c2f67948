/** A point with what is to be minimised there and its slope. */
export interface Slope {
  readonly value: number;
  readonly gradient: readonly number[];
}

export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
  readonly hasConverged: boolean;
}

const dot = (left: readonly number[], right: readonly number[]): number =>
  left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);

const move = (from: readonly number[], step: readonly number[], by: number): number[] =>
  from.map((value, index) => value + by * (step[index] ?? 0));

const identity = (size: number): number[][] =>
  Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => (row === column ? 1 : 0))
  );

/** The BFGS update of the inverse Hessian (Nocedal and Wright 2006, equation 6.17). */
function update(inverse: number[][], step: readonly number[], change: readonly number[]): number[][] {
  const curvature = dot(step, change);
  if (curvature <= 1e-14) return inverse;
  const turned = inverse.map((row) => dot(row, change));
  const scale = (1 + dot(change, turned) / curvature) / curvature;
  return inverse.map((row, i) =>
    row.map(
      (value, j) =>
        value +
        scale * (step[i] ?? 0) * (step[j] ?? 0) -
        ((turned[i] ?? 0) * (step[j] ?? 0) + (step[i] ?? 0) * (turned[j] ?? 0)) / curvature
    )
  );
}

const longestStep = 2;
const sufficient = 1e-4;

export interface MinimizeOptions {
  readonly mostSteps?: number | undefined;
  /** Called before each step; throw from it to stop. */
  readonly onStep?: ((step: number, value: number) => void) | undefined;
}

/** Beside the value: a step that promises less changes nothing; one that promises less and fails is lost in rounding. */
const negligible = 1e-14;
const immeasurable = 1e-10;

/**
 * Minimises a smooth function without constraints: BFGS with backtracking (Nocedal and Wright 2006,
 * algorithms 3.1 and 6.1). Converged is a slope of less than 1e-8 of the value, or where
 * no step promises more than rounding; where the function is no number it ends at the last point where it was one.
 */
export function minimize(
  at: (point: readonly number[]) => Slope,
  start: readonly number[],
  { mostSteps = 500, onStep }: MinimizeOptions = {}
): Minimum {
  let point = start;
  let here = at(point);
  let inverse = identity(start.length);
  const scaleOf = (): number => Math.max(1, Math.abs(here.value));
  const isFlat = (): boolean => Math.max(...here.gradient.map(Math.abs)) <= 1e-8 * scaleOf();
  let isFresh = true;
  for (let step = 0; step < mostSteps && !isFlat(); step++) {
    onStep?.(step, here.value);
    let direction = inverse.map((row) => -dot(row, here.gradient));
    if (dot(direction, here.gradient) >= 0) {
      inverse = identity(start.length);
      direction = here.gradient.map((slope) => -slope);
      isFresh = true;
    }
    const length = Math.max(...direction.map(Math.abs));
    const slope = dot(direction, here.gradient);
    if (!isFresh && -slope <= negligible * scaleOf()) return { point, value: here.value, hasConverged: true };
    let by = Math.min(1, longestStep / length);
    let next = at(move(point, direction, by));
    while (!(next.value <= here.value + sufficient * by * slope) && by * length >= 1e-14) {
      by /= 2;
      next = at(move(point, direction, by));
    }
    if (!(by * length >= 1e-14)) {
      if (-slope <= immeasurable * scaleOf()) return { point, value: here.value, hasConverged: true };
      // Not so either where something is infinite: there is nowhere to go from here.
      if (isFresh) return { point, value: here.value, hasConverged: isFlat() };
      inverse = identity(start.length);
      isFresh = true;
      continue;
    }
    const taken = direction.map((value) => value * by);
    const change = next.gradient.map((value, index) => value - (here.gradient[index] ?? 0));
    if (isFresh) {
      // The first inverse has no scale yet (Nocedal and Wright 2006, equation 6.20).
      const scale = dot(taken, change) / dot(change, change);
      if (scale > 0) inverse = identity(start.length).map((row) => row.map((value) => value * scale));
    }
    inverse = update(inverse, taken, change);
    isFresh = false;
    point = move(point, direction, by);
    here = next;
  }
  return { point, value: here.value, hasConverged: isFlat() };
}

/** Inverse of a symmetric matrix by Gauss and Jordan; undefined where it is singular or not positive definite. */
export function invertPositive(
  matrix: readonly (readonly number[])[]
): readonly (readonly number[])[] | undefined {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [...row, ...(identity(size)[index] ?? [])]);
  for (let pivot = 0; pivot < size; pivot++) {
    const head = rows[pivot];
    const divisor = head?.[pivot] ?? 0;
    // Without exchanges the pivots of a positive definite matrix are all positive.
    if (head === undefined || !(divisor > 1e-10 * Math.abs(matrix[pivot]?.[pivot] ?? 0))) return undefined;
    for (const [column, value] of head.entries()) head[column] = value / divisor;
    for (const [index, row] of rows.entries()) {
      const factor = row[pivot] ?? 0;
      if (index !== pivot)
        for (const [column, value] of head.entries()) row[column] = (row[column] ?? 0) - factor * value;
    }
  }
  return rows.map((row) => row.slice(size));
}
