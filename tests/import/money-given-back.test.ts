import { describe, expect, it } from 'vitest';
import type { Mapping } from '#import';
import { guessEntity } from '../../src/import/guess.ts';
import { inspect } from '../../src/import/inspect.ts';
import { importFiles, type NamedBytes, openNativeSnapshot } from '../support/snapshot-of-files.ts';
import { totalsOf } from '../support/totals.ts';

const file = (name: string, ...lines: readonly string[]): NamedBytes => ({
  name,
  bytes: new TextEncoder().encode(`${lines.join('\n')}\n`)
});

/** As a person would who takes what is guessed. */
async function guessed(one: NamedBytes): Promise<NamedBytes> {
  const seen = await inspect(new File([one.bytes], one.name));
  if (!seen.ok) throw new Error(seen.error);
  return seen.value.format === undefined ? { ...one, mapping: guessEntity(seen.value.dialect) } : one;
}

interface Shown {
  readonly counting: number;
  readonly orders: number;
  readonly charged: number;
  readonly refunds: number;
  readonly net: number;
}

async function shopOf(...files: readonly NamedBytes[]) {
  const { snapshot } = await importFiles(await Promise.all(files.map(guessed)));
  const engine = await openNativeSnapshot(snapshot);
  const totals = await totalsOf(engine);
  const shown: Shown = {
    counting: totals.valid_order_count,
    orders: totals.order_count,
    charged: totals.charged,
    refunds: totals.refunds,
    net: totals.charged_net
  };
  const table = async (sql: string): Promise<readonly (readonly unknown[])[]> => {
    const answer = await engine.table(sql, 50);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value.rows;
  };
  return { shown, table };
}

const refundsByOrder = `select order_id, products.name, refunds.amount::double, refunds.quantity, refunded_at::date::varchar
from refunds left join orders using (order_key) left join products on refunds.product_key = products.product_key
order by order_id nulls last, amount, name`;

const analytics = 'Date,Order #,Status,Customer,Product(s),Items sold,Coupon(s),Net Sales';

describe('a row of sales that is less than nothing', () => {
  it('of WooCommerce Analytics gives money and pieces back of its order', async () => {
    const { shown, table } = await shopOf(
      file(
        'analytics.csv',
        analytics,
        '2024-06-09 15:00:00,811,completed,Ute Alm,1× Pear Tart,-1,,-18',
        '2024-06-01 09:00:00,811,completed,Ute Alm,"3× Pear Tart, 1× Fig Bar",4,,60',
        '2024-06-10 09:00:00,812,refunded,Per Lund,2× Fig Bar,2,,12',
        '2024-06-12 09:00:00,812,refunded,Per Lund,2× Fig Bar,-2,,-12',
        '2024-06-15 09:00:00,813,completed,Ute Alm,1× Fig Bar,1,,6'
      )
    );
    expect(shown).toEqual({ counting: 2, orders: 3, charged: 66, refunds: 18, net: 48 });
    expect(await table(refundsByOrder)).toEqual([
      ['811', 'Pear Tart', 18, 1, '2024-06-09'],
      ['812', 'Fig Bar', 12, 2, '2024-06-12']
    ]);
    // Sold 3, given back 1; sold 4, given back 2.
    const pieces = `with moved as (
        select product_key, quantity from order_lines
        union all
        select product_key, -quantity from refunds
      )
      select name, sum(quantity)::integer from moved join products using (product_key) group by name order by name`;
    expect(await table(pieces)).toEqual([
      ['Fig Bar', 2],
      ['Pear Tart', 2]
    ]);
  });

  it('of several products gives back the money once and the pieces of each', async () => {
    const { shown, table } = await shopOf(
      file(
        'analytics.csv',
        analytics,
        '2024-06-01 09:00:00,811,completed,Ute Alm,"3× Pear Tart, 2× Fig Bar",5,,60',
        '2024-06-09 15:00:00,811,completed,Ute Alm,"1× Pear Tart, 2× Fig Bar",-3,,-30'
      )
    );
    expect(shown).toEqual({ counting: 1, orders: 1, charged: 60, refunds: 30, net: 30 });
    expect(await table(refundsByOrder)).toEqual(
      [
        ['811', 'Pear Tart', 0, 1, '2024-06-09'],
        ['811', 'Fig Bar', 0, 2, '2024-06-09'],
        ['811', null, 30, null, '2024-06-09']
      ].toSorted(
        (left, right) => Number(left[2]) - Number(right[2]) || String(left[1]).localeCompare(String(right[1]))
      )
    );
  });

  it('in parentheses, with a number of its own, is put to the last order of that product', async () => {
    const { shown, table } = await shopOf(
      file(
        'till.csv',
        'Order No,Date,Customer Email,Product,Qty,Unit Price,Total',
        'K-9,2024-03-09,cem@example.com,Oolong,-1,8.50,(8.50)',
        'K-1,2024-01-05,amy@example.com,Green Tea,2,11.00,22.00',
        'K-2,2024-02-20,cem@example.com,Oolong,3,8.50,25.50',
        'K-3,2024-03-04,cem@example.com,Green Tea,1,11.00,11.00'
      )
    );
    expect(shown).toEqual({ counting: 3, orders: 3, charged: 58.5, refunds: 8.5, net: 50 });
    expect(await table(refundsByOrder)).toEqual([['K-2', 'Oolong', 8.5, 1, '2024-03-09']]);
  });

  it('without a product is put to the last order of that person that was worth as much', async () => {
    const rows = [
      'B-1,2024-01-05 10:00,amy@example.com,40.00',
      'B-2,2024-02-05 10:00,amy@example.com,15.00',
      'B-3,2024-02-09 10:00,bo@example.com,90.00',
      'B-4,2024-02-10 10:00,amy@example.com,-12.00',
      'B-5,2024-02-11 10:00,amy@example.com,-30.00'
    ];
    const { shown, table } = await shopOf(file('own.csv', 'Order ID,Date,Email,Total', ...rows));
    expect(await table(refundsByOrder)).toEqual([
      ['B-2', null, 12, null, '2024-02-10'],
      [null, null, 30, null, '2024-02-11']
    ]);
    expect(shown).toEqual({ counting: 3, orders: 3, charged: 145, refunds: 42, net: 103 });
  });

  it('that names another order belongs to it, wherever that one stands', async () => {
    const mapping: Mapping = {
      entity: 'sales',
      columns: {
        order_id: 'Nr',
        created_at: 'Datum',
        total: 'Betrag',
        parent_order_id: 'Zu Auftrag',
        account: 'Kunde'
      }
    };
    const header = 'Nr;Datum;Kunde;Zu Auftrag;Betrag';
    const orders = file('a.csv', header, '1;03.02.2024;k1;;80,00', '2;05.02.2024;k1;;30,00');
    const credits = file('b.csv', header, 'G1;09.03.2024;k1;1;-20,00', '3;10.03.2024;k2;;14,00');
    for (const files of [
      [orders, credits],
      [credits, orders]
    ]) {
      const { snapshot } = await importFiles(files.map((one) => ({ ...one, mapping })));
      const engine = await openNativeSnapshot(snapshot);
      const answer = await engine.table(refundsByOrder, 9);
      expect(answer.ok && answer.value.rows).toEqual([['1', null, 20, null, '2024-03-09']]);
      expect(await totalsOf(engine)).toMatchObject({ order_count: 3, charged: 124, refunds: 20 });
    }
  }, 120_000);

  it('of nobody stays money given back', async () => {
    const { shown } = await shopOf(
      file(
        'own.csv',
        'Order ID,Date,Email,Total',
        'B-1,2024-01-05 10:00,amy@example.com,40.00',
        'B-2,2024-02-10 10:00,zoe@example.com,-12.00',
        'B-3,2024-02-11 10:00,,-3.00'
      )
    );
    expect(shown).toEqual({ counting: 1, orders: 1, charged: 40, refunds: 15, net: 25 });
  });
});

