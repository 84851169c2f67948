import { describe, expect, it } from 'vitest';
import { query } from '#engine';
import { someShops } from '#models';
import { rowsOf } from '#tests/support/rows.ts';
import { importFiles, openNativeSnapshot, type NamedBytes } from '#tests/support/snapshot-of-files.ts';
import { totalsOf } from '#tests/support/totals.ts';

const head =
  'Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Id';

interface Drawn {
  readonly name: string;
  readonly email: string;
  readonly day: string;
  readonly total: number;
  readonly id?: number;
  readonly currency?: string;
}

const row = ({ name, email, day, total, id, currency = 'USD' }: Drawn): string =>
  `${name},${email},paid,${day} 10:00:00 +0000,${currency},${total},${day} 10:00:00 +0000,1,Mug,${total},${id ?? ''}`;

const file = (name: string, ...orders: readonly Drawn[]): NamedBytes => ({
  name,
  bytes: new TextEncoder().encode([head, ...orders.map(row)].join('\n'))
});

const mugs = file(
  'mugs.csv',
  { name: '#1001', email: 'ana@example.com', day: '2024-03-01', total: 10, id: 51 },
  { name: '#1002', email: 'ben@example.com', day: '2024-03-02', total: 20, id: 52 },
  { name: '#1003', email: 'cem@example.com', day: '2024-03-03', total: 30, id: 53 }
);

const lamps = file(
  'lamps.csv',
  { name: '#1001', email: 'dia@example.com', day: '2024-06-01', total: 100, id: 91 },
  { name: '#1002', email: 'eli@example.com', day: '2024-06-02', total: 200, id: 92 },
  { name: '#1003', email: 'ana@example.com', day: '2024-06-03', total: 300, id: 93 }
);

async function shopsOf(
  files: readonly NamedBytes[],
  before?: File
): Promise<Awaited<ReturnType<typeof importFiles>>> {
  return importFiles(files, before === undefined ? {} : { previous: before });
}

