import { expect, it } from 'vitest';
import { agreedTable, importedText } from '../support/imported-text.ts';

async function read(...lines: readonly string[]) {
  const { totals, reports } = await importedText(agreedTable(...lines));
  const { order_count, charged, customer_count } = totals;
  return { order_count, charged, customer_count, stores: reports[0]?.stores };
}

it('orders of two stores that number alike are two orders, and the report says so', async () => {
  expect(
    await read(
      '店铺名称,订单号,日期,买家账号,金额',
      '茶馆一店,1001,2025-03-01,anna_t,10',
      '茶馆一店,1002,2025-03-02,benw,20',
      '茶馆一店,1003,2025-03-02,chen_8,40',
      '茶馆二店,1001,2025-03-04,dora_l,80',
      '茶馆二店,1002,2025-03-09,benw,160'
    )
  ).toEqual({
    order_count: 5,
    charged: 310,
    customer_count: 4,
    stores: { stores: ['茶馆一店', '茶馆二店'], sharedCount: 2, example: '1001 (茶馆一店)' }
  });
});

it('keeps lines of one order together whose stores are vendors', async () => {
  expect(
    await read(
      'Order,Date,Email,Shop,Product,Quantity,Unit price',
      'A1,2025-03-01,anna@example.com,Tea House,Sencha,1,10.00',
      'A1,2025-03-01,anna@example.com,Pottery,Mug,2,7.50',
      'A2,2025-03-03,ben@example.com,Pottery,Mug,1,7.50'
    )
  ).toEqual({ order_count: 2, charged: 32.5, customer_count: 2, stores: undefined });
});

it('tells stores apart by their day where no buyer is named', async () => {
  expect(
    await read(
      'Filiale;Bestellnr;Datum;Betrag',
      'Bonn;1;01.03.2025;10,00',
      'Bonn;2;02.03.2025;20,00',
      'Köln;1;15.03.2025;40,00',
      'Köln;2;16.03.2025;80,00',
      'Köln;3;17.03.2025;5,00'
    )
  ).toMatchObject({ order_count: 5, charged: 155, stores: { stores: ['Bonn', 'Köln'], sharedCount: 2 } });
});
