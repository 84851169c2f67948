import { literal, query } from '#engine';
import { FileCells } from './cells.ts';
import type { Decision } from './decisions.ts';
import type { QuestionsOfFiles, UnknownWord } from './questions.ts';
import { describeFormat, type StageSource } from './stage.ts';
import { foldWord, type StatusWords } from './statuses/index.ts';
import type { Steps } from './steps.ts';

/** Needed only until the questions about a file are asked. */
const unknownWords = 'unknown_words';

export const createUnknownWords = `create or replace table ${unknownWords} (
  file_id integer, shop varchar, platform varchar, order_id varchar, column_name varchar, folded varchar, word varchar
)`;
export const dropUnknownWords = `drop table if exists ${unknownWords}`;

/** Statements that keep every word of a status that nothing says the meaning of, with the order it stands on. */
export function keepUnknownWords(fileId: number, shop: string, source: StageSource): readonly string[] {
  const { format, header } = source;
  if (format.entity !== 'sales') return [];
  const cells = new FileCells(header, source.readings);
  describeFormat(format, header, cells);
  const columns = cells.statuses.map((column) => ({ ...column, text: cells.text(column.name) }));
  if (columns.length === 0) return [];
  const rows = cells.source(source.rawTable);
  return columns.map(
    ({ name, word, status, text }) => `insert into ${unknownWords}
select distinct ${fileId}, ${literal(shop)}, ${literal(format.platform)}, staged.order_id, ${literal(name)}, cells.${word}, cells.${text}
from ${source.stagedTable} as staged
inner join ${rows} as cells on staged.source_row = cells._row
where staged.status = 'unknown' and staged.reason is null and cells.${status} = 'unknown'`
  );
}

const asked = {
  file_id: 'integer',
  column_name: 'text',
  word: 'text',
  order_count: 'integer',
  amount: 'number'
} as const;

/** What is to be asked about the words of each file: those on orders of which no file said what became of them. */
export async function statusQuestions(steps: Steps): Promise<QuestionsOfFiles> {
  const rows = await steps.ask(
    query(
      `with told as (
         select words.file_id, column_name, folded, orders.order_key, any_value(orders.charged) as charged, min(word) as word
         from ${unknownWords} as words
         inner join orders on words.shop = orders.shop and words.platform = orders.platform and words.order_id = orders.order_id
         where orders.status = 'unknown'
         group by words.file_id, column_name, folded, orders.order_key
       )
       select file_id, column_name, min(word) as word, count(*)::integer as order_count, sum(charged)::double as amount
       from told group by file_id, column_name, folded order by file_id, column_name, order_count desc, word`,
      {},
      asked
    ),
    {}
  );
  const inColumn = (file: number, column: string): readonly UnknownWord[] =>
    rows
      .filter((row) => row.file_id === file && row.column_name === column)
      .map(({ word, order_count: orderCount, amount }) => ({
        word,
        orderCount,
        amount,
        assumed: 'unknown'
      }));
  const columnsOf = (file: number): readonly string[] => [
    ...new Set(rows.filter((row) => row.file_id === file).map(({ column_name: column }) => column))
  ];
  return new Map(
    [...new Set(rows.map(({ file_id: file }) => file))].map((file) => [
      file,
      columnsOf(file).map((column) => ({ kind: 'status-words', column, words: inColumn(file, column) }))
    ])
  );
}

/** What a person said of words, by platform; the later answer holds. */
export function decidedWords(decisions: readonly Decision[]): (platform: string) => StatusWords {
  const answers = decisions.flatMap((decision) => (decision.kind === 'status-word' ? [decision] : []));
  return (platform) =>
    Object.fromEntries(
      answers
        .filter((answer) => answer.platform === platform)
        .map(({ word, status }) => [foldWord(word), status])
    );
}