describe('the shop of a file', () => {
  it('is another one where the numbers are those of other orders, in one drop', async () => {
    const { reports, shops, snapshot } = await shopsOf([mugs, lamps]);
    expect(shops.map(({ id, orders }) => [id, orders])).toEqual([
      ['shop-1', 3],
      ['shop-2', 3]
    ]);
    expect(reports[1]?.questions).toEqual([
      {
        kind: 'shop',
        shop: 'shop-2',
        notThatOf: 'shop-1',
        reasons: ['numbers', 'buyers'],
        examples: ['#1001', '#1002', '#1003']
      }
    ]);
    const engine = await openNativeSnapshot(snapshot);
    // Ana bought in both shops: one person of the two together.
    expect(await totalsOf(engine)).toMatchObject({ valid_order_count: 6, customer_count: 5, charged: 660 });
  });

  it('is another one in a later import too, and each is counted alone', async () => {
    const first = await shopsOf([mugs]);
    const { snapshot } = await shopsOf([lamps], first.snapshot);
    const engine = await openNativeSnapshot(snapshot);
    expect(await totalsOf(engine, {}, ['shop-1'])).toMatchObject({
      order_count: 3,
      customer_count: 3,
      charged: 60
    });
    expect(await totalsOf(engine, {}, ['shop-2'])).toMatchObject({
      order_count: 3,
      customer_count: 3,
      charged: 600
    });
    expect(await totalsOf(engine)).toMatchObject({ order_count: 6, customer_count: 5, charged: 660 });
  });

  it('is the same where the orders are, whatever became of them', async () => {
    const later = file(
      'later.csv',
      { name: '#1002', email: 'ben@example.org', day: '2024-03-02', total: 20, id: 52 },
      { name: '#1003', email: 'cem@example.com', day: '2024-03-03', total: 30, id: 53 },
      { name: '#1004', email: 'fay@example.com', day: '2024-03-09', total: 40, id: 54 }
    );
    const { shops, reports } = await shopsOf([mugs, later]);
    expect(shops.map(({ id, orders }) => [id, orders])).toEqual([['shop-1', 4]]);
    expect(reports[1]?.questions).toEqual([]);
  });

  it('is another one where the day of a number is another, though no buyer is named', async () => {
    const till = (name: string, month: string): NamedBytes => ({
      name,
      bytes: new TextEncoder().encode(
        [
          'Transaction ID,Date,Time,Item,Qty,Gross Sales,Net Sales,Tax',
          `T1,2024-${month}-01,10:00:00,Tea,1,4.00,4.00,0.00`,
          `T2,2024-${month}-02,10:00:00,Tea,1,4.00,4.00,0.00`
        ].join('\n')
      )
    });
    const { shops } = await shopsOf([till('north.csv', '01'), till('south.csv', '08')]);
    expect(shops.map(({ orders }) => orders)).toEqual([2, 2]);
  });

  it('is another one where it is in another currency, and goes back to the one it shares orders with', async () => {
    const euros = file('euros.csv', {
      name: '#9001',
      email: 'gil@example.com',
      day: '2024-04-01',
      total: 15,
      currency: 'EUR'
    });
    const more = file(
      'more-euros.csv',
      { name: '#9001', email: 'gil@example.com', day: '2024-04-01', total: 15, currency: 'EUR' },
      { name: '#9002', email: 'hal@example.com', day: '2024-04-02', total: 25, currency: 'EUR' }
    );
    const { shops, reports } = await shopsOf([mugs, euros, more]);
    expect(shops.map(({ currency, orders }) => [currency, orders])).toEqual([
      ['USD', 3],
      ['EUR', 2]
    ]);
    expect(reports.map(({ shop }) => shop)).toEqual(['shop-1', 'shop-2', 'shop-2']);
    expect(reports[1]?.questions?.map((asked) => asked.kind === 'shop' && asked.reasons)).toEqual([
      ['currency']
    ]);
  });

  it('is the one that a person says, and stays so', async () => {
    const first = await shopsOf([mugs, lamps]);
    const fingerprint = first.reports[1]?.fingerprint ?? '';
    const { shops, inUse } = await importFiles([], {
      previous: first.snapshot,
      decisions: [{ kind: 'file-shop', file: fingerprint, shop: 'shop-7' }]
    });
    expect(shops.map(({ id }) => id)).toEqual(['shop-1', 'shop-7']);
    expect(inUse.flatMap(({ questions }) => questions)).toEqual([]);
  });

  it('is the one it was found in again once that is taken back, and asked about again', async () => {
    const first = await shopsOf([mugs, lamps]);
    const file = first.reports[1]?.fingerprint ?? '';
    const moved = await importFiles([], {
      previous: first.snapshot,
      decisions: [{ kind: 'file-shop', file, shop: 'shop-1' }]
    });
    expect(moved.shops.map(({ id }) => id)).toEqual(['shop-1']);
    const back = await importFiles([], { previous: moved.snapshot });
    expect(back.shops).toEqual(first.shops);
    expect(back.inUse.map(({ questions }) => questions)).toEqual(
      first.inUse.map(({ questions }) => questions)
    );
  });

  it('is one new shop, however often figures are built, where a person wants a new one', async () => {
    const first = await shopsOf([mugs]);
    const decisions = [
      { kind: 'file-shop', file: first.reports[0]?.fingerprint ?? '', shop: 'new' }
    ] as const;
    const once = await importFiles([], { previous: first.snapshot, decisions });
    const twice = await importFiles([], { previous: once.snapshot, decisions });
    expect(once.shops.map(({ orders }) => orders)).toEqual([3]);
    expect(once.shops).not.toEqual(first.shops);
    expect(twice.shops).toEqual(once.shops);
  });

  it('of a list is the one whose people it names, whichever comes first', async () => {
    const list: NamedBytes = {
      name: 'customers.csv',
      bytes: new TextEncoder().encode(
        'Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Total Spent,Total Orders\n7,Dia,Dow,dia@example.com,yes,100,1'
      )
    };
    for (const files of [
      [mugs, lamps, list],
      [list, mugs, lamps]
    ]) {
      const { reports } = await shopsOf(files);
      expect(reports.find(({ name }) => name === 'customers.csv')?.shop).toBe('shop-2');
    }
  });
});

it('nothing of a shop that is not open is to be seen', async () => {
  const { snapshot } = await shopsOf([mugs, lamps]);
  const engine = await openNativeSnapshot(snapshot);
  for (const statement of someShops(['shop-2'])) await engine.exec(statement);
  const count = async (sql: string): Promise<unknown> =>
    (await rowsOf(engine.run(query(sql, {}, { seen: 'text' }), {})))[0]?.seen;
  expect(
    await count("select string_agg(order_id || charged, ' ' order by order_id)::varchar as seen from orders")
  ).toBe('#1001100.0000 #1002200.0000 #1003300.0000');
  expect(await count("select string_agg(email, ' ' order by email)::varchar as seen from customers")).toBe(
    'ana@example.com dia@example.com eli@example.com'
  );
  expect(await count('select count(*)::varchar as seen from order_lines')).toBe('3');
  expect(await count('select count(*)::varchar as seen from files')).toBe('1');
});
