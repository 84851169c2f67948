/** Lanczos' coefficients for g = 607/128 (Godfrey 2001), good to about 1e-15. */
const lanczosG = 607 / 128;
const lanczos = [
  0.999_999_999_999_997_1, 57.156_235_665_862_92, -59.597_960_355_475_49, 14.136_097_974_741_746,
  -0.491_913_816_097_620_2, 3.399_464_998_481_189e-5, 4.652_362_892_704_858e-5, -9.837_447_530_487_956e-5,
  1.580_887_032_249_125e-4, -2.102_644_417_241_049e-4, 2.174_396_181_152_126e-4, -1.643_181_065_367_639e-4,
  8.441_822_398_385_275e-5, -2.619_083_840_158_141e-5, 3.689_918_265_953_163e-6
];

/** Logarithm of the gamma function for x > 0: Lanczos' approximation (1964). */
export function logGamma(x: number): number {
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  const below = x - 1;
  const sum = lanczos.reduce(
    (total, value, index) => total + (index === 0 ? value : value / (below + index)),
    0
  );
  const shifted = below + lanczosG + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (below + 0.5) * Math.log(shifted) - shifted + Math.log(sum);
}

/** Derivative of `logGamma` for x > 0: recurrence up to 10, then Stirling's series (DLMF 5.11.2). */
export function digamma(x: number): number {
  let value = x;
  let sum = 0;
  for (; value < 10; value += 1) sum -= 1 / value;
  const square = 1 / (value * value);
  const series =
    square *
    (1 / 12 -
      square *
        (1 / 120 - square * (1 / 252 - square * (1 / 240 - square * (1 / 132 - (square * 691) / 32_760)))));
  return sum + Math.log(value) - 0.5 / value - series;
}

const mostTerms = 100_000;

function series(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let index = 0; index < mostTerms; index++) {
    term *= ((a + index) * (b + index) * z) / ((c + index) * (index + 1));
    sum += term;
    if (Math.abs(term) <= 1e-16 * Math.abs(sum)) break;
  }
  return sum;
}

/**
 * Gauss' hypergeometric function for 0 <= z < 1 and c > 0: its series, after Euler's transformation
 * (DLMF 15.8.1) where that converges sooner.
 */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  if (z === 0) return 1;
  return c < a + b ? (1 - z) ** (c - a - b) * series(c - a, c - b, c, z) : series(a, b, c, z);
}
