import { identifier, literal, query } from '#engine';
import type { Decision } from './decisions.ts';
import { oldestFirst, type Aged, type OlderThan } from './file-order.ts';
import { pairsOf, provenBy, type Pair } from './file-pairs.ts';
import type { ImportQuestion, QuestionsOfFiles } from './questions.ts';
import type { SourceFile } from './source.ts';
import type { Steps } from './steps.ts';
import { momentColumns, rankedTables } from './versions.ts';

/** The latest moment that each file names, as far as it was over when the file was imported. */
async function lastMoments(steps: Steps, files: readonly SourceFile[]): Promise<ReadonlyMap<number, string>> {
  const told = Object.entries(momentColumns).map(
    ([table, columns]) =>
      `select file_id, greatest(${columns.map((column) => `max(${column}) filter (where ${column} <= until)`).join(', ')}) as moment
from ${identifier(table)} inner join reading using (file_id) group by file_id`
  );
  // A list of products of orders may name no day: it is as new as the newest order that it names.
  const named = `select orders.file_id, max(others.created_at) filter (where others.created_at <= until) as moment
from order_versions as orders
inner join reading using (file_id)
inner join order_versions as others
  on orders.shop = others.shop and orders.platform = others.platform and orders.order_id = others.order_id
where orders.file_id in (select file_id from order_versions group by file_id having count(created_at) = 0)
group by orders.file_id`;
  const reading = files.map(
    ({ fileId, importedAt }) => `(${fileId}, ${literal(importedAt.slice(0, 10))}::timestamp + interval 2 day)`
  );
  const rows = await steps.ask(
    query(
      `with reading(file_id, until) as (values ${reading.join(', ')}),
moments as (
${[...told, named].join('\nunion all\n')}
)
select file_id::integer as file_id, strftime(max(moment), '%Y-%m-%d %H:%M:%S') as moment
from moments where moment is not null group by file_id`,
      {},
      { file_id: 'integer', moment: 'text' }
    ),
    {}
  );
  return new Map(rows.map(({ file_id, moment }) => [file_id, moment]));
}

function decided(files: readonly SourceFile[], decisions: readonly Decision[]): readonly OlderThan[] {
  const ids = new Map(files.map(({ fingerprint, fileId }) => [fingerprint, fileId]));
  return decisions.flatMap((decision) => {
    if (decision.kind !== 'file-age') return [];
    const [older, newer] = [ids.get(decision.file), ids.get(decision.than)];
    return older === undefined || newer === undefined ? [] : [{ older, newer }];
  });
}

/** Where nothing says which of two files is the newer, the one that came later is taken for it, and asked. */
function questionsOf(
  order: readonly Aged[],
  pairs: readonly Pair[],
  isKnown: (one: number, other: number) => boolean
): QuestionsOfFiles {
  const questions = new Map<number, ImportQuestion[]>();
  const place = new Map(order.map(({ file }, index) => [file.fileId, index]));
  const files = new Map(order.map(({ file }) => [file.fileId, file]));
  for (const { one, other, differingCount, examples } of pairs) {
    const file = files.get(other);
    const than = files.get(one);
    if (differingCount === 0 || file === undefined || than === undefined || isKnown(one, other)) continue;
    const question: ImportQuestion = {
      kind: 'age',
      other: than.fingerprint,
      otherName: than.name,
      orderCount: differingCount,
      examples: examples.split('\u001f'),
      assumed: (place.get(other) ?? 0) > (place.get(one) ?? 0) ? 'newer' : 'older'
    };
    questions.set(other, [...(questions.get(other) ?? []), question]);
  }
  return questions;
}

/**
 * Puts the newest file first, whatever order files came in: what it tells is never taken back by one that is
 * older. A person's word counts most; then what orders show, which never become undone; then the last moment
 * that a file names; then when the file was made.
 */
export async function rankByAge(
  steps: Steps,
  files: readonly SourceFile[],
  decisions: readonly Decision[]
): Promise<QuestionsOfFiles> {
  if (files.length < 2) return new Map();
  const moments = await lastMoments(steps, files);
  const pairs = await pairsOf(steps, files);
  const aged = files.map((file): Aged => ({ file, moment: moments.get(file.fileId) }));
  const said = decided(files, decisions);
  const { order, isKnown } = oldestFirst(aged, said, pairs.flatMap(provenBy));
  await steps.exec(...rankStatements(files, order));
  return questionsOf(order, pairs, isKnown);
}

/** Files were numbered as they came, the last one 1; only those whose place is another are touched. */
function rankStatements(files: readonly SourceFile[], order: readonly Aged[]): readonly string[] {
  const came = new Map(files.map(({ fileId }, index) => [fileId, files.length - index]));
  const moved = order.flatMap(({ file: { fileId } }, index) => {
    const by = order.length - index - (came.get(fileId) ?? 0);
    return by === 0 ? [] : [`(${fileId}, ${by})`];
  });
  if (moved.length === 0) return [];
  return Object.entries(rankedTables).map(
    ([table, columns]) =>
      `update ${table} set ${columns.map((column) => `${column} = ${column} + moved.places`).join(', ')}
from (values ${moved.join(', ')}) as moved(file_id, places) where ${table}.file_id = moved.file_id`
  );
}
