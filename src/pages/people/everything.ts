import type { Columns, EngineError, ParamSpec, ParamsOf, Query } from '#engine';
import { type CsvCell, ok, type Result, toCsv } from '#lib';
import { personPersonas, personRows, type Shop } from '#kit';
import type { PersonNoteRecord } from '#storage';
import { personFacts, personLines, personProducts, personTimeline } from './queries.ts';

type Row = Readonly<Record<string, unknown>>;
/** All that is known of a person, part by part. */
export type Everything = Readonly<Record<string, readonly Row[]>>;

const mostRows = 100_000;

/** Asks for everything that the files and the owner know of a person. */
export async function everythingOf(
  shop: Pick<Shop, 'ask'>,
  customerKey: number,
  records: readonly PersonNoteRecord[]
): Promise<Result<Everything, EngineError>> {
  const one = { customer_key: customerKey };
  const found: Record<string, readonly Row[]> = {};
  const ask = async <C extends Columns, P extends ParamSpec>(
    part: string,
    query: Query<C, P>,
    params: ParamsOf<P>
  ): Promise<EngineError | undefined> => {
    const answer = await shop.ask(query, params);
    if (!answer.ok) return answer.error;
    found[part] = answer.value;
    return undefined;
  };
  const asked = [
    () => ask('facts', personFacts, one),
    () => ask('names', personPersonas, one),
    () => ask('timeline', personTimeline, { ...one, row_limit: mostRows }),
    () => ask('order_lines', personLines, one),
    () => ask('products', personProducts, one),
    () => ask('rows_in_files', personRows, { ...one, row_limit: mostRows })
  ];
  for (const part of asked) {
    const error = await part();
    if (error !== undefined) return { ok: false, error };
  }
  found.notes = records.map(({ kind, text, channel, on, writtenAt }) => ({
    kind,
    text,
    channel,
    on,
    writtenAt
  }));
  return ok(found);
}

const cellOf = (value: unknown): CsvCell =>
  typeof value === 'number' || typeof value === 'string'
    ? value
    : value === true
      ? 'yes'
      : value === false
        ? 'no'
        : null;

/** One line per value: part, number of the row within it, name, value. */
export const everythingCsv = (everything: Everything): string =>
  toCsv(
    ['part', 'row', 'name', 'value'],
    Object.entries(everything).flatMap(([part, rows]) =>
      rows.flatMap((row, index) =>
        Object.entries(row)
          .filter(([, value]) => value !== null)
          .map(([name, value]) => [part, index + 1, name, cellOf(value)])
      )
    )
  );
