import { describe, expect, it } from 'vitest';
import { makeFormat } from '#i18n';
import { absoluteChange, meaningOf, relativeChange } from './change.ts';

const format = makeFormat('en', null);

describe('meaningOf', () => {
  it.each([
    [5, 'good', 'good'],
    [-5, 'good', 'bad'],
    [5, 'bad', 'bad'],
    [-5, 'bad', 'good'],
    [0, 'bad', 'neutral'],
    [5, 'neutral', 'neutral'],
    [Number.NaN, 'good', 'neutral']
  ] as const)('%d where more is %s is %s', (difference, more, meaning) => {
    expect(meaningOf(difference, more)).toBe(meaning);
  });
});

describe('relativeChange', () => {
  it('is in per cent of before', () => {
    expect(relativeChange(106.1, 100, 'good', format)).toEqual({ text: '▲ 6.1%', meaning: 'good' });
    expect(relativeChange(90, 100, 'bad', format)).toEqual({ text: '▼ 10.0%', meaning: 'good' });
  });

  it('is not said where there was nothing, or less than nothing, before', () => {
    expect([0, -5, null].map((before) => relativeChange(10, before, 'good', format))).toEqual([
      undefined,
      undefined,
      undefined
    ]);
    expect(relativeChange(null, 10, 'good', format)).toBeUndefined();
  });
});

it('absoluteChange writes the difference', () => {
  expect(absoluteChange(12, 39, 'bad', format.changeBy)).toEqual({ text: '▼ 27', meaning: 'good' });
  expect(absoluteChange(12, null, 'bad', format.changeBy)).toBeUndefined();
});
