import { expect, it } from 'vitest';
import { literal, query } from '#engine';
import { openNativeEngine } from '#tests/support/engine.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { isGiftCard } from './gift-cards.ts';

it.each([
  [
    true,
    'Gift Card | Gift card - $50.00 | E-Gift Card | gift_card | shopify_payments + gift_card | Geschenkgutschein 25 € | Geschenkkarte | Carte cadeau | Chèque-cadeau 30 € | Tarjeta de regalo | Tarjeta regalo 20 | Buono regalo | Cadeaubon | Cartão-presente | Подарочный сертификат | 礼品卡 100元 | 购物卡 | ギフトカード 3000円'
  ],
  [
    false,
    'Gift box | Greeting card | Card holder | Gift card holder | Gift card envelope | Carte postale | Gutschein-Code-Tasse | Regalo sorpresa | 礼品盒 | 礼品卡包 | shopify_payments | Credit card'
  ]
])('is told by its name: %s', async (expected, list) => {
  const engine = await openNativeEngine(isGiftCard.sql);
  const names = list.split(' | ');
  const told = query(
    `select name::varchar as name, is_gift_card(name)::boolean as told from (values ${names.map((name) => `(${literal(name)})`).join(', ')}) as given (name)`,
    {},
    { name: 'text', told: 'boolean' }
  );
  expect(await rowsOf(engine.run(told, {}))).toEqual(names.map((name) => ({ name, told: expected })));
});
