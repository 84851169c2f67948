import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, query } from '#engine';
import type { Sort } from '#ui';
import { openNativeEngine, table } from '#tests/support/engine.ts';
import { peoplePage, type PageParams } from './people-query.ts';

const loyal = query(
  `-- One row per person.
with loyal as (select * from people where order_count >= getvariable('least_orders'))
select customer_key, display_name, email, order_count from loyal -- no order of its own`,
  { least_orders: 'integer' },
  { customer_key: 'integer', display_name: 'text?', email: 'text?', order_count: 'integer' }
);

let engine: Engine;

beforeAll(async () => {
  engine = await openNativeEngine();
  await engine.exec(
    table(
      'people',
      `
      customer_key | display_name | email       | order_count
      1            | Ana          | ana@x.com   | 5
      2            | 王小明        |             | 3
      3            |              | bo@ana.org  | 4
      4            | Dia          | dia@x.com   | 1
      5            | 李雷          | lei@x.com   | 3
      `
    )
  );
});
afterAll(() => engine.close());

async function ask(page: Partial<PageParams>, sort?: Sort) {
  const params = { least_orders: 2, people_search: '', people_limit: 10, people_offset: 0, ...page };
  const answer = await engine.run(peoplePage(loyal, sort), params);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value.map((row) => [row.customer_key, row.people_count]);
}

describe('peoplePage', () => {
  it('counts everybody and gives one page, in order of key', async () => {
    expect(await ask({ people_limit: 2, people_offset: 2 })).toEqual([
      [3, 4],
      [5, 4]
    ]);
  });

  it('sorts by any column, ties by key, absent values last in both directions', async () => {
    const keys = async (sort: Sort) => (await ask({}, sort)).map(([key]) => key);
    expect(await keys({ column: 'order_count', direction: 'descending' })).toEqual([1, 3, 2, 5]);
    expect((await keys({ column: 'email', direction: 'ascending' })).at(-1)).toBe(2);
    expect((await keys({ column: 'email', direction: 'descending' })).at(-1)).toBe(2);
  });

  it('does not take an unknown column for an order', async () => {
    expect(await ask({}, { column: 'order_count; drop table people', direction: 'ascending' })).toHaveLength(
      4
    );
  });

  it('finds names and addresses, in any case, as plain text', async () => {
    expect(await ask({ people_search: 'ANA' })).toEqual([
      [1, 2],
      [3, 2]
    ]);
    expect(await ask({ people_search: '小明' })).toEqual([[2, 1]]);
    expect(await ask({ people_search: '%' })).toEqual([]);
    expect(await ask({ people_search: "' or true --" })).toEqual([]);
  });
});
