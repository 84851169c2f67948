import type { SourceFile } from '#import';
import type { FileFacts } from './queries.ts';

/** One thing in which a file differs from the file of the same kind before it. */
export interface FormatChange {
  readonly file: SourceFile;
  readonly before: SourceFile;
  readonly what: 'column_gone' | 'column_new' | 'date_order' | 'decimal_sign' | 'currency';
  /** The heading; null where it is not about a column. */
  readonly column: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly orderCount: number;
  readonly charged: number;
}

type Difference = Pick<FormatChange, 'what' | 'column' | 'from' | 'to'>;

const plain = (title: string): string => title.trim().toLowerCase();

/** What is known of the columns of a file, by their plain names. */
function columnsOf(file: SourceFile) {
  return new Map(
    file.header.map((title, place) => [
      plain(title),
      { title, date: file.dates[`c${place}`], number: file.numbers[`c${place}`] }
    ])
  );
}

/** Tables that share less than half of their columns are of different kinds, whatever they were mapped to. */
const leastShared = 0.5;

function differences(before: SourceFile, after: SourceFile): readonly Difference[] {
  const old = columnsOf(before);
  const now = columnsOf(after);
  const shared = [...now.keys()].filter((name) => old.has(name)).length;
  if (shared < leastShared * Math.max(old.size, now.size)) return [];
  const gone = [...old].filter(([name]) => !now.has(name));
  const fresh = [...now].filter(([name]) => !old.has(name));
  return [
    ...gone.map(([, { title }]) => ({ what: 'column_gone' as const, column: title, from: null, to: null })),
    ...fresh.map(([, { title }]) => ({ what: 'column_new' as const, column: title, from: null, to: null })),
    ...[...now].flatMap(([name, { title, date, number }]) => {
      const then = old.get(name);
      return [
        ...changed('date_order', title, then?.date?.order, date?.order),
        ...changed('decimal_sign', title, then?.number?.decimal, number?.decimal)
      ];
    })
  ];
}

const changed = (
  what: FormatChange['what'],
  column: string | null,
  from: string | null | undefined,
  to: string | null | undefined
): readonly Difference[] => (from == null || to == null || from === to ? [] : [{ what, column, from, to }]);

/** How files of one kind changed from one to the next, in the order of the days that they tell of. */
export function formatChanges(
  files: readonly SourceFile[],
  facts: readonly FileFacts[]
): readonly FormatChange[] {
  const known = new Map(facts.map((fact) => [fact.file_id, fact]));
  const dayOf = ({ fileId }: SourceFile): string => known.get(fileId)?.first_on ?? '9999-12-31';
  const kinds = [...new Set(files.map(({ formatId }) => formatId))];
  return kinds.flatMap((kind) => {
    const ofKind = files.filter(({ formatId }) => formatId === kind);
    const inOrder = ofKind.toSorted((one, other) =>
      dayOf(one) === dayOf(other) ? one.fileId - other.fileId : dayOf(one) < dayOf(other) ? -1 : 1
    );
    return inOrder.slice(1).flatMap((file, index) => {
      const before = inOrder[index];
      if (before === undefined) return [];
      const fact = known.get(file.fileId);
      const found = [
        ...differences(before, file),
        ...changed('currency', null, known.get(before.fileId)?.currency, fact?.currency)
      ];
      return found.map((difference) => ({
        ...difference,
        file,
        before,
        orderCount: fact?.order_count ?? 0,
        charged: fact?.charged ?? 0
      }));
    });
  });
}

/** What the orders of changed files amount to, each file once. */
export function changedFilesMoney(changes: readonly FormatChange[]): number {
  const files = new Map(changes.map(({ file, charged }) => [file.fileId, charged]));
  return [...files.values()].reduce((sum, charged) => sum + charged, 0);
}
