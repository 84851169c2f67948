import { type SaleName, saleOn } from './calendar.ts';
import { type Fen, percentOf } from './money.ts';
import type { Channel, Line, Person, Purchase } from './model.ts';
import type { Random } from './random.ts';
import type { DayNumber } from './time.ts';

type Offer = SaleName | 'welcome' | 'tea-club';

const offers: Readonly<
  Record<Offer, { readonly percent: number; readonly code: Readonly<Record<Channel, string>> }>
> = {
  'double-11': { percent: 20, code: { shopify: 'DOUBLE11', taobao: '双11' } },
  'black-friday': { percent: 25, code: { shopify: 'BLACKFRIDAY', taobao: '黑五' } },
  'mid-year': { percent: 15, code: { shopify: 'MIDYEAR618', taobao: '618' } },
  'new-year': { percent: 12, code: { shopify: 'NEWYEAR', taobao: '年货节' } },
  welcome: { percent: 10, code: { shopify: 'WELCOME10', taobao: '新客礼' } },
  'tea-club': { percent: 5, code: { shopify: 'TEACLUB', taobao: '茶友券' } }
};

const shareUsingSaleCoupon: Readonly<Record<SaleName, number>> = {
  'double-11': 0.55,
  'black-friday': 0.75,
  'mid-year': 0.5,
  'new-year': 0.35
};

function offerFor(
  person: Person,
  ordinal: number,
  day: DayNumber,
  channel: Channel,
  random: Random
): Offer | undefined {
  const sale = saleOn(day, channel)?.name;
  const draw = random.next();
  if (sale !== undefined) {
    const share = person.habit === 'bargain-hunter' ? 1 : shareUsingSaleCoupon[sale];
    return draw < share ? sale : undefined;
  }
  if (ordinal === 1) return draw < 0.15 ? 'welcome' : undefined;
  return ordinal > 3 && draw < 0.06 ? 'tea-club' : undefined;
}

export const grossOf = (lines: readonly Line[]): Fen =>
  lines.reduce((sum, { product, quantity }) => sum + product.price * quantity, 0);

function shippingFor(goods: Fen, isAbroad: boolean): Fen {
  if (isAbroad) return goods >= 80_000 ? 0 : 6_800;
  return goods >= 19_900 ? 0 : 1_000;
}

export type Price = Pick<Purchase, 'coupon' | 'gross' | 'discount' | 'shipping' | 'total'>;

export function priceOf(
  lines: readonly Line[],
  person: Person,
  ordinal: number,
  day: DayNumber,
  channel: Channel,
  random: Random
): Price {
  const offer = offerFor(person, ordinal, day, channel, random);
  const gross = grossOf(lines);
  const discount = offer === undefined ? 0 : percentOf(gross, offers[offer].percent);
  const shipping = shippingFor(gross - discount, person.isAbroad);
  const coupon = offer && offers[offer].code[channel];
  return { coupon, gross, discount, shipping, total: gross - discount + shipping };
}

/** A sample sent for nothing: the zero-value order that every real export has a few of. */
export const freeOfCharge = (lines: readonly Line[]): Price => {
  const gross = grossOf(lines);
  return { coupon: undefined, gross, discount: gross, shipping: 0, total: 0 };
};
