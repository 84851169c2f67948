import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine';
import { openNativeEngine } from '#tests/support/engine.ts';

import { createCells, readCells } from '#tests/support/cells.ts';
import { textSql } from './guards.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});

const read = async (
  cells: readonly (string | null)[],
  placeholders: boolean
): Promise<readonly unknown[]> => {
  await createCells(engine, cells);
  return readCells(engine, textSql('c0', { placeholders }));
};

describe('textSql', () => {
  it.each([
    ['plain', 'plain'],
    ['  blanks ', 'blanks'],
    ['\t6917926768823643751', '6917926768823643751'],
    ['583870900000000001\t', '583870900000000001'],
    ['\u00a0茶壶\u3000', '茶壶'],
    ['="2023000123"', '2023000123'],
    ['="  7 "', '7'],
    ["'75008", '75008'],
    ['`4200000910', '4200000910'],
    ["'+31612345678", '+31612345678'],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ["James'", "James'"],
    ['= 5', '= 5'],
    ['two\nlines\n', 'two\nlines'],
    [' \t', null],
    ['', null],
    [null, null],
    ['-', '-']
  ])('%j is %j', async (cell, text) => {
    expect(await read([cell], false)).toEqual([text]);
  });

  it('turns what stands for nothing into NULL where asked', async () => {
    const cells = ['-', '--', '无', 'null', 'N/A', ' -\t', '="--"', '-5', '无锡', '/path'];
    const nothing = Array.from({ length: 7 }, () => null);
    expect(await read(cells, true)).toEqual([...nothing, '-5', '无锡', '/path']);
  });
});
