import { invertPositive, type Slope } from './minimize.ts';

type Matrix = readonly (readonly number[])[];

/** Covariance of maximum-likelihood estimates; `at` answers the mean negative log-likelihood of `people`. */
export function covarianceAt(
  at: (point: readonly number[]) => Slope,
  point: readonly number[],
  people: number
): Matrix | undefined {
  const inverse = invertPositive(informationAt(at, point, people));
  return inverse?.every((row, index) => (row[index] ?? 0) > 0) === true ? inverse : undefined;
}

/** The curvature of the negative log-likelihood, by differences of its slope. */
export function informationAt(
  at: (point: readonly number[]) => Slope,
  point: readonly number[],
  people: number
): Matrix {
  const width = 1e-4;
  const curvature = point.map((_, index) => {
    const beside = (by: number): readonly number[] =>
      at(point.map((value, other) => (other === index ? value + by : value))).gradient;
    const [up, down] = [beside(width), beside(-width)];
    return up.map((value, other) => ((value - (down[other] ?? 0)) / (2 * width)) * people);
  });
  return curvature.map((row, i) => row.map((value, j) => (value + (curvature[j]?.[i] ?? 0)) / 2));
}

/**
 * Independent directions in which estimates err, each one standard error long: the columns of the
 * covariance's Cholesky factor. The variance of a figure is the sum of squares of its change along them.
 */
export function errorDirections(covariance: Matrix): Matrix {
  const factor: number[][] = [];
  for (const [i, row] of covariance.entries()) {
    const made: number[] = [];
    for (let j = 0; j <= i; j++) {
      const other = j === i ? made : (factor[j] ?? []);
      const known = made.slice(0, j).reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
      const rest = (row[j] ?? 0) - known;
      made.push(j === i ? Math.sqrt(rest) : rest / (other[j] ?? 1));
    }
    factor.push(made);
  }
  return covariance.map((_, column) => factor.map((row) => row[column] ?? 0));
}
