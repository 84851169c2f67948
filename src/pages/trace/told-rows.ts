import type { Engine, EngineError, TableCell } from '#engine';
import {
  columnPrivacy,
  type OrderName,
  orderRowsSql,
  type Privacy,
  rawRowsSql,
  rawTable,
  type SetAsideReason,
  setAsideReasons,
  type SourceFile
} from '#import';
import { fail, ok, type Result } from '#lib';

/** A row of a file, its cells as they stand there. */
export interface ToldRow {
  readonly row: number;
  /** Null where the row is used. */
  readonly reason: SetAsideReason | null;
  /** By column; undefined where the file holds no such row. */
  readonly cells: readonly TableCell[];
}

/** A column of which some row holds something. */
export interface ToldColumn {
  readonly place: number;
  readonly title: string;
  readonly privacy: Privacy;
}

/** What one file tells of an order. */
export interface ToldFile {
  readonly file: SourceFile;
  readonly columns: readonly ToldColumn[];
  readonly rows: readonly ToldRow[];
}

export interface Told {
  readonly files: readonly ToldFile[];
  /** Whether there are more rows than these. */
  readonly isCut: boolean;
}

const mostRows = 200;

const reasonOf = (word: TableCell | undefined): SetAsideReason | null =>
  setAsideReasons.find((known) => known === word) ?? null;

/** Every row that tells of an order, file by file. */
export async function toldRows(
  engine: Pick<Engine, 'table'>,
  files: readonly SourceFile[],
  orderKey: number,
  name: OrderName
): Promise<Result<Told, EngineError>> {
  const found = await engine.table(orderRowsSql(files, orderKey, name), mostRows);
  if (!found.ok) return found;
  const told: ToldFile[] = [];
  for (const file of files) {
    const places = found.value.rows.filter(([fileId]) => Number(fileId) === file.fileId);
    if (places.length === 0) continue;
    const reasons = new Map(places.map(([, row, reason]) => [Number(row), reasonOf(reason)]));
    const raw = await engine.table(rawRowsSql(rawTable(file.fileId), [...reasons.keys()]), mostRows);
    if (!raw.ok) return fail(raw.error);
    told.push(toldFile(file, raw.value, reasons));
  }
  return ok({ files: told, isCut: found.value.isCut });
}

function toldFile(
  file: SourceFile,
  raw: {
    readonly columns: readonly { readonly name: string }[];
    readonly rows: readonly (readonly TableCell[])[];
  },
  reasons: ReadonlyMap<number, SetAsideReason | null>
): ToldFile {
  const at = new Map(raw.columns.map(({ name }, index) => [name, index]));
  const rowAt = at.get('_row') ?? 0;
  const privacy = columnPrivacy(file);
  const rows = raw.rows.map((cells) => {
    const row = Number(cells[rowAt]);
    const inOrder = file.header.map((_, place) => cells[at.get(`c${place}`) ?? -1] ?? null);
    return { row, reason: reasons.get(row) ?? null, cells: inOrder };
  });
  const columns = file.header
    .map((title, place) => ({ place, title, privacy: privacy[place] ?? 'hidden' }))
    .filter(({ place }) => rows.some(({ cells }) => (cells[place] ?? '') !== ''));
  return { file, columns, rows };
}
