import { describe, expect, it } from 'vitest';
import { oldestFirst, type Aged } from './file-order.ts';

const minute = 60_000;
const aged = (fileId: number, moment?: string, modifiedAt?: number): Aged => ({
  file: {
    fileId,
    name: `${fileId}.csv`,
    fingerprint: String(fileId),
    ...(modifiedAt === undefined ? {} : { modifiedAt })
  },
  moment
});
const ids = (files: readonly Aged[]): readonly number[] => files.map(({ file: { fileId } }) => fileId);

describe('oldestFirst', () => {
  it('goes by the last moment, then by the date of the file, then by the order in which files came', () => {
    const files = [aged(1, '2024-03-02'), aged(2, '2024-03-01', 9 * minute), aged(3, '2024-03-01', minute)];
    expect(ids(oldestFirst(files, [], []).order)).toEqual([3, 2, 1]);
    expect(ids(oldestFirst([aged(1), aged(2)], [], []).order)).toEqual([1, 2]);
  });

  it('takes dates that follow each other within a minute for one', () => {
    const { order, isKnown } = oldestFirst([aged(1, 'a', 70_000), aged(2, 'a', 20_000)], [], []);
    expect(ids(order)).toEqual([1, 2]);
    expect(isKnown(1, 2)).toBe(false);
  });

  it('does not know of a file without a date whether it is older', () => {
    expect(oldestFirst([aged(1, 'a', minute), aged(2, 'a')], [], []).isKnown(1, 2)).toBe(false);
  });

  it('believes what is proven before moments, and a person before both', () => {
    const files = [aged(1, '2024-03-01'), aged(2, '2024-03-02'), aged(3, '2024-03-03')];
    const proven = [{ older: 3, newer: 1 }];
    expect(ids(oldestFirst(files, [], proven).order)).toEqual([2, 3, 1]);
    const said = [{ older: 1, newer: 3 }];
    expect(ids(oldestFirst(files, said, proven).order)).toEqual([1, 2, 3]);
  });

  it('follows a chain and does not close a circle', () => {
    const files = [aged(1), aged(2), aged(3)];
    const chain = [
      { older: 3, newer: 2 },
      { older: 2, newer: 1 },
      { older: 1, newer: 3 }
    ];
    const { order, isKnown } = oldestFirst(files, [], chain);
    expect(ids(order)).toEqual([3, 2, 1]);
    expect(isKnown(1, 3)).toBe(true);
  });
});
