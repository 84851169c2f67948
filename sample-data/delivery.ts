import type { Carrier, Delivery } from './model.ts';
import type { Random } from './random.ts';
import { type Moment, dayOf, endOf, secondsPerDay, startOf } from './time.ts';

export const heron: Carrier = { english: 'Heron Post', chinese: '白鹭速递' };
export const stonebridge: Carrier = { english: 'Stonebridge Express', chinese: '石桥快运' };
export const farsail: Carrier = { english: 'Farsail International', chinese: '远帆国际' };
/** The carrier to part with. */
export const goosewing: Carrier = { english: 'Goosewing Logistics', chinese: '雁翎物流' };

const homeCarriers = [
  [heron, 46],
  [stonebridge, 32],
  [goosewing, 22]
] as const;
const abroadCarriers = [
  [farsail, 78],
  [goosewing, 22]
] as const;

/** A parcel is late by its carrier alone, never by who waits for it: so the comparison is a fair one. */
const lateRate = (carrier: Carrier): number => (carrier === goosewing ? 0.3 : 0.055);

/** What is paid by then is to be sent the same day. */
const lastHourOfDay = 16;

/** Days from payment: what is promised, when a punctual parcel comes, by how much a late one misses. */
const home = { promised: 5, earliest: 2, latestMiss: 6 };
const abroad = { promised: 14, earliest: 7, latestMiss: 9 };

export function deliver(paidAt: Moment, isAbroad: boolean, random: Random): Delivery {
  const carrier = random.weighted<Carrier>(isAbroad ? abroadCarriers : homeCarriers);
  const { promised, earliest, latestMiss } = isAbroad ? abroad : home;
  const paidDay = dayOf(paidAt);
  const days = random.chance(lateRate(carrier))
    ? promised + random.between(1, latestMiss)
    : random.between(earliest, promised);
  return {
    carrier,
    shippedAt: paidAt + random.between(3_600, secondsPerDay),
    shipByAt: endOf(paidAt < startOf(paidDay) + lastHourOfDay * 3600 ? paidDay : paidDay + 1),
    promisedAt: endOf(paidDay + promised),
    deliveredAt: startOf(paidDay + days) + random.between(9 * 3600, 20 * 3600)
  };
}
