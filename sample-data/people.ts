import { arrivalDay, saleOn } from './calendar.ts';
import { products } from './catalogue.ts';
import type { Channel, Habit, Person } from './model.ts';
import { chineseName, westernName } from './names.ts';
import { abroadAddress, homeAddress } from './places.ts';
import { Random } from './random.ts';
import type { DayNumber } from './time.ts';

const arrivals: Readonly<Record<Channel, number>> = { shopify: 5_100, taobao: 6_950 };
const abroadShareOfShopify = 0.62;
const shareWhoBuyOnBothChannels = 0.13;

const habits: readonly (readonly [Habit, number])[] = [
  ['tea-regular', 39],
  ['casual', 36],
  ['gift-giver', 25]
];
/** Part of those who arrive during Double 11 come for the price alone. */
const bargainHunterShare = 0.62;

const teas = products
  .filter(({ category }) => category === 'loose-tea')
  .map((product) => [product, product.popularity] as const);

/** Home numbers lie in 138-0000 and 139-0000; numbers abroad in the ranges reserved for fiction. */
function phoneOf(number: number, country: string, random: Random): string | undefined {
  const digits = (number % 10_000).toString().padStart(4, '0');
  if (country === 'CN') return `13${number < 10_000 ? 8 : 9}0000${digits}`;
  if (country === 'GB' && number % 10 === 0)
    return `+447700900${(number / 10).toString().slice(-3).padStart(3, '0')}`;
  if (country === 'US' && number < 2_000 && random.chance(0.5)) {
    return `+1${201 + Math.floor(number / 100)}55501${(number % 100).toString().padStart(2, '0')}`;
  }
  return undefined;
}

function habitOf(firstDay: DayNumber, channel: Channel, random: Random): Habit {
  const arrivedAtDouble11 = saleOn(firstDay, channel)?.name === 'double-11';
  return arrivedAtDouble11 && random.chance(bargainHunterShare) ? 'bargain-hunter' : random.weighted(habits);
}

function channelsOf(channel: Channel, habit: Habit, random: Random): readonly Channel[] {
  const buysOften = habit === 'tea-regular' || habit === 'casual';
  const buysOnBoth = channel === 'taobao' && buysOften && random.chance(shareWhoBuyOnBothChannels);
  return buysOnBoth ? ['taobao', 'shopify'] : [channel];
}

function invent(number: number, channel: Channel, firstDay: DayNumber, random: Random): Person {
  const isAbroad = channel === 'shopify' && random.chance(abroadShareOfShopify);
  const habit = habitOf(firstDay, channel, random);
  const name = isAbroad ? westernName(random) : chineseName(random);
  const address = isAbroad ? abroadAddress(random) : homeAddress(random);
  return {
    number,
    name: name.written,
    email: `${name.letters}${number}@example.${random.pick(['com', 'net', 'org'])}`,
    phone: phoneOf(number, address.country, random),
    account: `${random.pick(['茶友', '听雨', '半山', '小满', '青瓷', '松下'])}_${name.letters.replace('.', '')}${number}`,
    address,
    isAbroad,
    channels: channelsOf(channel, habit, random),
    habit,
    firstDay,
    favourite: random.weighted(teas),
    acceptsMarketing: random.chance(0.55)
  };
}

/** `size` is a part of the usual number of people. */
export function inventPeople(seed: string, size: number): Person[] {
  return (['shopify', 'taobao'] as const).flatMap((channel) => {
    const drawDay = arrivalDay(channel);
    const random = new Random(`${seed}/arrivals/${channel}`);
    return Array.from({ length: Math.round(arrivals[channel] * size) }, (_, index) => {
      const number = channel === 'shopify' ? index : arrivals.shopify + index;
      return invent(number, channel, drawDay(random), new Random(`${seed}/person/${number}`));
    });
  });
}
