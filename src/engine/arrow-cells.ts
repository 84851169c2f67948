import { DataType, TimeUnit, type Vector } from 'apache-arrow';
import {
  bytesCell,
  dateCell,
  decimalCell,
  integerCell,
  intervalCell,
  timeCell,
  timestampCell
} from './cells.ts';
import type { TableCell } from './engine.ts';

type CellReader = (value: unknown) => TableCell;

const microsecondsPer: Record<TimeUnit, number> = {
  [TimeUnit.SECOND]: 1e6,
  [TimeUnit.MILLISECOND]: 1e3,
  [TimeUnit.MICROSECOND]: 1,
  [TimeUnit.NANOSECOND]: 1e-3
};

/** Arrow keeps a decimal as four 32-bit words, least significant first, two's complement. */
function unscaled(words: Uint32Array): bigint {
  return BigInt.asIntN(
    128,
    words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n)
  );
}

function plain(value: unknown): TableCell {
  if (typeof value === 'bigint') return integerCell(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, Symbol.iterator) === 'function';

const each = (value: unknown): readonly unknown[] => (isIterable(value) ? [...value] : []);

/** The types a nested type is made of: a list's element; a struct's fields; a map's pair. */
function parts(type: DataType): readonly { readonly name: string; readonly type: DataType }[] {
  return type.children.flatMap(({ name, type: part }: { name: string; type: unknown }) =>
    part instanceof DataType ? [{ name, type: part }] : []
  );
}

function listReader(type: DataType): CellReader {
  const [element] = parts(type);
  const read = element === undefined ? plain : cellReader(element.type);
  return (value) => (value === null ? null : JSON.stringify(each(value).map(read)));
}

/** Structs and maps come as pairs of name and value. */
function pairsReader(readerOf: (name: string) => CellReader): CellReader {
  return (value) => {
    if (value === null) return null;
    const pairs = each(value).map((pair) => {
      const [name, cell] = each(pair);
      return [String(name), readerOf(String(name))(cell)];
    });
    return JSON.stringify(Object.fromEntries(pairs));
  };
}

function structReader(type: DataType): CellReader {
  const readers = new Map(parts(type).map((part) => [part.name, cellReader(part.type)]));
  return pairsReader((name) => readers.get(name) ?? plain);
}

function mapReader(type: DataType): CellReader {
  const value = parts(type).flatMap((pair) => parts(pair.type))[1];
  const read = value === undefined ? plain : cellReader(value.type);
  return pairsReader(() => read);
}

/** How the values of a type become cells. Arrow hands decimals over unscaled and instants as numbers. */
export function cellReader(type: DataType): CellReader {
  if (DataType.isDecimal(type)) {
    return (value) => (value instanceof Uint32Array ? decimalCell(unscaled(value), type.scale) : null);
  }
  if (DataType.isDate(type)) return (value) => (typeof value === 'number' ? dateCell(value) : null);
  if (DataType.isTimestamp(type)) return (value) => (typeof value === 'number' ? timestampCell(value) : null);
  if (DataType.isTime(type)) {
    return (value) => (value === null ? null : timeCell(Number(value) * microsecondsPer[type.unit]));
  }
  if (DataType.isBinary(type) || DataType.isFixedSizeBinary(type)) {
    return (value) => (value instanceof Uint8Array ? bytesCell(value) : null);
  }
  if (DataType.isList(type) || DataType.isFixedSizeList(type)) return listReader(type);
  if (DataType.isStruct(type)) return structReader(type);
  if (DataType.isMap(type)) return mapReader(type);
  if (DataType.isUnion(type) || DataType.isDictionary(type)) return () => '?';
  return plain;
}

/** Arrow 17 reads month-day-nanosecond intervals with the wrong stride, so they are read from their bytes. */
export function intervalCells(column: Vector): readonly TableCell[] {
  return column.data.flatMap((chunk) => {
    const values: unknown = chunk.values;
    if (!(values instanceof Int32Array)) return [];
    const view = new DataView(values.buffer, values.byteOffset);
    return Array.from({ length: chunk.length }, (_, row) => {
      if (!chunk.getValid(row)) return null;
      const at = row * 16;
      const microseconds = Number(view.getBigInt64(at + 8, true) / 1000n);
      return intervalCell(view.getInt32(at, true), view.getInt32(at + 4, true), microseconds);
    });
  });
}
