import type { Engine } from '#engine';
import { describe, expect, it } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { importedShop } from '../support/imported.ts';

/** What a reviewer wants to see of a snapshot: the facts, without keys that only number them. */
const tables = {
  orders:
    'platform, order_id, customer_key, created_at, paid_at, status, currency, items_gross, discount, shipping, tax, charged, refund, coupon, country, region, city, shipped_at, delivered_at, is_cancelled, is_unpaid, is_fully_refunded, line_count',
  order_lines: 'order_key, line_number, product_key, quantity, unit_price, discount, net, source_row',
  products: '* exclude (shop)',
  customers:
    'customer_key, display_name, email, phone, account, country, region, city, birthday, joined_at, accepts_marketing, level, tags',
  refunds: 'order_key, customer_key, product_key, refunded_at, amount, quantity',
  reviews: 'rating, title, body, created_at, replied_at, order_key, product_key, customer_key, channel',
  surveys: 'kind, score, comment, answered_at, order_key, customer_key',
  tickets:
    'channel, topic, opened_at, first_response_at, resolved_at, reopened, csat, order_key, customer_key',
  events: 'happened_at, kind, customer_key, product_key, channel',
  spend: 'day, channel, campaign, amount',
  rejected_rows: 'file_id, source_row, reason'
};

