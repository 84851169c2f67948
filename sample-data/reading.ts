import Papa from 'papaparse';
import type { SampleFileName } from './files.ts';
import type { Shop } from './shop.ts';

export type Row = Readonly<Record<string, string>>;

export interface ReadTable {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly widths: ReadonlySet<number>;
}

/** Reads a finished file as a stranger would, who has only its bytes. */
export function readTable({ files }: Pick<Shop, 'files'>, name: SampleFileName, encoding: string): ReadTable {
  const bytes = files.find((file) => file.name === name)?.bytes ?? new Uint8Array();
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  const [columns = [], ...records] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  return {
    columns,
    rows: records.map((cells) =>
      Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']))
    ),
    widths: new Set(records.map(({ length }) => length))
  };
}

export const cell = (row: Row, column: string): string => {
  const text = row[column];
  if (text === undefined) throw new RangeError(`no column ${JSON.stringify(column)}`);
  return text;
};

/** Fen, so that sums are exact. */
export const fen = (row: Row, column: string): number => Math.round(Number(cell(row, column)) * 100);

export const sumInYuan = (rows: readonly Row[], column: string): number =>
  rows.reduce((sum, row) => sum + fen(row, column), 0) / 100;

/** How many people remain when ids that were seen together are one person's. */
export function countPeople(sightings: readonly (readonly string[])[]): number {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const above = parent.get(id) ?? id;
    return above === id ? id : root(above);
  };
  for (const ids of sightings) {
    for (const id of ids) parent.set(root(id), root(ids[0] ?? id));
  }
  return new Set([...parent.keys()].map(root)).size;
}
