import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { query } from '#engine';
import { fail, ok } from '#lib';
import { PeopleList } from './people-list.svelte.ts';
import type { Shop } from './shop.ts';

const buyers = query(
  'select * from buyers',
  { coupon: 'text' },
  { customer_key: 'integer', display_name: 'text?' }
);

interface Asked {
  readonly sql: string;
  readonly params: Readonly<Record<string, unknown>>;
}

let stop: () => void = () => undefined;
afterEach(() => stop());

/** A list of `size` people, and what it was asked; from `failsFrom` on there is no answer. */
function openList(size: number, failsFrom = Number.POSITIVE_INFINITY) {
  const asked: Asked[] = [];
  const ask: Shop['ask'] = (page, params) => {
    asked.push({ sql: page.sql, params });
    const { people_limit, people_offset } = params as { people_limit: number; people_offset: number };
    if (people_offset >= failsFrom) return Promise.resolve(fail({ kind: 'out-of-memory' }));
    const count = Math.max(0, Math.min(people_limit, size - people_offset));
    const rows = Array.from({ length: count }, (_, index) => ({
      customer_key: people_offset + index,
      people_count: size
    }));
    return Promise.resolve(ok(rows as never));
  };
  let list: PeopleList | undefined;
  stop = $effect.root(() => {
    list = new PeopleList(
      { ask, scope: 1 },
      () => buyers,
      () => ({ coupon: 'TEA10' })
    );
  });
  flushSync();
  if (list === undefined) throw new Error('no list was made');
  return { list, asked };
}

const answered = async () => {
  flushSync();
  await Promise.resolve();
  await Promise.resolve();
  flushSync();
};

describe('PeopleList', () => {
  it('holds one page, and knows how many there are', async () => {
    const { list, asked } = openList(120);
    await answered();
    expect(asked[0]?.params).toEqual({
      coupon: 'TEA10',
      people_search: '',
      people_limit: 50,
      people_offset: 0
    });
    expect([list.rows?.length, list.total, list.hasPrevious, list.hasNext]).toEqual([50, 120, false, true]);
  });

  it('turns pages to the last one', async () => {
    const { list } = openList(120);
    await answered();
    list.turn(1);
    list.turn(1);
    await answered();
    expect([list.firstIndex, list.rows?.length, list.hasPrevious, list.hasNext]).toEqual([
      100,
      20,
      true,
      false
    ]);
  });

  it('goes back to the first page when searched or sorted', async () => {
    const { list, asked } = openList(120);
    await answered();
    list.turn(1);
    await answered();
    list.search = ' ana ';
    await answered();
    expect(asked.at(-1)?.params).toMatchObject({ people_search: 'ana', people_offset: 0 });
    list.turn(1);
    await answered();
    list.sortBy({ column: 'display_name', direction: 'ascending' });
    await answered();
    expect(asked.at(-1)?.params).toMatchObject({ people_offset: 0 });
    expect(asked.at(-1)?.sql).toContain('order by "display_name" asc nulls last, customer_key');
  });

  it('gathers everybody for a file', async () => {
    const { list } = openList(45_000);
    const everybody = await list.all();
    expect(everybody.ok && everybody.value.map((person) => person.customer_key)).toEqual(
      Array.from({ length: 45_000 }, (_, key) => key)
    );
  });

  it('gives no file of a part of them', async () => {
    const { list, asked } = openList(45_000, 20_000);
    await answered();
    expect(await list.all()).toEqual(fail({ kind: 'out-of-memory' }));
    expect(asked.at(-1)?.params).toMatchObject({ people_offset: 20_000 });
  });
});