async function golden(engine: Engine): Promise<string> {
  const parts: string[] = [];
  for (const [name, columns] of Object.entries(tables)) {
    const table = await engine.table(`select ${columns} from ${name} order by all`, 100);
    if (!table.ok) throw new Error(JSON.stringify(table.error));
    if (table.value.rows.length === 0) continue;
    const header = table.value.columns.map((column) => column.name).join(' | ');
    const rows = table.value.rows.map((row) =>
      row.map((cell) => (cell === null ? '' : String(cell))).join(' | ')
    );
    parts.push([`== ${name}`, header, ...rows].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

const sets: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['shopify', ['shopify_orders.csv', 'judgeme_reviews.csv'], ['shopify-orders', 'judgeme-reviews']],
  [
    'shopify-with-customers',
    ['shopify_orders.csv', 'shopify_customers.csv'],
    ['shopify-orders', 'shopify-customers']
  ],
  ['shopify-api', ['shopify_api_orders.json'], ['shopify-api-orders']],
  ['squarespace', ['squarespace_orders.csv'], ['squarespace-orders']],
  ['wix', ['wix_orders.csv'], ['wix-orders']],
  ['bigcommerce', ['bigcommerce_orders.csv'], ['bigcommerce-orders']],
  ['woocommerce-advanced', ['woocommerce_advanced.csv'], ['woocommerce-advanced']],
  ['woocommerce-webtoffee', ['woocommerce_webtoffee.csv'], ['woocommerce-webtoffee']],
  ['woocommerce-analytics', ['woocommerce_analytics.csv'], ['woocommerce-analytics']],
  [
    'taobao',
    ['taobao_items.csv', 'taobao_orders_utf8.csv', 'plain_ratings.csv', 'plain_products.csv'],
    ['taobao-items', 'taobao-orders', 'plain-reviews', 'plain-products']
  ],
  ['taobao-54', ['taobao_orders_54_gbk.csv', 'taobao_refunds_gbk.csv'], ['taobao-orders', 'taobao-refunds']],
  ['jd', ['jd_orders_gbk.csv', 'jd_orders_new.csv'], ['jd-orders', 'jd-orders']],
  [
    'pinduoduo',
    ['pinduoduo_orders.csv', 'pinduoduo_after_sales.csv'],
    ['pinduoduo-orders', 'pinduoduo-after-sales']
  ],
  [
    'douyin',
    ['douyin_orders.csv', 'douyin_money_flow.csv', 'douyin_settlement.csv'],
    ['douyin-orders', 'douyin-money-flow', 'douyin-settlement']
  ],
  ['youzan', ['youzan_orders.csv', 'youzan_items.csv'], ['youzan-orders', 'youzan-items']],
  [
    'xiaohongshu',
    ['xiaohongshu_packages.csv', 'xiaohongshu_orders.csv', 'xiaohongshu_settlement.csv'],
    ['xiaohongshu-packages', 'xiaohongshu-orders', 'xiaohongshu-settlement']
  ],
  [
    'alipay',
    ['alipay_statement_gbk.csv', 'alipay_statement_web_gbk.csv', 'alipay_merchant_gbk.csv'],
    ['alipay-statement', 'alipay-statement', 'alipay-merchant']
  ],
  ['wechat-shop', ['wechat_shop_orders.csv'], ['wechat-shop-orders']],
  [
    'order-systems',
    ['jushuitan_orders_gbk.csv', 'wangdiantong_orders.csv', 'guanyi_orders_gbk.csv', 'dianxiaomi_orders.csv'],
    ['jushuitan-orders', 'wangdiantong-orders', 'guanyi-orders', 'dianxiaomi-orders']
  ],
  [
    'shopee-by-language',
    ['shopee_orders_id.csv', 'shopee_orders_th.csv', 'shopee_orders_tw.csv', 'shopee_orders_br.csv'],
    ['shopee-orders-id', 'shopee-orders-th', 'shopee-orders-tw', 'shopee-orders-br']
  ],
  ['wechat', ['wechat_statement.csv', 'wechat_merchant.csv'], ['wechat-statement', 'wechat-merchant']],
  [
    'surveys',
    [
      'taobao_orders_utf8.csv',
      'taobao_items.csv',
      'survey_nps.csv',
      'survey_csat_gbk.csv',
      'survey_mixed.csv'
    ],
    ['taobao-orders', 'taobao-items', 'survey-nps', 'survey-csat', 'survey-mixed']
  ],
  [
    'tickets',
    ['taobao_orders_utf8.csv', 'taobao_items.csv', 'plain_tickets_gbk.csv', 'plain_tickets.csv'],
    ['taobao-orders', 'taobao-items', 'plain-tickets', 'plain-tickets']
  ],
  [
    'events',
    ['taobao_orders_utf8.csv', 'taobao_items.csv', 'plain_events.csv'],
    ['taobao-orders', 'taobao-items', 'plain-events']
  ],
  ['spend', ['plain_spend_gbk.csv', 'plain_spend_later.csv'], ['plain-spend', 'plain-spend']],
  [
    'customers-and-costs',
    ['taobao_orders_utf8.csv', 'taobao_items.csv', 'plain_customers_gbk.csv', 'plain_product_costs.csv'],
    ['taobao-orders', 'taobao-items', 'plain-customers', 'plain-products']
  ],
  ['tmall-2021', ['tmall_orders_2021.csv', 'tmall_items_2021.csv'], ['taobao-orders', 'taobao-item-list']],
  ['etsy', ['etsy_orders.csv', 'etsy_items.csv'], ['etsy-orders', 'etsy-items']],
  [
    'woocommerce-customers',
    ['woocommerce_advanced.csv', 'woocommerce_customers.csv'],
    ['woocommerce-advanced', 'woocommerce-customers']
  ],
  ['magento', ['magento_orders.csv'], ['magento-orders']],
  ['prestashop', ['prestashop_orders.csv'], ['prestashop-orders']],
  [
    'etsy-payments',
    ['etsy_payments.csv', 'etsy_orders.csv', 'etsy_deposits.csv'],
    ['etsy-payments', 'etsy-orders', 'etsy-deposits']
  ],
  ['ebay', ['ebay_us.csv', 'ebay_uk.csv'], ['ebay-orders', 'ebay-orders']],
  ['ebay-german', ['ebay_de.csv'], ['ebay-orders-de']],
  ['amazon', ['amazon_all_orders.txt', 'amazon_new_orders.txt'], ['amazon-all-orders', 'amazon-new-orders']],
  ['square', ['square_items.csv'], ['square-items']],
  [
    'square-with-transactions',
    ['square_items.csv', 'square_transactions.csv'],
    ['square-items', 'square-transactions']
  ],
  ['stripe', ['stripe_payments.csv', 'stripe_customers.csv'], ['stripe-payments', 'stripe-customers']],
  ['paypal', ['paypal_activity.csv'], ['paypal-activity']],
  ['tiktok-shop', ['tiktok_shop.csv'], ['tiktok-shop-orders']],
  ['shopee', ['shopee_orders.csv', 'shopee_orders_vn.csv'], ['shopee-orders', 'shopee-orders-vn']],
  ['lazada', ['lazada_orders.csv'], ['lazada-orders']],
  [
    'amazon-date-range',
    ['amazon_date_range.csv', 'amazon_date_range_de.csv'],
    ['amazon-date-range', 'amazon-date-range']
  ],
  [
    'ebay-transactions',
    ['ebay_transactions.csv', 'ebay_transactions_de.csv'],
    ['ebay-transactions', 'ebay-transactions']
  ],
  [
    'woocommerce-skyverge',
    ['woocommerce_skyverge_items.csv', 'woocommerce_skyverge.csv'],
    ['woocommerce-skyverge-items', 'woocommerce-skyverge']
  ],
  ['woocommerce-webtoffee-packed', ['woocommerce_webtoffee_packed.csv'], ['woocommerce-webtoffee']],
  [
    'paypal-languages',
    ['paypal_activity_de.csv', 'paypal_activity_fr.csv', 'paypal_activity_es.csv', 'paypal_activity_it.csv'],
    ['paypal-activity-de', 'paypal-activity-fr', 'paypal-activity-es', 'paypal-activity-it']
  ],
  ['ozon', ['ozon_orders.csv'], ['ozon-orders']],
  ['gumroad', ['gumroad_sales.csv'], ['gumroad-sales']],
  ['stripe-itemised', ['stripe_itemised.csv'], ['stripe-itemised']],
  ['shopify-matrixify', ['shopify_matrixify.csv'], ['shopify-matrixify']],
  [
    'prestashop-languages',
    ['prestashop_orders_fr.csv', 'prestashop_orders_pl.csv'],
    ['prestashop-orders', 'prestashop-orders']
  ],
  ['online-retail', ['online_retail.csv'], ['uci-online-retail']]
];

describe('each platform', () => {
  for (const [name, files, formats] of sets) {
    it(`${name} is recognised and read as the golden file says`, async () => {
      const { engine, reports } = await importedShop(files.map(fixture));
      expect(reports.map(({ format }) => format)).toEqual(formats);
      await expect(await golden(engine)).toMatchFileSnapshot(`golden/${name}.txt`);
    });
  }

  it('gives the same whichever order its files come in', async () => {
    const names = ['taobao_orders_utf8.csv', 'taobao_items.csv', 'plain_ratings.csv', 'plain_products.csv'];
    const withoutRows = (text: string): string => text.replace(/== rejected_rows[^]*/, '');
    const one = await golden((await importedShop(names.map(fixture))).engine);
    const other = await golden((await importedShop(names.toReversed().map(fixture))).engine);
    expect(withoutRows(other)).toBe(withoutRows(one));
  });
});

describe('importing again', () => {
  it('counts the same bytes once, whatever the file is called', async () => {
    const file = fixture('shopify_orders.csv');
    const { reports, engine } = await importedShop([file, { ...file, name: 'copy.csv' }]);
    expect(reports[1]).toMatchObject({
      rowsRead: 6,
      rowsUsed: 0,
      setAside: [{ reason: 'same-file', count: 6 }]
    });
    const orders = await engine.table('select count(*)::integer from orders', 1);
    expect(orders.ok && orders.value.rows).toEqual([[5]]);
  });

  it('takes an overlapping export as news of the same orders', async () => {
    const before = fixture('shopify_orders.csv');
    const text = new TextDecoder().decode(before.bytes);
    const after = text.replace('#1002,,paid', '#1002,,refunded').replace('14.90,,0.00', '14.90,,0.00');
    const { engine } = await importedShop([
      before,
      { name: 'later.csv', bytes: new TextEncoder().encode(after) }
    ]);
    const orders = await engine.table(
      "select count(*)::integer, count(*) filter (where order_id = '#1002' and status = 'refunded')::integer, (select count(*) from order_lines)::integer from orders",
      1
    );
    expect(orders.ok && orders.value.rows).toEqual([[5, 1, 6]]);
  });
});
