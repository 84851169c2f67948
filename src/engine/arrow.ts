import { DataType, Precision, type Vector, tableFromIPC } from 'apache-arrow';
import type { Answer } from './answer.ts';
import { cellReader, intervalCells } from './arrow-cells.ts';
import type { TableCell } from './engine.ts';

const integerNames: Record<number, string> = { 8: 'TINYINT', 16: 'SMALLINT', 32: 'INTEGER', 64: 'BIGINT' };

function typeName(type: DataType): string {
  if (DataType.isInt(type)) return `${type.isSigned ? '' : 'U'}${integerNames[type.bitWidth] ?? 'INTEGER'}`;
  if (DataType.isFloat(type)) return type.precision === Precision.DOUBLE ? 'DOUBLE' : 'FLOAT';
  if (DataType.isUtf8(type)) return 'VARCHAR';
  if (DataType.isDictionary(type)) return 'ENUM';
  if (DataType.isBool(type)) return 'BOOLEAN';
  if (DataType.isDate(type)) return 'DATE';
  if (DataType.isDecimal(type)) return `DECIMAL(${type.precision},${type.scale})`;
  if (DataType.isTimestamp(type)) return type.timezone ? 'TIMESTAMP WITH TIME ZONE' : 'TIMESTAMP';
  if (DataType.isTime(type)) return 'TIME';
  if (DataType.isInterval(type)) return 'INTERVAL';
  if (DataType.isBinary(type) || DataType.isFixedSizeBinary(type)) return 'BLOB';
  if (DataType.isList(type) || DataType.isFixedSizeList(type)) return 'LIST';
  if (DataType.isStruct(type)) return 'STRUCT';
  if (DataType.isMap(type)) return 'MAP';
  return 'UNION';
}

function cellsOf(column: Vector<DataType>): readonly TableCell[] {
  if (DataType.isInterval(column.type)) return intervalCells(column);
  const read = cellReader(column.type);
  return Array.from({ length: column.length }, (_, row) => read(column.get(row)));
}

/** Decodes an Arrow stream: the schema first, then its batches. */
export function decode(stream: readonly Uint8Array[]): Answer {
  const table = tableFromIPC(stream);
  const columns = table.schema.fields.map(({ name }, index) => {
    const column: Vector<DataType> | null = table.getChildAt(index);
    if (column === null) throw new Error(`the answer has no column ${index}`);
    return { name, type: typeName(column.type), cells: cellsOf(column) };
  });
  return { columns, rowCount: table.numRows };
}

export const countRows = (header: Uint8Array, batch: Uint8Array): number =>
  tableFromIPC([header, batch]).numRows;
