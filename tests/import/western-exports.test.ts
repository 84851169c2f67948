import { describe, expect, it } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { importedShop } from '../support/imported.ts';
import { totalsOf } from '../support/totals.ts';

/** What each file adds up to, by hand: orders, those that count, customers, charged, given back, currency. */
const totals: readonly (readonly [
  string,
  readonly [number, number, number | null, number, number, string | null]
])[] = [
  // 30.00 + 12.00, whose taxes Amazon keeps; 15.50 + 3.00 wrap + 1.24 tax. A strainer went back.
  ['amazon_date_range.csv', [2, 2, null, 61.74, 6, 'USD']],
  // 16.80 + 3.19 + 4.19 + 0.80; 1,033.60 + 196.38.
  ['amazon_date_range_de.csv', [2, 2, null, 1254.96, 19.99, 'EUR']],
  // 58.00 of two products, 38.00 of it back; 31.50 that a claim took back whole.
  ['ebay_transactions.csv', [2, 1, 1, 58, 38, 'USD']],
  ['ebay_transactions_de.csv', [2, 2, 2, 1273.9, 4.9, 'EUR']],
  ['woocommerce_skyverge_items.csv', [2, 1, 1, 32, 10, 'GBP']],
  ['woocommerce_skyverge.csv', [2, 1, 1, 30.5, 9.25, 'EUR']],
  ['woocommerce_webtoffee_packed.csv', [3, 2, 2, 1073, 12.5, 'EUR']],
  // Holds, their release, a cart's item, a conversion, a withdrawal and a purchase are no sales.
  ['paypal_activity_de.csv', [3, 2, 1, 1083.5, 13, 'EUR']],
  ['paypal_activity_fr.csv', [3, 2, 2, 2074.5, 9, 'EUR']],
  ['paypal_activity_es.csv', [2, 1, 1, 150.4, 50.4, 'EUR']],
  ['paypal_activity_it.csv', [2, 1, 1, 1025, 0, 'EUR']],
  // A parcel of 3,000 of two pieces at 1,500; one of 700 of two pieces that cost 700 together.
  ['ozon_orders.csv', [4, 3, null, 6100, 0, 'RUB']],
  // 18.00 + 12.00 of one cart; 6.00 whose dispute was won.
  ['gumroad_sales.csv', [4, 2, 2, 36, 5, 'USD']],
  // A dispute that was lost is a refund, one that was won is none.
  ['stripe_itemised.csv', [4, 3, 2, 124.9, 15, 'EUR']],
  // One of two refunds of 9.00 failed.
  ['shopify_matrixify.csv', [2, 1, 1, 40.9, 9, 'EUR']],
  ['prestashop_orders_fr.csv', [5, 2, null, 1066.5, 0, 'EUR']],
  ['prestashop_orders_pl.csv', [4, 2, null, 1200.5, 0, 'PLN']]
];

describe('exports of western platforms', () => {
  it.each(totals)('%s adds up to what its rows say', async (name, expected) => {
    const { engine, reports } = await importedShop([fixture(name)]);
    const { order_count, valid_order_count, customer_count, charged, refunds } = await totalsOf(engine);
    const currency = await engine.table('select distinct currency from orders', 3);
    expect([
      order_count,
      valid_order_count,
      customer_count,
      charged,
      refunds,
      ...(currency.ok ? currency.value.rows.flat() : [])
    ]).toEqual(expected);
    expect(reports[0]?.questions).toEqual([]);
    expect(reports[0]?.warnings).toEqual([]);
  });
});

/** What was sold of each product, on orders that were not cancelled, and what was given back of it. */
const products = `select products.name, sum(order_lines.quantity)::double, sum(order_lines.net)::double
from order_lines inner join products using (product_key) inner join orders using (order_key)
where not orders.is_cancelled group by products.name order by products.name`;

describe('products of an order', () => {
  it.each([
    [
      'ebay_transactions.csv',
      [
        ['Brush', 3, 30],
        ['Record sleeve, pack of 50', 2, 25],
        ['Turntable mat', 1, 20]
      ]
    ],
    [
      'woocommerce_skyverge_items.csv',
      [
        ['Fig jam', 1, 9],
        ['Plum jam', 3, 28]
      ]
    ],
    [
      'woocommerce_skyverge.csv',
      [
        ['Tea: black|loose; 100 g', 3, 16.5],
        ['Tin', 2, 12]
      ]
    ],
    [
      'woocommerce_webtoffee_packed.csv',
      [
        ['Copper still', 4, 1032],
        ['Soap: oat', 4, 48]
      ]
    ],
    [
      'shopify_matrixify.csv',
      [
        ['Green cup - Large', 2, 27],
        ['Sencha - 50 g', 1, 9]
      ]
    ],
    [
      'ozon_orders.csv',
      [
        ['Ситечко', 2, 700],
        ['Чай пуэр', 1, 900],
        ['Чай улун', 3, 4500]
      ]
    ]
  ])('%s', async (name, expected) => {
    const { engine } = await importedShop([fixture(name)]);
    const sold = await engine.table(products, 10);
    expect(sold).toHaveProperty('value.rows', expected);
  });

  it('that were given back are told with the refund', async () => {
    const { engine } = await importedShop([fixture('ebay_transactions.csv')]);
    const rows = await engine.table(
      'select products.name, refunds.amount::double from refunds left join products using (product_key) order by all',
      5
    );
    expect(rows).toHaveProperty('value.rows', [
      ['Brush', 30],
      ['Record sleeve, pack of 50', 31.5],
      [null, 8]
    ]);
  });
});

it('takes refunds of Amazon from the date range report, and the orders from All Orders', async () => {
  const report = [
    'date/time,settlement id,type,order id,sku,description,quantity,marketplace,product sales,shipping credits,promotional rebates,total',
    '"Sep 20, 2025 8:00:00 AM UTC",1,Order,026-0000004-0000004,STR-1,Tea strainer,3,amazon.de,16.50,3.90,0,15.00',
    '"Sep 21, 2025 8:00:00 AM UTC",1,Refund,026-0000004-0000004,STR-1,Tea strainer,1,amazon.de,-5.50,0,0,-4.00'
  ];
  const files = [
    fixture('amazon_all_orders.txt'),
    { name: 'range.csv', bytes: new TextEncoder().encode(report.join('\n')) }
  ];
  for (const order of [files, files.toReversed()]) {
    const { engine } = await importedShop(order);
    const rows = await engine.table(
      "select status, charged::double, refund::double, line_count from orders where order_id like '%4-%4'",
      2
    );
    expect(rows).toHaveProperty('value.rows', [['completed', 20.4, 5.5, 1]]);
  }
});
