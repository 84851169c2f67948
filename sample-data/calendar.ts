import type { Channel } from './model.ts';
import { type Random, itemAt } from './random.ts';
import { type DayNumber, dayNumber, endOf, monthOf, weekday, yearOf } from './time.ts';

export const openingDay = dayNumber('2023-11-01');
export const closingDay = dayNumber('2026-10-31');
/** The files are exported then: what happens later is not in them. */
export const closingMoment = endOf(closingDay);

export type SaleName = 'double-11' | 'black-friday' | 'mid-year' | 'new-year';

export interface Sale {
  readonly name: SaleName;
  readonly firstDay: DayNumber;
  readonly peakDay: DayNumber;
  readonly lastDay: DayNumber;
}

/** The Friday after the fourth Thursday of November. */
function blackFriday(year: number): DayNumber {
  const first = dayNumber(`${year}-11-01`);
  const daysToThursday = (4 - weekday(first) + 7) % 7;
  return first + daysToThursday + 22;
}

function salesOf(year: number): Sale[] {
  const day = (monthDay: string): DayNumber => dayNumber(`${year}-${monthDay}`);
  const friday = blackFriday(year);
  return [
    { name: 'new-year', firstDay: day('01-08'), peakDay: day('01-12'), lastDay: day('01-18') },
    { name: 'mid-year', firstDay: day('06-10'), peakDay: day('06-18'), lastDay: day('06-18') },
    { name: 'double-11', firstDay: day('11-01'), peakDay: day('11-11'), lastDay: day('11-12') },
    { name: 'black-friday', firstDay: friday - 1, peakDay: friday, lastDay: friday + 3 }
  ];
}

export const sales: readonly Sale[] = [2023, 2024, 2025, 2026].flatMap(salesOf);

/** How many times an ordinary day's new customers a sale brings: on its days, and on its peak. */
const pull: Readonly<Record<Channel, Partial<Record<SaleName, readonly [days: number, peak: number]>>>> = {
  taobao: { 'double-11': [2.2, 16], 'mid-year': [1.5, 5], 'new-year': [1.4, 1.8] },
  shopify: { 'double-11': [1.4, 5], 'black-friday': [4, 11], 'mid-year': [1.1, 1.5], 'new-year': [1.2, 1.4] }
};

export const saleOn = (day: DayNumber, channel: Channel): Sale | undefined =>
  sales.find((sale) => day >= sale.firstDay && day <= sale.lastDay && pull[channel][sale.name] !== undefined);

const monthly = [1.25, 0.8, 1, 1.2, 1.1, 0.85, 0.5, 0.45, 0.95, 1.05, 1.15, 1.7];
const weekly = [1, 0.96, 0.96, 0.98, 1.02, 1.02, 1.06];
const growthOverThreeYears = 0.45;

/** How strongly a day draws new customers, relative to the others. */
function attraction(day: DayNumber, channel: Channel): number {
  const growth = 1 + (growthOverThreeYears * (day - openingDay)) / (closingDay - openingDay);
  const season = itemAt(monthly, monthOf(day) - 1) * itemAt(weekly, weekday(day) - 1);
  const sale = saleOn(day, channel);
  const [days, peak] = (sale && pull[channel][sale.name]) ?? [1, 1];
  return growth * season * (day === sale?.peakDay ? peak : days);
}

/** Draws the day on which a new customer first orders. */
export function arrivalDay(channel: Channel): (random: Random) => DayNumber {
  let sum = 0;
  const upTo: number[] = [];
  for (let day = openingDay; day <= closingDay; day++) upTo.push((sum += attraction(day, channel)));
  return (random) => openingDay + firstAbove(upTo, random.next() * sum);
}

function firstAbove(ascending: readonly number[], point: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (itemAt(ascending, middle) > point) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Customers who would order anyway put it off until the sale, or bring it forward. */
export function nearSale(day: DayNumber, channel: Channel, random: Random): DayNumber {
  const sale = sales.find(
    ({ firstDay, lastDay, name }) =>
      (name === 'double-11' || name === 'black-friday') &&
      pull[channel][name] !== undefined &&
      yearOf(firstDay) === yearOf(day) &&
      day >= firstDay - 7 &&
      day <= lastDay + 7
  );
  if (sale === undefined || !random.chance(0.35)) return day;
  return random.chance(0.6) ? sale.peakDay : random.between(sale.firstDay, sale.lastDay);
}

const hours: readonly (readonly [hour: number, weight: number])[] = [
  1, 0.5, 0.3, 0.2, 0.2, 0.4, 1, 2, 3.5, 5, 5.5, 5.5, 6, 5, 4.5, 4.5, 4.5, 4.5, 5, 7, 9, 10, 8, 4
].map((weight, hour) => [hour, weight]);

/** Second of the day at which an order is placed: evenings at home, another clock abroad. */
export function secondOfDay(isAbroad: boolean, random: Random): number {
  const hour = isAbroad ? (random.weighted(hours) + 11) % 24 : random.weighted(hours);
  return hour * 3600 + random.between(0, 3540);
}
