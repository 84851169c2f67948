import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tokens = ReadonlyMap<string, string>;

const css = readFileSync(new URL('./app.css', import.meta.url), 'utf8');

function tokensOf(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    Array.from(block.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g), ([, name = '', hex = '']) => [name, hex])
  );
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [one, other] = [luminance(first) + 0.05, luminance(second) + 0.05];
  return Math.max(one, other) / Math.min(one, other);
}

const light = tokensOf(':root');
const dark = tokensOf("[data-theme='dark']");
const segments = Array.from(light.keys()).filter((name) => name.startsWith('seg-'));
const grounds = ['paper', 'surface', 'sunken'];
const cross = (inks: readonly string[], fills: readonly string[]) =>
  inks.flatMap((ink) => fills.map((fill) => [ink, fill] as const));

const textPairs = [
  ...cross(['ink', 'ink-2', 'ink-3', 'accent', 'accent-strong', 'good', 'warn', 'bad'], grounds),
  ...cross(['ink', 'ink-2', 'accent', 'accent-strong'], ['accent-soft']),
  ...cross(['on-accent'], ['accent', 'accent-strong']),
  ...['good', 'warn', 'bad'].flatMap((kind) => cross(['ink', 'ink-2', kind], [`${kind}-soft`])),
  ['on-bad', 'bad'] as const,
  ...segments.map((name) => [`on-${name}`, name] as const)
];
const graphicPairs = cross(
  [...segments, 's1', 's2', 's3', 's4', 's5', 's6', 'accent', 'good', 'warn', 'bad', 'focus', 'line-control'],
  ['surface', 'paper']
);

describe.each([
  ['light', light],
  ['dark', dark]
])('%s tokens', (_, tokens) => {
  const ratio = (ink: string, fill: string) => contrast(tokens.get(ink) ?? fill, tokens.get(fill) ?? ink);

  it.each(textPairs)('text %s can be read on %s', (ink, fill) => {
    expect(ratio(ink, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(graphicPairs)('%s can be seen on %s', (mark, ground) => {
    expect(ratio(mark, ground)).toBeGreaterThanOrEqual(3);
  });
});

it('names the same colours in both themes', () => {
  expect(Array.from(dark.keys()).sort()).toEqual(Array.from(light.keys()).sort());
});

it('knows the contrast of black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

it('has ten segments, each with its own ink', () => {
  expect(segments).toHaveLength(10);
});
