import { expect, it } from 'vitest';
import { guessEntity } from '../../src/import/guess.ts';
import { inspect } from '../../src/import/inspect.ts';
import { importedShop } from '../support/imported.ts';
import { knownTotalsOf } from '../support/totals.ts';

/** A table read as it is guessed, by a person who agrees. */
async function read(...lines: readonly string[]) {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const seen = await inspect(new File([bytes], 'table.csv'), 'text');
  if (!seen.ok) throw new Error(seen.error);
  const mapping = guessEntity(seen.value.dialect);
  const { engine, reports } = await importedShop([{ name: 'table.csv', bytes, mapping }]);
  const { order_count, charged, customer_count } = await knownTotalsOf(engine);
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
