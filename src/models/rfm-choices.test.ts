import { describe, expect, it } from 'vitest';
import { defaultRfm, readRfm, type RfmChoice, writeCut, writeGrid } from '#models';

const read = (choices: Partial<Record<RfmChoice, string>>) => readRfm((name) => choices[name]);

describe('readRfm', () => {
  it('is the preset itself where nothing was chosen', () => {
    expect(read({})).toEqual(defaultRfm('grid'));
    expect(read({ rfm: 'codes' })).toEqual(defaultRfm('codes'));
  });

  it('reads what was written', () => {
    const settings = {
      ...defaultRfm(),
      recency: { method: 'fixed', cuts: [7, 30, 90.5, 365] },
      frequency: { method: 'fifths', cuts: [2, 3, 4, 5] },
      grid: Array.from({ length: 25 }, (_, cell) =>
        cell % 2 === 0 ? ('champions' as const) : ('hibernating' as const)
      )
    } as const;
    expect(
      read({
        rfm_recency: writeCut(settings.recency),
        rfm_frequency: writeCut(settings.frequency),
        rfm_grid: writeGrid(settings.grid)
      })
    ).toEqual(settings);
  });

  it.each([
    '',
    'nonsense',
    '30',
    '30-90-180',
    '90-30-180-365',
    '30-30-90-365',
    '1-2-3-Infinity',
    '1-2-3-4-5',
    'mean',
    'fixed'
  ])('keeps the cut-offs of the preset for %j', (text) => {
    expect(read({ rfm_recency: text }).recency).toEqual(defaultRfm().recency);
  });

  it.each(['', '0', '01234567890123456789012345', '012345678901234567890123x'])(
    'keeps the grid for %j',
    (text) => {
      expect(read({ rfm_grid: text }).grid).toBeNull();
    }
  );

  it('has a grid of its own only where there is a grid', () => {
    expect(read({ rfm: 'classes', rfm_grid: '0'.repeat(25) }).grid).toBeNull();
  });
});
