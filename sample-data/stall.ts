import { basket } from './basket.ts';
import { closingDay, openingDay } from './calendar.ts';
import { productBySku } from './catalogue.ts';
import type { Purchase } from './model.ts';
import { grossOf } from './pricing.ts';
import { Random } from './random.ts';
import { startOf, weekday } from './time.ts';

/** Sundays at the market stall, rung up in Shopify without a name: orders that belong to nobody. */
export function stallPurchases(seed: string): Purchase[] {
  const random = new Random(`${seed}/stall`);
  const passerBy = { habit: 'casual', favourite: productBySku('T-MIST-50') } as const;
  const purchases: Purchase[] = [];
  for (let day = openingDay; day <= closingDay; day++) {
    if (weekday(day) !== 7) continue;
    for (let left = random.between(2, 6); left > 0; left--) {
      const lines = basket(passerBy, true, random);
      const gross = grossOf(lines);
      const createdAt = startOf(day) + random.between(9 * 3600, 17 * 3600);
      purchases.push({
        channel: 'shopify',
        person: undefined,
        ordinal: 1,
        status: 'paid',
        createdAt,
        paidAt: createdAt,
        delivery: undefined,
        lines,
        coupon: undefined,
        gross,
        discount: 0,
        shipping: 0,
        total: gross,
        refund: 0
      });
    }
  }
  return purchases;
}
