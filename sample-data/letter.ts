import { createHash } from 'node:crypto';
import { basket } from './basket.ts';
import { secondOfDay } from './calendar.ts';
import { deliver } from './delivery.ts';
import { type Customer, isValid, type Person, type Purchase } from './model.ts';
import { priceOf } from './pricing.ts';
import { Random } from './random.ts';
import { dayNumber, dayOf, dayText, startOf } from './time.ts';

/** The letter went out on this day, to people of Shopify who had been silent for two months to a year. */
export const letterDay = dayNumber('2026-09-01');
const silentFrom = 60;
const silentUntil = 365;
const heldOutShare = 0.2;
/** Of those written to, so many order within three weeks who would not have then. */
const effect = 0.12;
const daysToOrder = 21;

export interface LetterMember {
  readonly person: Person;
  /** Left out by lot, so that there is somebody to compare with. */
  readonly isHeldOut: boolean;
}

export interface Letter {
  readonly members: readonly LetterMember[];
  /** What was ordered because of it. */
  readonly purchases: readonly Purchase[];
}

interface Visitor {
  readonly customer: Customer;
  readonly purchases: readonly Purchase[];
}

function wasSilent({ purchases }: Visitor): boolean {
  const last = purchases
    .filter((purchase) => isValid(purchase) && dayOf(purchase.createdAt) < letterDay)
    .at(-1);
  if (last?.channel !== 'shopify') return false;
  const days = letterDay - dayOf(last.createdAt);
  return days >= silentFrom && days <= silentUntil;
}

function order({ customer: person, purchases }: Visitor, random: Random): Purchase {
  const day = letterDay + random.between(1, daysToOrder);
  const ordinal = purchases.filter(({ createdAt }) => dayOf(createdAt) < day).length + 1;
  const lines = basket(person, false, random);
  const createdAt = startOf(day) + secondOfDay(person.isAbroad, random);
  const paidAt = createdAt + random.between(8, 50);
  return {
    channel: 'shopify',
    person,
    ordinal,
    status: 'paid',
    createdAt,
    paidAt,
    delivery: deliver(paidAt, person.isAbroad, random),
    lines,
    ...priceOf(lines, person, ordinal, day, 'shopify', random),
    refund: 0
  };
}

/** Writes to the silent, but for those who are left out by lot. */
export function writeLetter(everybody: readonly Visitor[], seed: string): Letter {
  const drawn = everybody.filter(wasSilent).map((visitor) => {
    const random = new Random(`${seed}/letter/${visitor.customer.number}`);
    const isHeldOut = random.chance(heldOutShare);
    const isMoved = !isHeldOut && random.chance(effect);
    return {
      member: { person: visitor.customer, isHeldOut },
      purchases: isMoved ? [order(visitor, random)] : []
    };
  });
  return {
    members: drawn.map(({ member }) => member),
    purchases: drawn.flatMap(({ purchases }) => purchases)
  };
}

/** As the app keeps an audience that was written to: a mark and the hash of an id in each line. */
export interface SampleAudience {
  readonly name: string;
  readonly plan: string;
  readonly startedOn: string;
  readonly holdoutShare: number;
  readonly members: string;
}

export const letterAudience = ({ members }: Letter): SampleAudience => ({
  name: '秋茶来信 Autumn letter',
  plan: '新茶到店，邀请两个月以上没来的老客人回来看看。 New tea is in: an invitation to those who have not come for two months.',
  startedOn: dayText(letterDay),
  holdoutShare: heldOutShare,
  members: members
    .map(
      ({ person, isHeldOut }) => `${isHeldOut ? 'h' : 'r'} ${hashOf(`email::${person.email.toLowerCase()}`)}`
    )
    .join('\n')
});

const hashOf = (id: string): string => createHash('md5').update(id).digest('hex').slice(0, 16);
