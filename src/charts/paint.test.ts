import { describe, expect, it } from 'vitest';
import { contrast, parseColour, type Rgba } from './colour.ts';
import { defaultTheme } from './default-theme.ts';
import { diverging, inkOn, mix, type Paint, resolvePaint, sequential, token } from './paint.ts';
import { hatchGround } from './parts/hatch.ts';
import { tokenNames } from './theme.ts';

const schemes = ['light', 'dark'] as const;
const hundredths = Array.from({ length: 101 }, (_, step) => step / 100);
const colourTokens = tokenNames.filter((name) => /^(s\d|seg-|good|warn|bad|accent$)/.test(name));

function solid(paint: Paint, scheme: 'light' | 'dark'): Rgba {
  const colour = parseColour(resolvePaint(paint, defaultTheme(scheme)));
  if (colour === undefined) throw new Error(`unresolved: ${paint}`);
  return colour;
}

const white: Rgba = [1, 1, 1, 1];
const black: Rgba = [0, 0, 0, 1];

describe('resolvePaint', () => {
  it.each([
    ['var(--s1)', '#0f6b5c'],
    ['color-mix(in oklab, var(--s1) 100%, var(--surface))', '#0f6b5c'],
    ['contrast-color(var(--s1))', '#ffffff'],
    ['contrast-color(color-mix(in oklab, var(--s1) 5%, var(--surface)))', '#1e1c19'],
    ['transparent', 'transparent'],
    ['rgba(0, 0, 0, 0.5)', 'rgba(0, 0, 0, 0.5)'],
    ['#123456', '#123456']
  ])('%s', (paint, colour) => {
    expect(resolvePaint(paint, defaultTheme('light'))).toBe(colour);
  });

  it('follows the theme', () => {
    expect(resolvePaint(token('s1'), defaultTheme('dark'))).not.toBe(
      resolvePaint(token('s1'), defaultTheme('light'))
    );
  });

  it('resolves mixes of mixes', () => {
    const nested = mix(mix(token('s1'), token('s2'), 0.5), inkOn(token('s3')), 0.5);
    expect(parseColour(resolvePaint(nested, defaultTheme('light')))).toBeDefined();
  });

  it('refuses tokens that the style sheet does not have', () => {
    expect(() => resolvePaint('var(--brand)', defaultTheme('light'))).toThrow('no such token');
  });
});

describe.each(schemes)('in the %s theme', (scheme) => {
  it.each([
    ['sequential', hundredths.map(sequential)],
    ['diverging', hundredths.map((step) => diverging(step * 2 - 1))],
    ['token', colourTokens.map((name) => token(name))]
  ])('ink can be read on every %s fill', (_kind, fills) => {
    const worst = Math.min(...fills.map((fill) => contrast(solid(inkOn(fill), scheme), solid(fill, scheme))));
    expect(worst).toBeGreaterThanOrEqual(4.5);
  });

  it('ink can be read on every striped fill', () => {
    const fills = [...hundredths.map(sequential), ...colourTokens.map((name) => token(name))];
    const worst = Math.min(
      ...fills.map((fill) => contrast(solid(token('ink'), scheme), solid(hatchGround(fill), scheme)))
    );
    expect(worst).toBeGreaterThanOrEqual(4.5);
  });

  it('the sequential ramp only ever moves away from the surface', () => {
    const distances = hundredths.map((step) =>
      contrast(solid(sequential(step), scheme), solid(token('surface'), scheme))
    );
    expect(distances).toEqual(distances.toSorted((first, second) => first - second));
    expect(new Set(distances).size).toBe(distances.length);
  });

  it('the diverging ramp is as deep on either side', () => {
    const depth = (step: number): number =>
      contrast(solid(diverging(step), scheme), scheme === 'light' ? white : black);
    expect(Math.abs(depth(1) - depth(-1))).toBeLessThan(2);
    expect(depth(1)).toBeGreaterThan(3);
    expect(depth(-1)).toBeGreaterThan(3);
  });

  it('colours stand out from the ground, words can be read on it', () => {
    const onSurface = (paint: Paint): number =>
      contrast(solid(paint, scheme), solid(token('surface'), scheme));
    expect(Math.min(...colourTokens.map((name) => onSurface(token(name))))).toBeGreaterThanOrEqual(3);
    expect(onSurface(token('ink-2'))).toBeGreaterThanOrEqual(4.5);
  });
});
