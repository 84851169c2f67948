import type { TestShop } from './shop.ts';

/** Same numbers everywhere: a congruential generator (Numerical Recipes). */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

/** Of whole shapes: a sum of exponentials. */
const gammaOf = (random: () => number, shape: number, rate: number): number =>
  Array.from({ length: shape }, () => -Math.log(random())).reduce((sum, value) => sum + value, 0) / rate;

export interface Planted {
  readonly people: number;
  readonly r: number;
  /** In weeks. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Orders of people who live as BG/NBD says (r, a and b whole), over two years, none twice on one day: to see
 * whether what was planted is found. Values are of their person, 20 to 120.
 */
export async function plantOrders(shop: TestShop, { people, r, alpha, a, b }: Planted): Promise<void> {
  const random = makeRandom(people);
  const days = 730;
  const rows: string[] = [];
  for (let person = 1; person <= people; person++) {
    const rate = gammaOf(random, r, alpha) / 7;
    const [left, right] = [gammaOf(random, a, 1), gammaOf(random, b, 1)];
    const value = 20 + 100 * random() ** 2;
    let day = random() * (days - 1);
    // Nobody drops out after the first order.
    for (let order = 0; day < days && (order < 2 || random() >= left / (left + right)); order++) {
      rows.push(`(${person}, ${Math.floor(day)}, ${(value * (0.5 + random())).toFixed(2)})`);
      day += 1 - Math.log(random()) / rate;
    }
  }
  const made = await shop.engine.exec(
    `insert into orders by name
    select
      row_number() over (order by day, customer)::integer as order_key,
      customer as customer_key, date '2024-01-01' + day as created_at, date '2024-01-01' + day as paid_at,
      charged, 0 as refund, 0 as refund_dated, 0 as refund_shipping, 0 as gift_cards, 0 as shipping, 0 as tax, 0 as discount, 'CNY' as currency,
      false as is_cancelled, false as is_unpaid, false as is_fully_refunded,
      false as is_misdated, true as tells_refunds
    from (values ${rows.join(', ')}) as planted(customer, day, charged)`
  );
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  await shop.scope({});
}
