/** Red, green, blue and opacity, each 0 to 1, as sRGB stores them. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];
type Triple = readonly [number, number, number];

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Reads hexadecimal colours of 3, 4, 6 or 8 digits: minified style sheets shorten where they can. */
export function parseColour(text: string): Rgba | undefined {
  const digits = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.exec(text.trim())?.[1];
  if (digits === undefined) return undefined;
  const isShort = digits.length < 6;
  const channel = (place: number): number => {
    const pair = isShort ? digits.charAt(place).repeat(2) : digits.slice(place * 2, place * 2 + 2);
    return pair === '' ? 1 : parseInt(pair, 16) / 255;
  };
  return [channel(0), channel(1), channel(2), channel(3)];
}

export function formatColour([red, green, blue, alpha]: Rgba): string {
  const channels = alpha < 1 ? [red, green, blue, alpha] : [red, green, blue];
  return `#${channels
    .map((value) =>
      Math.round(clamp(value) * 255)
        .toString(16)
        .padStart(2, '0')
    )
    .join('')}`;
}

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const gamma = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * clamp(value) ** (1 / 2.4) - 0.055;

/** Matrices from Björn Ottosson, "A perceptual color space for image processing". */
function toOklab([red, green, blue]: Rgba): Triple {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short
  ];
}

function fromOklab([lightness, a, b]: Triple, alpha: number): Rgba {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    gamma(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    gamma(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
    alpha
  ];
}

/** `share` of the first colour, the rest of the second, as CSS `color-mix(in oklab, …)` does for opaque colours. */
export function mixColours(first: Rgba, second: Rgba, share: number): Rgba {
  const [from, to] = [toOklab(first), toOklab(second)];
  const between = (a: number, b: number): number => a * share + b * (1 - share);
  return fromOklab(
    [between(from[0], to[0]), between(from[1], to[1]), between(from[2], to[2])],
    between(first[3], second[3])
  );
}

function luminance([red, green, blue]: Rgba): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** WCAG 2 contrast ratio, 1 to 21; opacity is not considered. */
export function contrast(first: Rgba, second: Rgba): number {
  const [a, b] = [luminance(first) + 0.05, luminance(second) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}
