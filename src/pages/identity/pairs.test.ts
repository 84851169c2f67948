import { beforeAll, describe, expect, it } from 'vitest';
import { openShop, type DrawnShop, type TestShop } from '#tests/support/shop.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { doubtfulPairs } from './queries.ts';

const none = { settled: '', pair_limit: 50 };

/** The pairs as `kind: one side = other side`, by the ids that name them. */
async function pairsIn(shop: TestShop, params = none): Promise<readonly string[]> {
  const rows = await rowsOf(shop.run(doubtfulPairs, params));
  return rows.flatMap((row, index) => {
    const other = rows[index + 1];
    return row.side === 1 ? [`${row.kind}: ${row.id_key ?? ''} = ${other?.id_key ?? ''}`] : [];
  });
}

const idsOf = (personas: string): string => {
  const [header = '', ...rows] = personas.trim().split('\n');
  const columns = header.split('|').map((name) => name.trim());
  const place = (name: string): number => columns.indexOf(name);
  const ids = rows.flatMap((row) => {
    const cells = row.split('|').map((cell) => cell.trim());
    const key = cells[place('customer_key')] ?? '';
    return ['email', 'phone', 'account'].flatMap((kind) => {
      const value = cells[place(kind)] ?? '';
      return value === '' || key === '' ? [] : [`${kind} | ${value} | ${key}`];
    });
  });
  return ['kind | value | customer_key', ...new Set(ids)].join('\n');
};

const shopOf = (personas: string, more: DrawnShop = {}): Promise<TestShop> =>
  openShop({ customer_personas: personas, customer_identities: idsOf(personas), ...more });

describe('people who are apart', () => {
  it('are asked about where they live at one address under like names', async () => {
    const shop = await shopOf(`
      persona_id | customer_key | email | name | address
      1 | 1 | ana@example.com | anasouza | 1kitest
      2 | 2 | ana.s@example.org | annasouza | 1kitest
      3 | 3 | ben@example.com | benosei | 1kitest
      4 | 4 | anas@example.net | anasouza | 2elmroad`);
    expect(await pairsIn(shop)).toEqual(['address: email::ana@example.com = email::ana.s@example.org']);
  });

  it('are not asked about where many live at one address', async () => {
    const rows = Array.from(
      { length: 7 },
      (_, n) => `${n} | ${n + 1} | a${n}@example.com | anasouza | office1`
    );
    const shop = await shopOf(`persona_id | customer_key | email | name | address\n${rows.join('\n')}`);
    expect(await pairsIn(shop)).toEqual([]);
  });

  it('are asked about where one e-mail looks mistyped', async () => {
    const shop = await shopOf(`
      persona_id | customer_key | email
      1 | 1 | ana@gmail.com
      2 | 2 | ana@gmial.com
      3 | 3 | ana@gmail.con
      4 | 4 | ana@yahoo.de
      5 | 5 | ana@yahoo.fr
      6 | 6 | ana@126.com
      7 | 7 | ana@163.com`);
    expect(await pairsIn(shop)).toEqual([
      'email: email::ana@gmail.com = email::ana@gmial.com',
      'email: email::ana@gmail.com = email::ana@gmail.con'
    ]);
  });

  it('are asked about by name and city only where nothing speaks against it', async () => {
    const shop = await shopOf(`
      persona_id | customer_key | email | phone | name | city
      1 | 1 | ana@example.com |  | anasouza | Porto
      2 | 2 |  | 31611112222 | anasouza | porto
      3 | 3 | ben@example.com |  | benosei | Porto
      4 | 4 | b@example.com |  | benosei | Porto
      5 | 5 | eva@example.com |  | evaxu | Porto
      6 | 6 |  | 1 | evaxu | Porto
      7 | 7 |  | 2 | evaxu | Porto`);
    expect(await pairsIn(shop)).toEqual(['city: email::ana@example.com = phone::31611112222']);
  });
});

describe('orders without any id', () => {
  const personas = `
    persona_id | customer_key | email | name_address | name | address
    1 | 1 | ana@example.com |  | anasouza | 1kitest
    2 |  |  | anasouza 1kitest | anasouza | 1kitest
    3 | 2 | ben@example.com |  | benosei | 9elmroad
    4 | 3 | benosei@example.com |  | benosei | 9elmroad
    5 |  |  | benosei 9elmroad | benosei | 9elmroad`;

  it('are offered to the one person of that name and address, and to nobody where there are two', async () => {
    expect(await pairsIn(await shopOf(personas))).toEqual([
      'guest: name_address::anasouza 1kitest = email::ana@example.com',
      'address: email::ben@example.com = email::benosei@example.com'
    ]);
  });

  it('bring their orders and money', async () => {
    const shop = await shopOf(personas, {
      orders: `
        order_key | customer_key | persona_id | created_at | charged
        1 | 1 | 1 | 2024-01-05 | 10
        2 |  | 2 | 2024-01-06 | 30`
    });
    const rows = await rowsOf(shop.run(doubtfulPairs, none));
    expect(rows.slice(0, 2)).toMatchObject([
      { side: 1, customer_key: null, order_count: 1, net_revenue: 30 },
      { side: 2, customer_key: 1, order_count: 1, net_revenue: 10 }
    ]);
  });
});

describe('people who are joined', () => {
  const personas = `
    persona_id | customer_key | email | phone | account | name
    1 | 1 | ana@example.com | 31611112222 |  | anasouza
    2 | 1 | tom@example.com | 31611112222 |  | tomberg
    3 | 2 | eva@example.com | 31633334444 |  | evaxu
    4 | 2 | e.xu@example.com | 31633334444 |  | evaxu
    5 | 3 | kai@example.com | 31655556666 | kai | kaivogel
    6 | 3 | lena@example.com | 31655556666 | kai | lenavogt`;

  it('are asked about where only a phone joins two e-mails of unlike names', async () => {
    const shop = await shopOf(personas);
    expect(await pairsIn(shop)).toEqual(['phone: email::ana@example.com = email::tom@example.com']);
    expect(await rowsOf(shop.run(doubtfulPairs, none))).toMatchObject([
      { shared_id: 'phone::31611112222', email: 'ana@example.com', all_count: 1 },
      { shared_id: 'phone::31611112222', email: 'tom@example.com', all_count: 1 }
    ]);
  });

  it('are not asked about again once somebody has answered', async () => {
    const settled = 'email::ana@example.com\temail::tom@example.com';
    expect(await pairsIn(await shopOf(personas), { ...none, settled })).toEqual([]);
  });
});

describe('an answer', () => {
  let shop: TestShop;
  beforeAll(async () => {
    shop = await shopOf(`
      persona_id | customer_key | email | phone | name | address
      1 | 1 | ana@example.com | 31611112222 | anasouza | 1kitest
      2 | 2 | ana.s@example.org |  | anasouza | 1kitest
      3 |  |  |  | anasouza | 1kitest`);
  });

  it('holds for the two people, by whatever of their ids it was given', async () => {
    expect(await pairsIn(shop)).toHaveLength(1);
    const settled =
      'email::zoe@example.com\temail::kai@example.com\nemail::ana.s@example.org\tphone::31611112222';
    expect(await pairsIn(shop, { ...none, settled })).toEqual([]);
  });

  it('of other people changes nothing', async () => {
    expect(
      await pairsIn(shop, { ...none, settled: 'email::ana@example.com\temail::zoe@example.com' })
    ).toHaveLength(1);
  });
});
