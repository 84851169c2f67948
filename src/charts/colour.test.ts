import { describe, expect, it } from 'vitest';
import { contrast, formatColour, mixColours, parseColour } from './colour.ts';

function colour(text: string) {
  const parsed = parseColour(text);
  if (parsed === undefined) throw new Error(`not a colour: ${text}`);
  return parsed;
}

describe('parseColour', () => {
  it.each([
    ['#0f6b5c', '#0f6b5c'],
    ['#fff', '#ffffff'],
    [' #FFF8 ', '#ffffff88'],
    ['#0f6b5c80', '#0f6b5c80']
  ])('reads %s', (text, written) => {
    expect(formatColour(colour(text))).toBe(written);
  });

  it.each(['', 'red', 'rgb(0 0 0)', '#12', '#12345', '#1234567', 'var(--ink)', '#ggg'])(
    'does not read %s',
    (text) => {
      expect(parseColour(text)).toBeUndefined();
    }
  );
});

describe('mixColours', () => {
  it('mixes as browsers do in color-mix(in oklab, red, blue)', () => {
    expect(formatColour(mixColours(colour('#f00'), colour('#00f'), 0.5))).toBe('#8c53a2');
  });

  it('gives back its ends', () => {
    expect(formatColour(mixColours(colour('#c8622f'), colour('#fff'), 1))).toBe('#c8622f');
    expect(formatColour(mixColours(colour('#c8622f'), colour('#fff'), 0))).toBe('#ffffff');
  });
});

describe('contrast', () => {
  it.each([
    ['#000', '#fff', 21],
    ['#767676', '#fff', 4.54],
    ['#fff', '#fff', 1]
  ])('of %s on %s', (ink, ground, ratio) => {
    expect(contrast(colour(ink), colour(ground))).toBeCloseTo(ratio, 2);
  });
});
