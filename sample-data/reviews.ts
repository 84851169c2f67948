import { closingMoment } from './calendar.ts';
import type { Product } from './catalogue.ts';
import { hasLeakingPot, leakingBatch } from './defect.ts';
import { type Order, type Person, type Review, isLate } from './model.ts';
import { Random } from './random.ts';
import { type Language, type Theme, blamed, praised, replies, sentences, titles } from './review-words.ts';
import { type Moment, dayOf, secondsPerDay } from './time.ts';

type Experience = 'punctual' | 'late' | 'leaking';

/** Chances of 1 to 5 stars. The means: 4.5 on time, 2.6 late, 1.7 with a leaking pot. */
const stars: Readonly<Record<Experience, readonly (readonly [rating: number, weight: number])[]>> = {
  punctual: [
    [1, 2],
    [2, 2],
    [3, 6],
    [4, 24],
    [5, 66]
  ],
  late: [
    [1, 25],
    [2, 25],
    [3, 25],
    [4, 15],
    [5, 10]
  ],
  leaking: [
    [1, 55],
    [2, 27],
    [3, 12],
    [4, 5],
    [5, 1]
  ]
};
const shareWhoWrite: Readonly<Record<Experience, number>> = { punctual: 0.22, late: 0.25, leaking: 0.6 };

function experienceOf(order: Order): Experience {
  if (hasLeakingPot(order.lines, dayOf(order.createdAt))) return 'leaking';
  return isLate(order) ? 'late' : 'punctual';
}

function themesOf(rating: number, { category }: Product, experience: Experience, random: Random): Theme[] {
  const praises = praised[category].filter((theme) => theme !== 'quick' || experience !== 'late');
  const blame = (): Theme => {
    if (experience === 'leaking') return 'leak';
    return experience === 'late' && random.chance(0.85) ? 'late' : random.pick(blamed[category]);
  };
  if (rating === 5) return random.chance(0.4) ? [random.pick(praises), 'packaging'] : [random.pick(praises)];
  if (rating === 4) return random.chance(0.4) ? [random.pick(praises), 'small'] : [random.pick(praises)];
  if (rating === 3) return ['packaging', blame()];
  return random.chance(0.3) ? [blame(), 'plain'] : [blame()];
}

function bodyOf(themes: readonly Theme[], product: Product, language: Language, random: Random): string {
  return [...new Set(themes)]
    .map((theme) => random.pick(sentences[theme][language]))
    .join(language === 'english' ? ' ' : '')
    .replaceAll('{product}', product[language]);
}

function titleOf(rating: number, language: Language, random: Random): string {
  const tone = rating >= 4 ? 'good' : rating === 3 ? 'middling' : 'bad';
  return random.pick(titles[tone][language]);
}

function write(order: Order, person: Person, deliveredAt: Moment, seed: string): Review | undefined {
  const random = new Random(`${seed}/review/${order.id}`);
  const experience = experienceOf(order);
  const createdAt = deliveredAt + random.between(secondsPerDay / 4, 9 * secondsPerDay);
  if (!random.chance(shareWhoWrite[experience]) || createdAt > closingMoment) return undefined;
  const rating = random.weighted(stars[experience]);
  const product = experience === 'leaking' ? leakingBatch.product : random.pick(order.lines).product;
  const language = person.isAbroad ? 'english' : 'chinese';
  return {
    order,
    person,
    product,
    rating,
    title: titleOf(rating, language, random),
    body: bodyOf(themesOf(rating, product, experience, random), product, language, random),
    reply: rating <= 2 && random.chance(0.45) ? random.pick(replies[language]) : undefined,
    createdAt
  };
}

/** At most one a delivered order. */
export const reviewsOf = (orders: readonly Order[], seed: string): Review[] =>
  orders
    .flatMap((order) => {
      const { person, delivery } = order;
      if (person === undefined || delivery?.deliveredAt === undefined) return [];
      return write(order, person, delivery.deliveredAt, seed) ?? [];
    })
    .toSorted((one, other) => one.createdAt - other.createdAt);