describe('a row that is called a refund', () => {
  const typed = (name: string, column: string, ...lines: readonly string[]): NamedBytes => {
    const [order = '', day = '', total = '', buyer = ''] = lines[0]?.split(',') ?? [];
    return {
      ...file(name, ...lines),
      mapping: {
        entity: 'sales',
        columns: { order_id: order, created_at: day, total, account: buyer, is_refund: column }
      }
    };
  };

  it.each([
    ['Gutschrift', 'Rechnung'],
    ['退款', '销售'],
    ['Refund', 'Order'],
    ['Remboursement', 'Vente']
  ])('%s counts less than nothing, though it has no sign', async (refund, sale) => {
    const one = typed(
      'typed.csv',
      'Art',
      'Nr,Tag,Betrag,Kunde,Art',
      `1,2024-02-03,50.00,k1,${sale}`,
      `1,2024-02-09,20.00,k1,${refund}`,
      `2,2024-02-10,30.00,k2,${sale}`
    );
    const { snapshot } = await importFiles([one]);
    expect(await totalsOf(await openNativeSnapshot(snapshot))).toMatchObject({
      order_count: 2,
      charged: 80,
      refunds: 20
    });
  });
});

describe('what is less than nothing and no refund', () => {
  it('a discount line lowers its order', async () => {
    const { shown } = await shopOf(
      file(
        'lines.csv',
        'Order ID,Date,Email,Item,Quantity,Price',
        'D-1,2024-01-05,amy@example.com,Bowl,2,20.00',
        'D-1,2024-01-05,amy@example.com,Voucher,1,-5.00',
        'D-2,2024-01-06,bo@example.com,Bowl,1,20.00'
      )
    );
    expect(shown).toEqual({ counting: 2, orders: 2, charged: 55, refunds: 0, net: 55 });
  });

  it('nor does a piece given back in an exchange, which the total of the order holds', async () => {
    const { shown } = await shopOf(
      file(
        'orders.csv',
        'Name,Email,Financial Status,Created at,Currency,Total,Lineitem quantity,Lineitem name,Lineitem price',
        '#51,amy@example.com,paid,2024-01-05 10:00:00 +0000,EUR,15.00,1,Large Bowl,40.00',
        '#51,amy@example.com,,,,,-1,Small Bowl,25.00'
      )
    );
    expect(shown).toEqual({ counting: 1, orders: 1, charged: 15, refunds: 0, net: 15 });
  });
});

describe('an order less than nothing', () => {
  it('of Shopify, with its facts on the first row only, gives back its total with shipping', async () => {
    const { shown, table } = await shopOf(
      file(
        'orders.csv',
        'Name,Email,Financial Status,Created at,Currency,Total,Shipping,Lineitem quantity,Lineitem name,Lineitem price',
        '#60,amy@example.com,paid,2024-01-05 10:00:00 +0000,EUR,65.00,5.00,2,Bowl,20.00',
        '#60,amy@example.com,,,,,,1,Cup,20.00',
        '#61,amy@example.com,paid,2024-01-15 10:00:00 +0000,EUR,-45.00,-5.00,-1,Bowl,20.00',
        '#61,amy@example.com,,,,,,-1,Cup,20.00'
      )
    );
    expect(shown).toEqual({ counting: 1, orders: 1, charged: 65, refunds: 45, net: 20 });
    expect(await table(refundsByOrder)).toEqual([
      ['#60', 'Cup', 20, 1, '2024-01-15'],
      ['#60', 'Bowl', 25, 1, '2024-01-15']
    ]);
  });
});
