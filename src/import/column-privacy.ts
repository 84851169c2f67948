import { FileCells, findColumn } from './cells.ts';
import { entityColumns, type Kind } from './entities.ts';
import type { Cells } from './format.ts';
import { stageSource, type SourceFile } from './source.ts';
import { sourceSql } from './stage.ts';

/** How much of a cell of a file may be seen before a person asks for all of it. */
export type Privacy = 'open' | 'name' | 'email' | 'phone' | 'hidden';

const personal: Readonly<Record<string, Privacy>> = {
  buyer_name: 'name',
  account: 'name',
  email: 'email',
  phone: 'phone',
  birthday: 'hidden'
};

/** Texts that tell nothing of who bought. */
const openTexts: ReadonlySet<string> = new Set([
  'order_id',
  'parent_order_id',
  'status',
  'currency',
  'coupon',
  'payment_method',
  'channel',
  'store',
  'country',
  'carrier',
  'sku',
  'product_name',
  'category',
  'kind',
  'topic',
  'reason_text',
  'ticket_id',
  'level'
]);

const privacyOf = (column: string, kind: Kind): Privacy =>
  personal[column] ?? (kind !== 'text' || openTexts.has(column) ? 'open' : 'hidden');

/** Cells that note which columns of the file are asked for. */
function notingCells(header: readonly string[], note: (column: string) => void): Cells {
  const cells = new FileCells(header, { dates: new Map(), numbers: new Map() });
  const noted = (name: string): string => {
    const column = findColumn(header, name);
    if (column !== undefined) note(column);
    return name;
  };
  return {
    has: (name) => cells.has(name),
    text: (name) => cells.text(noted(name)),
    isFilled: (name, kind) => cells.isFilled(noted(name), kind),
    date: (name) => cells.date(noted(name)),
    money: (name) => cells.money(noted(name)),
    number: (name) => cells.number(noted(name)),
    flag: (name) => cells.flag(noted(name)),
    status: (name, words) => cells.status(noted(name), words)
  };
}

/**
 * How much of each column may be seen. A column that the format does not read may hold anything and is
 * hidden; one that serves twice is as private as its more private use.
 */
export function columnPrivacy(file: SourceFile): readonly Privacy[] {
  const source = stageSource(file);
  const found = new Map<string, Privacy>();
  if (source !== undefined) {
    const kinds: Record<string, Kind> = entityColumns[source.format.entity];
    for (const [column, from] of Object.entries(source.format.columns)) {
      const kind = kinds[column] ?? 'text';
      const privacy = privacyOf(column, kind);
      const cells = notingCells(source.header, (name) => {
        if (privacy !== 'open' || !found.has(name)) found.set(name, privacy);
      });
      sourceSql(cells, from, kind);
    }
  }
  return file.header.map((_, place) => found.get(`c${place}`) ?? 'hidden');
}
