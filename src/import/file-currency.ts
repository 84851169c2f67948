import { literal, query } from '#engine';
import type { Decision } from './decisions.ts';
import type { QuestionsOfFiles } from './questions.ts';
import type { SourceFile } from './source.ts';
import type { Steps } from './steps.ts';

const tableName = 'decided_currencies';

type CurrencyAnswer = Extract<Decision, { readonly kind: 'file-currency' }>;

const decidedFor = (file: SourceFile, decisions: readonly Decision[]): string | undefined =>
  decisions.findLast(
    (decision): decision is CurrencyAnswer =>
      decision.kind === 'file-currency' && decision.file === file.fingerprint
  )?.currency;

/** Statements that keep in which currency a person said the amounts of a file are, where its rows name none. */
export function decidedCurrencies(
  files: readonly SourceFile[],
  decisions: readonly Decision[]
): readonly string[] {
  const rows = files.flatMap((file) => {
    const currency = decidedFor(file, decisions);
    return currency === undefined ? [] : [`(${file.fileId}, ${literal(currency)})`];
  });
  return [
    `create or replace temporary table ${tableName} (file_id integer, currency varchar)`,
    ...(rows.length === 0 ? [] : [`insert into ${tableName} values ${rows.join(', ')}`])
  ];
}

const found = { file_id: 'integer', order_count: 'integer' } as const;

/** What is to be asked of files with orders whose money is in a currency that nothing names. */
export async function currencyQuestions(
  steps: Pick<Steps, 'ask'>,
  files: readonly SourceFile[],
  decisions: readonly Decision[]
): Promise<QuestionsOfFiles> {
  const rows = await steps.ask(
    query(
      `select versions.file_id, count(distinct orders.order_key)::integer as order_count
from orders
inner join order_versions as versions
  on orders.shop = versions.shop and orders.platform = versions.platform and orders.order_id = versions.order_id
left join ${tableName} as decided on versions.file_id = decided.file_id
where orders.charged is not null
  and versions.currency is null
  and (orders.currency is null or orders.currency = decided.currency)
group by versions.file_id
order by versions.file_id`,
      {},
      found
    ),
    {}
  );
  const byId = new Map(files.map((file) => [file.fileId, file]));
  return new Map(
    rows.flatMap(({ file_id, order_count }) => {
      const file = byId.get(file_id);
      if (file === undefined) return [];
      const assumed = decidedFor(file, decisions) ?? null;
      return [[file_id, [{ kind: 'currency' as const, orderCount: order_count, assumed }]] as const];
    })
  );
}
