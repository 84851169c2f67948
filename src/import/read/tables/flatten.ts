import { cellText } from './cell-text.ts';

/** The texts of one record by dotted column name; several where a list held them. */
export type FlatRecord = Map<string, string[]>;

const deepest = 12;
/** How lists of line items are called in the dumps of shops, by the last part of their name. */
const lineNames =
  /(?:^|\.)(?:order_?|sub_?)?(?:line_?)?(?:items?|orders?|lines|products|goods|positions|positionen|details|detail_?list|goods_?list|sku_?list|商品|商品列表|商品明细|明细)$/i;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && !(value instanceof Uint8Array);

/** A GraphQL connection is a list in two wrappings. */
export function unwrapped(value: unknown): unknown {
  if (!isObject(value) || Array.isArray(value)) return value;
  const entries = new Map<string, unknown>(Object.entries(value));
  if (Array.isArray(entries.get('edges'))) return entries.get('edges');
  if (Array.isArray(entries.get('nodes'))) return entries.get('nodes');
  return isObject(entries.get('node')) && entries.size <= 2 ? entries.get('node') : value;
}

/** Adds the leaves of a value to a record; the list called `lines` is left to rows of its own. */
export function flatten(name: string, wrapped: unknown, record: FlatRecord, lines?: string, depth = 0): void {
  if (name === lines) return;
  const value = unwrapped(wrapped);
  const texts = record.get(name);
  if (!isObject(value) || depth > deepest) {
    const text = cellText(value);
    if (texts === undefined) record.set(name, text === null || text === '' ? [] : [text]);
    else if (text !== null && text !== '') texts.push(text);
    return;
  }
  if (Array.isArray(value)) {
    for (const element of value) flatten(name, element, record, lines, depth + 1);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    flatten(name === '' ? key : `${name}.${key}`, inner, record, lines, depth + 1);
  }
}

/** The elements of the list of that dotted name, or undefined where the record has none. */
export function linesOf(record: unknown, lines: string): readonly unknown[] | undefined {
  let value = unwrapped(record);
  for (const part of lines.split('.')) {
    if (!isObject(value) || Array.isArray(value)) return undefined;
    value = unwrapped(Object.entries(value).find(([key]) => key === part)?.[1]);
  }
  return Array.isArray(value) && value.length > 0 ? value : undefined;
}

/** Counts the lists of a record that are called like line items, by dotted name. */
export function countLists(record: unknown, counts: Map<string, number>, name = '', depth = 0): void {
  const value = unwrapped(record);
  if (!isObject(value) || depth > 2) return;
  if (!Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) {
      countLists(inner, counts, name === '' ? key : `${name}.${key}`, depth + 1);
    }
  } else if (lineNames.test(name) && value.some((element) => isObject(unwrapped(element)))) {
    counts.set(name, (counts.get(name) ?? 0) + value.length);
  }
}
