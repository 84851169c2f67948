import type { Cells } from '../format.ts';

/** Stand for `;`, `|` and `:` within a value, which plug-ins lead with a backslash. */
const hidden = { ';': 'chr(28)', '|': 'chr(29)', ':': 'chr(30)' } as const;

/** A text whose escaped signs part nothing. */
const hiding = (text: string): string =>
  Object.entries(hidden).reduce((sql, [sign, stand]) => `replace(${sql}, '\\${sign}', ${stand})`, text);

const showing = (text: string): string =>
  Object.entries(hidden).reduce((sql, [sign, stand]) => `replace(${sql}, ${stand}, '${sign}')`, text);

/** The value of a key of a record packed as `name:Soap|quantity:2`, in SQL; null where it is empty. */
export const packedValue = (record: string, key: string): string =>
  `nullif(trim(${showing(`regexp_extract(${record}, '(?:^|\\|)\\s*${key}\\s*:([^|]*)', 1)`)}), '')`;

export const packedNumber = (record: string, key: string, type = 'decimal(18,4)'): string =>
  `try_cast(replace(${packedValue(record, key)}, ',', '') as ${type})`;

/** Records of one cell that are parted by `;`, as an SQL list of texts. */
export const packedRecords = (cells: Cells, name: string): string =>
  `list_filter(string_split(${hiding(`coalesce(${cells.text(name)}, '')`)}, ';'), lambda record: contains(record, ':'))`;

/** One record of a cell of its own. */
export const packedRecord = (cells: Cells, name: string): string => hiding(cells.text(name));

/** What the records of a cell add up to, without their signs. */
export const sumOfPacked = (cells: Cells, name: string, key: string): string =>
  `list_sum(list_transform(${packedRecords(cells, name)}, lambda record: abs(${packedNumber('record', key)})))`;
