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
function informationAt(
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
