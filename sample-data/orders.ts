import { closingMoment } from './calendar.ts';
import type { Channel, Delivery, Order, Purchase } from './model.ts';
import { type Moment, dayOf, dayText } from './time.ts';

function idOf(channel: Channel, purchase: Purchase, position: number): string {
  if (channel === 'shopify') return `#${1001 + position}`;
  const day = dayText(dayOf(purchase.createdAt)).replaceAll('-', '');
  return `${day}0${(3_400_917_003 + position * 7).toString()}`;
}

const happened = (moment: Moment | undefined): Moment | undefined =>
  moment === undefined || moment > closingMoment ? undefined : moment;

const asExported = (delivery: Delivery): Delivery => ({
  ...delivery,
  shippedAt: happened(delivery.shippedAt),
  deliveredAt: happened(delivery.deliveredAt)
});

/** Purchases become orders when the platform numbers them, oldest first, each channel for itself. */
export function numbered(purchases: readonly Purchase[]): Order[] {
  const count: Record<Channel, number> = { shopify: 0, taobao: 0 };
  return purchases
    .toSorted((one, other) => one.createdAt - other.createdAt)
    .map((purchase) => {
      const position = count[purchase.channel]++;
      const delivery = purchase.delivery && asExported(purchase.delivery);
      return { ...purchase, delivery, position, id: idOf(purchase.channel, purchase, position) };
    });
}
