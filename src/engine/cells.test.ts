import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateCell, decimalCell, integerCell, intervalCell, timestampCell } from './cells.ts';

describe('decimalCell', () => {
  it.each<[bigint, number, number | string]>([
    [1234n, 2, 12.34],
    [-1234n, 2, -12.34],
    [5n, 2, 0.05],
    [-5n, 3, -0.005],
    [0n, 2, 0],
    [12n, 0, 12],
    [100000000000000n, 2, 1000000000000],
    [123456789012345678n, 2, '1234567890123456.78'],
    [-170141183460469231731687303715884105727n, 0, '-170141183460469231731687303715884105727']
  ])('reads %s with %s digits after the point as %s', (unscaled, scale, cell) => {
    expect(decimalCell(unscaled, scale)).toBe(cell);
  });

  it('loses no digit', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 37n), max: 10n ** 37n }),
        fc.integer({ min: 0, max: 30 }),
        (unscaled, scale) => {
          const cell = decimalCell(unscaled, scale);
          const text = typeof cell === 'number' ? cell.toFixed(scale) : String(cell);
          expect(BigInt(text.replace('.', ''))).toBe(unscaled);
        }
      )
    );
  });
});

describe('integerCell', () => {
  it('is a number as far as numbers are exact, then text', () => {
    expect(integerCell(9007199254740991n)).toBe(9007199254740991);
    expect(integerCell(9007199254740992n)).toBe('9007199254740992');
    expect(integerCell(-9007199254740992n)).toBe('-9007199254740992');
  });
});

describe('days and instants', () => {
  it('give back the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (epochDay) => {
        const iso = new Date(epochDay * 86_400_000).toISOString();
        expect(dateCell(epochDay * 86_400_000)).toBe(iso.slice(0, 10));
      })
    );
  });

  it('name days no calendar has', () => {
    expect(dateCell(185542587100800000)).toBe('infinity');
    expect(timestampCell(-9.3e15)).toBe('-infinity');
  });

  it('keep microseconds and leave out what is zero', () => {
    expect(timestampCell(Date.UTC(2024, 1, 29, 12, 34, 56, 789) + 0.123)).toBe('2024-02-29 12:34:56.789123');
    expect(timestampCell(-500)).toBe('1969-12-31 23:59:59.5');
    expect(timestampCell(0)).toBe('1970-01-01 00:00:00');
  });

  it('spell intervals', () => {
    expect(intervalCell(3, 1, 5_000_000)).toBe('3 months 1 day 00:00:05');
    expect(intervalCell(0, 0, -1_500_000)).toBe('-00:00:01.5');
    expect(intervalCell(0, 0, 0)).toBe('00:00:00');
  });
});
