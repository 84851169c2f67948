import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTable, loadTables } from '#tests/support/loaded-tables.ts';
import { zipFile } from '#tests/support/zip-file.ts';
import { findTables, isWrapped } from './find-tables.ts';
import { entryLimit } from './limits.ts';

const orders = 'Order,Date,Total\nA-1,2024-05-01,12.50\nA-2,2024-05-02,8.00\n';
const gzip = (content: string | Uint8Array, name: string): File => new File([gzipSync(content)], name);
const outcomes = async (file: File): Promise<readonly unknown[]> =>
  (await findTables(file)).map(({ name, text }) => [name, text.ok ? text.value.size : text.error]);
const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

describe('an archive', () => {
  it('gives its files by name, also in folders, stored, and named in an old encoding', async () => {
    const oldName = Uint8Array.of(0xb6, 0xa9, 0xb5, 0xa5, 0xb1, 0xed, 0xb8, 0xf1, 0x2e, 0x63, 0x73, 0x76);
    const file = zipFile('export.zip', [
      { name: 'May/', content: '' },
      { name: 'May/orders.csv', content: orders },
      { name: '__MACOSX/May/._orders.csv', content: 'x' },
      { name: 'May/.DS_Store', content: 'x' },
      { name: oldName, content: '订单编号,买家\n1,林\n2,安娜\n', isStored: true }
    ]);
    const tables = await loadTables(file);
    expect(
      tables.map((table) => ('why' in table ? table : [table.name, table.rowsRead, table.rows[0]]))
    ).toEqual([
      ['export.zip › May/orders.csv', 2, [2, 'A-1', '2024-05-01', '12.50']],
      ['export.zip › 订单表格.csv', 2, [2, '1', '林']]
    ]);
  });

  it('tells of each file that is no table', async () => {
    const file = zipFile('export.zip', [
      { name: 'orders.csv', content: orders },
      { name: 'manual.pdf', content: '%PDF-1.7' },
      { name: 'locked.csv', content: orders, isEncrypted: true },
      { name: 'short.csv', content: orders, declaredBytes: 9999 }
    ]);
    expect((await loadTables(file)).map((table) => ('why' in table ? table.why : table.rowsRead))).toEqual([
      2,
      'pdf',
      'password',
      'damaged'
    ]);
  });

  it('tells when each of its files was written', async () => {
    // 22691 is 3 May 2024, 21135 is 10:20:30, by the layout of the format's specification.
    const file = zipFile('export.zip', [
      { name: 'orders.csv', content: orders, written: [22_691, 21_135] },
      { name: 'other.csv', content: orders }
    ]);
    const written = (await findTables(file)).map(({ text }) => (text.ok ? text.value.lastModified : -1));
    expect(written).toEqual([new Date(2024, 4, 3, 10, 20, 30).getTime(), 0]);
  });

  it('may be compressed alone, and keeps its name', async () => {
    const { name, rowsRead } = await loadTable(gzip(orders, 'orders.csv.gz'));
    expect([name, rowsRead]).toEqual(['orders.csv.gz', 2]);
  });

  it('may hold one more archive, and no third', async () => {
    const inner = zipFile('inner.zip', [{ name: 'orders.csv', content: orders }]);
    const nested = zipFile('outer.zip', [{ name: 'inner.zip', content: await bytesOf(inner) }]);
    expect(await outcomes(nested)).toEqual([['outer.zip › inner.zip › orders.csv', orders.length]]);
    const deeper = zipFile('top.zip', [
      { name: 'orders.csv', content: orders },
      { name: 'outer.zip', content: await bytesOf(nested) }
    ]);
    expect(await outcomes(deeper)).toEqual([['top.zip', 'nested-archive']]);
  });

  it('has a limit of files', async () => {
    const parts = Array.from({ length: entryLimit + 1 }, (_, index) => ({
      name: `${index}.csv`,
      content: 'a'
    }));
    expect(await outcomes(zipFile('many.zip', parts))).toEqual([['many.zip', 'too-many-entries']]);
    expect(await outcomes(zipFile('few.zip', parts.slice(0, 3)))).toHaveLength(3);
  });

  it('has a limit of size and of ratio, whatever its directory says', async () => {
    const bomb = Buffer.alloc(30 * 2 ** 20);
    const honest = zipFile('bomb.zip', [{ name: 'orders.csv', content: bomb }]);
    const lying = zipFile('bomb.zip', [{ name: 'orders.csv', content: bomb, declaredBytes: 1000 }]);
    const workbook = zipFile('bomb.xlsx', [
      { name: '[Content_Types].xml', content: '' },
      { name: 'xl/workbook.xml', content: bomb, declaredBytes: 1000 }
    ]);
    const huge = zipFile('huge.zip', [{ name: 'orders.csv', content: orders, declaredBytes: 3 * 2 ** 30 }]);
    const problems = [];
    for (const file of [honest, lying, workbook, gzip(bomb, 'bomb.gz'), huge])
      problems.push(await outcomes(file));
    expect(problems).toEqual([
      [['bomb.zip', 'unpacks-too-far']],
      [['bomb.zip', 'unpacks-too-far']],
      [['bomb.xlsx', 'unpacks-too-far']],
      [['bomb.gz', 'unpacks-too-far']],
      [['huge.zip', 'too-large']]
    ]);
  });

  it('that holds nothing, or another document, says so', async () => {
    expect(await outcomes(zipFile('empty.zip', []))).toEqual([['empty.zip', 'empty']]);
    const letter = zipFile('letter.docx', [
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: '<w/>' }
    ]);
    expect(await outcomes(letter)).toEqual([['letter.docx', 'unsupported']]);
  });

  it('ends in an answer however it is damaged', async () => {
    const whole = await bytesOf(zipFile('export.zip', [{ name: 'orders.csv', content: orders }]));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
        const bytes = isCut ? whole.slice(0, at) : whole.with(at, byte);
        const tables = await findTables(new File([bytes], 'export.zip'));
        expect(tables).toHaveLength(1);
      })
    );
  });
});

it('leaves delimited text as it is', async () => {
  const file = new File([orders], 'orders.csv');
  const [table] = await findTables(file);
  expect(await isWrapped(file)).toBe(false);
  expect(table?.text).toEqual({ ok: true, value: file });
});
