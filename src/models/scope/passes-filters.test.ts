import { expect, it } from 'vitest';
import { query } from '#engine';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop } from '#tests/support/shop.ts';

const tables = {
  orders: `
    order_key | customer_key | created_at | channel | country | region | coupon | charged | is_cancelled
    1         | 1            | 2024-01-01 | Etsy    | CN      | 江苏省 |        | 10      | false
    2         | 2            | 2024-01-02 | Shopify | CN      | 江苏省 | TEN    | 10      | false
    3         | 2            | 2024-01-03 | Shopify | US      |        | TEN    | 10      | false
    4         | 3            | 2024-01-04 | Shopify | US      | Ohio   |        | 10      | true
  `,
  order_lines: `
    order_key | line_number | product_key | unit_price
    1         | 1           | 1           | 10
    2         | 1           | 1           | 5
    2         | 2           | 2           | 5
    3         | 1           | 3           | 10
    4         | 1           | 2           | 10
  `,
  products: `
    product_key | sku | category
    1           | T1  | Tea
    2           | T2  | Tea
    3           | C1  | Cups
  `
};

it.each([
  [{}, [1, 2, 3, 4]],
  [{ channel: ['Etsy'] }, [1]],
  [{ channel: ['Etsy', 'Shopify'], country: ['US'] }, [3, 4]],
  [{ region: ['江苏省'] }, [1, 2]],
  [{ coupon: ['TEN'] }, [2, 3]],
  [{ product: ['T2'] }, [2, 4]],
  [{ category: ['Tea'] }, [1, 2, 4]],
  [{ category: ['Cups'], product: ['T2'] }, []],
  [{ channel: [] }, []]
])('%j leaves orders %j, of which the cancelled one is no sale', async (narrowing, orders) => {
  const shop = await openShop(tables);
  await shop.scope({ narrowing });
  const keysIn = async (table: string) => {
    const keys = query(`select order_key from ${table} order by order_key`, {}, { order_key: 'integer' });
    return (await rowsOf(shop.run(keys, {}))).map(({ order_key }) => order_key);
  };
  expect(await keysIn('scope_sales')).toEqual(orders.filter((key) => key < 4));
  expect(await keysIn('scope_orders')).toEqual(orders);
});
