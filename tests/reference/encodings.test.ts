import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadTable } from '#tests/support/loaded-tables.ts';
import { decodeSample, detectEncoding, type Encoding } from '../../src/import/read/index.ts';
import { describeReference } from './data.ts';

/** File, its encoding, the same text in UTF-8. */
const twins: readonly (readonly [string, Encoding, string])[] = [
  ['ja_shift_jis.csv', 'shift_jis', 'ja_utf8.csv'],
  ['ja_utf8.csv', 'utf-8', 'ja_utf8.csv'],
  ['pt_windows1252.csv', 'windows-1252', 'pt_utf8.csv'],
  ['pt_utf8.csv', 'utf-8', 'pt_utf8.csv'],
  ['tw_big5.csv', 'big5', 'tw_utf8.csv'],
  ['tw_utf8.csv', 'utf-8', 'tw_utf8.csv'],
  ['zh_gb18030.csv', 'gb18030', 'zh_utf8.csv'],
  ['zh_gbk.csv', 'gb18030', 'zh_utf8.csv'],
  ['zh_utf16be_bom.csv', 'utf-16be', 'zh_utf8.csv'],
  ['zh_utf16le_bom.csv', 'utf-16le', 'zh_utf8.csv'],
  ['zh_utf8_bom_crlf.csv', 'utf-8', 'zh_utf8.csv'],
  ['zh_utf8.csv', 'utf-8', 'zh_utf8.csv']
];

describeReference('encodings', (folder) => {
  const bytesOf = (name: string): Uint8Array => readFileSync(join(folder, 'encodings', name));

  it.each(twins)('%s is %s and says what %s says', (name, encoding, twin) => {
    const bytes = bytesOf(name);
    expect(detectEncoding(bytes).encoding).toBe(encoding);
    const text = decodeSample(bytes, encoding).replaceAll('\r\n', '\n');
    expect(text).toBe(new TextDecoder().decode(bytesOf(twin)).replaceAll('\r\n', '\n'));
  });

  it.each(twins)('%s (%s) is loaded cell for cell as %s', async (name, encoding, twin) => {
    const [table, other] = await Promise.all(
      [name, twin].map((one) => loadTable(new File([readFileSync(join(folder, 'encodings', one))], one)))
    );
    expect(table?.inspection.encoding).toBe(encoding);
    expect([table?.inspection.dialect.header, table?.rowsRead, table?.rows]).toEqual([
      other?.inspection.dialect.header,
      other?.rowsRead,
      other?.rows
    ]);
  });

  it('no file is left out', () => {
    expect(twins.map(([name]) => name).toSorted()).toEqual(readdirSync(join(folder, 'encodings')).toSorted());
  });
});
