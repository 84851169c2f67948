import { basket } from './basket.ts';
import { closingDay, nearSale, secondOfDay } from './calendar.ts';
import { deliver } from './delivery.ts';
import { fateOf, refundOf } from './fate.ts';
import { type Channel, type Customer, type Habit, type Person, type Purchase, isLate } from './model.ts';
import { freeOfCharge, priceOf } from './pricing.ts';
import { Random } from './random.ts';
import { type DayNumber, dayOf, startOf } from './time.ts';

/** Days to the next order (lognormal), and the chance that an order is the last one. */
const rhythms: Readonly<Record<Habit, { medianGap: number; spread: number; leaves: number }>> = {
  'tea-regular': { medianGap: 33, spread: 0.4, leaves: 0.09 },
  casual: { medianGap: 75, spread: 0.6, leaves: 0.4 },
  'gift-giver': { medianGap: 140, spread: 0.5, leaves: 0.78 },
  'bargain-hunter': { medianGap: 120, spread: 0.6, leaves: 0.74 }
};
/** Of those who would have come back, a late parcel loses half. */
const lostByLateParcel = 0.5;
const freeSampleShare = 0.0015;
const hasPayment = (status: Purchase['status']): boolean => status !== 'unpaid' && status !== 'cancelled';

function purchase(
  person: Person,
  ordinal: number,
  day: DayNumber,
  channel: Channel,
  random: Random
): Purchase {
  const lines = basket(person, ordinal === 1, random);
  const isFree = random.chance(freeSampleShare);
  const price = isFree ? freeOfCharge(lines) : priceOf(lines, person, ordinal, day, channel, random);
  const status = isFree ? 'paid' : fateOf(lines, day, random);
  const createdAt = startOf(day) + secondOfDay(person.isAbroad, random);
  const paidAt = hasPayment(status) ? createdAt + random.between(8, 50) : undefined;
  const isSent = paidAt !== undefined && (status !== 'refunded' || random.chance(0.6));
  return {
    channel,
    person,
    ordinal,
    status,
    createdAt,
    paidAt,
    delivery: isSent ? deliver(paidAt, person.isAbroad, random) : undefined,
    lines,
    ...price,
    refund: refundOf(status, price, lines, random)
  };
}

function nextDay(person: Person, last: Purchase, random: Random): DayNumber | undefined {
  if (isLate(last) && random.chance(lostByLateParcel)) return undefined;
  const { medianGap, spread, leaves } = rhythms[person.habit];
  if (random.chance(leaves)) return undefined;
  const lastDay = dayOf(last.createdAt);
  const deliveredAt = last.delivery?.deliveredAt;
  const earliest = deliveredAt === undefined ? lastDay + 1 : dayOf(deliveredAt) + 3;
  const due = Math.max(lastDay + Math.round(random.lognormal(medianGap, spread)), earliest);
  return Math.max(nearSale(due, last.channel, random), earliest);
}

/** Everything one person ordered, and whether the person would still come. */
export function visits(
  person: Person,
  seed: string
): { readonly customer: Customer; readonly purchases: readonly Purchase[] } {
  const random = new Random(`${seed}/visits/${person.number}`);
  const purchases: Purchase[] = [];
  let day: DayNumber | undefined = person.firstDay;
  while (day !== undefined && day <= closingDay) {
    const made = purchase(person, purchases.length + 1, day, random.pick(person.channels), random);
    purchases.push(made);
    day = nextDay(person, made, random);
  }
  return { customer: { ...person, isActive: day !== undefined }, purchases };
}
