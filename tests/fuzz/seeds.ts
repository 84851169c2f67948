import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { writeOds, writeXlsx } from 'hucre';
import Papa from 'papaparse';
import { temporaryFile } from './temporary-file.ts';
import { legacyWorkbookFile } from '../support/legacy-workbook.ts';
import { zipFile } from '../support/zip-file.ts';

export const seedKinds = ['text', 'json', 'ndjson', 'xlsx', 'xls', 'ods', 'zip', 'gzip', 'parquet'] as const;
export type SeedKind = (typeof seedKinds)[number];

export interface Seed {
  readonly kind: SeedKind;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const folder = join(import.meta.dirname, '../import/fixtures');

/** Whole files of every kind, made of the project's own fixtures. */
export async function makeSeeds(): Promise<readonly Seed[]> {
  const fixtures = readdirSync(folder)
    .toSorted()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  const texts = fixtures.filter(({ name }) => !name.endsWith('.json'));
  const tables = texts
    .filter(({ name }) => !name.includes('gbk') && name.endsWith('.csv'))
    .map(({ name, bytes }) => ({ name, bytes, rows: rowsOf(bytes) }))
    // A title above the header is no column of a workbook or a list of records.
    .filter(({ rows: [first = []] }) => first.filter((cell) => cell !== '').length > 2)
    .filter((_, index) => index % 4 === 0);
  const workbooks = await Promise.all(tables.map(({ name, rows }) => workbooksOf(name, rows)));
  return [
    ...texts.map((file): Seed => ({ kind: 'text', ...file })),
    ...fixtures.filter(({ name }) => name.endsWith('.json')).map((file): Seed => ({ kind: 'json', ...file })),
    ...tables.flatMap(({ name, rows }) => recordsOf(name, rows)),
    ...workbooks.flat(),
    ...(await Promise.all(tables.map(({ name, bytes }) => packedOf(name, bytes)))).flat(),
    ...(await parquetOf(tables))
  ];
}

type Rows = readonly (readonly string[])[];

const rowsOf = (bytes: Uint8Array): Rows =>
  Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true }).data;
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function recordsOf(name: string, [header = [], ...rows]: Rows): readonly Seed[] {
  const records = rows.map((row) => Object.fromEntries(header.map((title, index) => [title, row[index]])));
  const lines = records.map((record) => JSON.stringify(record)).join('\n');
  return [
    { kind: 'json', name: `${name}.json`, bytes: bytesOf(JSON.stringify({ orders: records }, null, 1)) },
    { kind: 'ndjson', name: `${name}.ndjson`, bytes: bytesOf(lines) }
  ];
}

/** As a spreadsheet holds them: what looks like a number is one. */
async function workbooksOf(name: string, rows: Rows): Promise<readonly Seed[]> {
  const values = rows.map((row) => row.map((cell) => (/^\d+\.\d+$/.test(cell) ? Number(cell) : cell)));
  const sheets = [
    { name: 'Orders', rows: values },
    { name: 'More', rows: values.slice(0, 3) }
  ];
  const old = legacyWorkbookFile(`${name}.xls`, 'Orders', values.slice(0, 40));
  return [
    { kind: 'xlsx', name: `${name}.xlsx`, bytes: new Uint8Array(await writeXlsx({ sheets })) },
    { kind: 'ods', name: `${name}.ods`, bytes: new Uint8Array(await writeOds({ sheets })) },
    { kind: 'xls', name: old.name, bytes: await old.bytes() }
  ];
}

async function packedOf(name: string, bytes: Uint8Array): Promise<readonly Seed[]> {
  const archive = zipFile(`${name}.zip`, [
    { name, content: bytes },
    { name: `more/${name}`, content: bytes, isStored: true }
  ]);
  return [
    { kind: 'gzip', name: `${name}.gz`, bytes: new Uint8Array(gzipSync(bytes)) },
    { kind: 'zip', name: archive.name, bytes: await archive.bytes() }
  ];
}

async function parquetOf(
  tables: readonly { readonly name: string; readonly bytes: Uint8Array }[]
): Promise<readonly Seed[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const seeds: Seed[] = [];
  for (const [index, { name, bytes }] of tables.entries()) {
    const codec = ['uncompressed', 'snappy', 'gzip', 'zstd'][index % 4] ?? 'snappy';
    const source = temporaryFile('seed.csv', bytes);
    const target = temporaryFile('seed.parquet');
    await connection.run(
      `copy (select * from read_csv('${source}', quote = '"', parallel = false, ignore_errors = true)) to '${target}' (format parquet, compression ${codec})`
    );
    seeds.push({ kind: 'parquet', name: `${name}.parquet`, bytes: new Uint8Array(readFileSync(target)) });
  }
  connection.closeSync();
  return seeds;
}
