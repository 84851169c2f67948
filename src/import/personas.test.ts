import { beforeAll, describe, expect, it } from 'vitest';
import { shopifyFile, type ShopifyLine } from '../../tests/support/shopify-file.ts';
import { importFiles, openNativeSnapshot } from '../../tests/support/snapshot-of-files.ts';
import type { Decision } from './decisions.ts';

const day = '2024-01-05';
const lines: readonly ShopifyLine[] = [
  { order: '#1', day, total: '1', email: 'ana@example.com', name: 'Ana Souza', address: '1 Kite St.' },
  { order: '#2', day, total: '2', email: 'ana@example.com', phone: '+31 6 1111 2222', name: 'Ana Souza' },
  { order: '#3', day, total: '3', phone: '138****0000', name: 'ANA  SOUZA', address: '1 KITE-St' },
  { order: '#4', day, total: '4', phone: '00000000', name: 'Ben Osei', address: '9 Elm Road' },
  { order: '#5', day, total: '5', name: 'BEN Osei', address: '9 Elm-Road' },
  { order: '#6', day, total: '6', name: 'Ben Osei', address: 'Somewhere' }
];

async function imported(decisions: readonly Decision[] = [], files = [shopifyFile(lines)]) {
  const { snapshot } = await importFiles(files, { decisions });
  const engine = await openNativeSnapshot(snapshot);
  const ask = async (sql: string) => {
    const answer = await engine.table(sql, 50);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value.rows;
  };
  return { ask, snapshot };
}

const whoOrdered = 'select order_id, customer_key from orders order by all';

let undecided: Awaited<ReturnType<typeof imported>>;
beforeAll(async () => {
  undecided = await imported();
});

describe('personas', () => {
  it('are the sets of ids that rows name people by, with what is said of them', async () => {
    expect(
      await undecided.ask(
        `select customer_key, email, phone, name_address, name, order_count, is_joined_by_hand
         from customer_personas order by all`
      )
    ).toEqual([
      [1, 'ana@example.com', '31611112222', null, 'Ana Souza', 1, false],
      [1, 'ana@example.com', null, null, 'Ana Souza', 1, false],
      [null, null, null, 'anasouza 1kitest', 'ANA  SOUZA', 1, false],
      [null, null, null, 'benosei 9elmroad', 'BEN Osei', 2, false]
    ]);
  });

  it('are named by orders', async () => {
    expect(
      await undecided.ask(
        `select order_id, email from orders
         inner join customer_personas on orders.persona_id = customer_personas.persona_id
         where orders.customer_key is not null order by all`
      )
    ).toEqual([
      ['#1', 'ana@example.com'],
      ['#2', 'ana@example.com']
    ]);
  });

  it('know the row of the customer list that has them', async () => {
    const list = {
      name: 'customers.csv',
      bytes: new TextEncoder().encode(
        'First Name,Last Name,Email,Accepts Email Marketing,Total Spent,Total Orders\nAna,Souza,ana@example.com,yes,1,1\nZoe,Xu,zoe@example.com,no,0,0'
      )
    };
    const { ask } = await imported([], [shopifyFile(lines), list]);
    expect(
      await ask(
        'select email, order_count, list_file_id, list_row::integer from customer_personas where list_row is not null order by all'
      )
    ).toEqual([
      ['ana@example.com', 1, 2, 2],
      ['zoe@example.com', 0, 2, 3]
    ]);
  });
});

describe('a name with an address', () => {
  it('names nobody by itself, even where one person has both', async () => {
    expect(await undecided.ask(whoOrdered)).toEqual([
      ['#1', 1],
      ['#2', 1],
      ['#3', null],
      ['#4', null],
      ['#5', null],
      ['#6', null]
    ]);
  });

  it('joins a person once somebody said so', async () => {
    const { ask } = await imported([
      { kind: 'same-person', ids: ['name_address::anasouza 1kitest', 'email::ana@example.com'] }
    ]);
    expect(await ask('select count(customer_key)::integer from orders')).toEqual([[3]]);
    expect(await ask('select display_name from customers')).toHaveLength(1);
    expect(await ask('select count(*)::integer from customer_personas where is_joined_by_hand')).toEqual([
      [3]
    ]);
  });

  it('makes one person of guests once somebody said so', async () => {
    const { ask } = await imported([{ kind: 'same-person', ids: ['name_address::benosei 9elmroad'] }]);
    expect(
      await ask(
        `select string_agg(order_id, ' ' order by order_id) from orders
         where customer_key is not null group by customer_key order by all`
      )
    ).toEqual([['#1 #2'], ['#4 #5']]);
  });
});

it('counts on how many orders each id stands, is masked, and names somebody', async () => {
  expect(
    await undecided.ask(
      `select kind, order_count, guest_count, filled_count, masked_count, unused_count
       from identity_keys where filled_count > 0 order by kind`
    )
  ).toEqual([
    ['email', 6, 4, 2, 0, 0],
    ['name_address', 6, 4, 3, 0, 3],
    ['phone', 6, 4, 3, 2, 0]
  ]);
});

describe('what was decided about people', () => {
  const join: Decision = { kind: 'same-person', ids: ['email::ana@example.com', 'email::bea@example.com'] };
  const first = shopifyFile([{ order: '#1', day, total: '1', email: 'ana@example.com' }]);
  const later = shopifyFile([{ order: '#2', day, total: '1', email: 'bea@example.com' }], 'later.csv');

  it('holds for people who come with a later import, and no longer once it is taken back', async () => {
    const { snapshot } = await importFiles([first], { decisions: [join] });
    const previous = { previous: snapshot, comparedWith: snapshot };
    const people = async (decisions: readonly Decision[]) => {
      const next = await importFiles([later], { ...previous, decisions });
      const engine = await openNativeSnapshot(next.snapshot);
      const answer = await engine.table('select count(*)::integer from customers', 1);
      return answer.ok ? answer.value.rows : answer.error;
    };
    expect(await people([join])).toEqual([[1]]);
    expect(await people([])).toEqual([[2]]);
  }, 120_000);
});
