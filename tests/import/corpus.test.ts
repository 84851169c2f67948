import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileProof, FileReport } from '#import';
import { fixtureGroups } from '../corpus/files.ts';
import { amountOf, silentDifferences } from '../corpus/money.ts';
import { readAlone } from '../corpus/read-alone.ts';

const groups = fixtureGroups();

it('has many fixtures', () => {
  expect(groups.flat().length).toBeGreaterThan(80);
});

describe('every fixture', () => {
  it.each(groups.map((paths) => [paths.map((path) => basename(path)).join(' '), paths] as const))(
    'is held by its orders to the cent, or says what is not: %s',
    async (_, paths) => {
      const files = paths.map((path) => ({
        name: basename(path),
        bytes: new Uint8Array(readFileSync(path))
      }));
      const { lines, differences } = await readAlone(files);
      expect(differences).toEqual([]);
      expect(lines.filter((line) => line.includes('refused'))).toEqual([]);
    },
    120_000
  );
});

describe('a silent difference', () => {
  const report = (proof?: Partial<FileProof>): FileReport => ({
    name: 'orders.csv',
    fileId: 1,
    bytes: 1,
    platform: 'shopify',
    format: 'shopify-orders',
    entity: 'sales',
    encoding: 'utf-8',
    delimiter: ',',
    header: [],
    rowsRead: 2,
    rowsUsed: 2,
    setAside: [],
    money: [],
    warnings: [],
    dates: [],
    ...(proof === undefined
      ? {}
      : {
          proof: {
            currency: 'EUR',
            orderCount: 2,
            sums: [{ what: 'amount', inFile: 50, inOrders: 50 }],
            explained: [],
            unexplained: [],
            unexplainedCount: 0,
            unexplainedAmount: 0,
            ...proof
          }
        })
  });
  const newer = {
    what: 'amount',
    reason: 'newer-file',
    orderCount: 1,
    inFile: 20,
    inOrders: 15,
    examples: [],
    otherFile: null
  } as const;
  const sums = [{ what: 'amount', inFile: 50, inOrders: 45 }] as const;

  it('is none where cells, proof and orders agree, or the proof says why not', () => {
    expect(silentDifferences(report({}), { stated: 50, held: 50 }, true)).toEqual([]);
    expect(silentDifferences(report({}), { stated: undefined, held: 50 }, true)).toEqual([]);
    expect(silentDifferences(report({ sums, explained: [newer] }), { stated: 50, held: 45 }, true)).toEqual(
      []
    );
    expect(silentDifferences(report(), { stated: undefined, held: 0 }, true)).toEqual([]);
  });

  it('is found where money of cells is nowhere, orders hold what no file states, or a gap has no name', () => {
    expect(silentDifferences(report({}), { stated: 60, held: 50 }, true)).toHaveLength(1);
    expect(silentDifferences(report({}), { stated: 50, held: 70 }, true)).toHaveLength(1);
    expect(silentDifferences(report({ sums }), { stated: 50, held: 45 }, true)).toHaveLength(1);
    expect(silentDifferences(report(), { stated: undefined, held: 10 }, true)).toHaveLength(1);
  });

  it.each([
    ['(12.50)', '.', -12.5],
    ['12,-', ',', 12],
    ['1.250,75 €', ',', 1250.75],
    ['-€20.00', '.', -20],
    ['￥１２．５０', '.', 12.5],
    ['USD 1,000.00', '.', 1000]
  ] as const)('reads %s without the help of the import', (cell, decimal, amount) => {
    expect(amountOf(cell, decimal)).toBe(amount);
  });
});
