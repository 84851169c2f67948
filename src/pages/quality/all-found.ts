import type { EngineError, ParamsOf, ParamSpec } from '#engine';
import type { Shop } from '#kit';
import { fail, ok, type Result } from '#lib';
import type { Check } from './checks.ts';
import type { FoundRow } from './found-columns.ts';
import { pageOf } from './found-sql.ts';

const pageSize = 20_000;

/** All rows of one kind, page by page so that no answer is too large. */
export async function allFound(
  shop: Pick<Shop, 'ask'>,
  check: Check,
  params: ParamsOf<ParamSpec> & { readonly found_kind: string }
): Promise<Result<readonly FoundRow[], EngineError>> {
  const rows: FoundRow[] = [];
  const page = pageOf(check);
  for (;;) {
    const answer = await shop.ask(page, { ...params, found_limit: pageSize, found_offset: rows.length });
    if (!answer.ok) return fail(answer.error);
    rows.push(...answer.value);
    if (answer.value.length < pageSize) return ok(rows);
  }
}
