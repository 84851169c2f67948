// Coefficients of P. J. Acklam's rational approximation (2003), |relative error| < 1.15e-9.
const centreTop = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239
];
const centreBottom = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1
];
const tailTop = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783
];
const tailBottom = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
const tailShare = 0.02425;

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

/** The value below which a standard normal variable falls with probability `share`, 0 < share < 1. */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) throw new RangeError(`not a probability between 0 and 1: ${share}`);
  if (share > 0.5) return -normalQuantile(1 - share);
  if (share < tailShare) {
    const distance = Math.sqrt(-2 * Math.log(share));
    return polynomial(tailTop, distance) / polynomial(tailBottom, distance);
  }
  const centred = share - 0.5;
  const square = centred * centred;
  return (polynomial(centreTop, square) * centred) / polynomial(centreBottom, square);
}

/** How many standard errors a two-sided interval of this confidence reaches: 1.96 for 0.95. */
export const criticalValue = (confidence: number): number => normalQuantile((1 + confidence) / 2);
