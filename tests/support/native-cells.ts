import {
  DuckDBBlobValue,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBIntervalValue,
  DuckDBListValue,
  DuckDBMapValue,
  DuckDBStructValue,
  DuckDBTimestampValue,
  DuckDBTimeValue,
  DuckDBTypeId,
  type DuckDBType,
  type DuckDBValue
} from '@duckdb/node-api';
import type { TableCell } from '#engine';
import {
  bytesCell,
  dateCell,
  decimalCell,
  integerCell,
  intervalCell,
  timeCell,
  timestampCell
} from '../../src/engine/cells.ts';

const millisecondsPerDay = 86_400_000;

/** The engine's name of a native type: enums lose their words, a bare null is an integer as in Arrow. */
export function nativeTypeName(type: DuckDBType): string {
  if (type.typeId === DuckDBTypeId.SQLNULL) return 'INTEGER';
  if (type.typeId === DuckDBTypeId.ENUM) return 'ENUM';
  return type.toString();
}

export function nativeCell(value: DuckDBValue): TableCell {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  if (typeof value === 'bigint') return integerCell(value);
  if (value instanceof DuckDBDateValue) return dateCell(value.days * millisecondsPerDay);
  if (value instanceof DuckDBDecimalValue) return decimalCell(value.value, value.scale);
  if (value instanceof DuckDBTimestampValue) return timestampCell(Number(value.micros) / 1000);
  if (value instanceof DuckDBTimeValue) return timeCell(Number(value.micros));
  if (value instanceof DuckDBIntervalValue)
    return intervalCell(value.months, value.days, Number(value.micros));
  if (value instanceof DuckDBBlobValue) return bytesCell(value.bytes);
  if (value instanceof DuckDBListValue) return JSON.stringify(value.items.map(nativeCell));
  if (value instanceof DuckDBStructValue) return pairsCell(Object.entries(value.entries));
  if (value instanceof DuckDBMapValue)
    return pairsCell(value.entries.map(({ key, value: cell }) => [key, cell]));
  return value.toString();
}

const pairsCell = (pairs: readonly (readonly [DuckDBValue, DuckDBValue])[]): TableCell =>
  JSON.stringify(Object.fromEntries(pairs.map(([name, cell]) => [String(name), nativeCell(cell)])));
