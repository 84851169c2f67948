import { type Category, type Product, gaiwan, products, tastingCups } from './catalogue.ts';
import type { Habit, Line, Person } from './model.ts';
import type { Random } from './random.ts';

type Weights<T> = readonly (readonly [T, number])[];

interface Taste {
  readonly first: Weights<Category>;
  readonly later: Weights<Category>;
  readonly lineCounts: Weights<number>;
}

const tastes: Readonly<Record<Habit, Taste>> = {
  'tea-regular': {
    first: [
      ['loose-tea', 93],
      ['ceramics', 4],
      ['tea-bags', 3]
    ],
    later: [
      ['loose-tea', 74],
      ['tea-bags', 5],
      ['ceramics', 12],
      ['accessories', 9]
    ],
    lineCounts: [
      [1, 50],
      [2, 36],
      [3, 14]
    ]
  },
  casual: {
    first: [
      ['loose-tea', 30],
      ['tea-bags', 18],
      ['ceramics', 38],
      ['accessories', 9],
      ['ceramic-gifts', 5]
    ],
    later: [
      ['loose-tea', 38],
      ['tea-bags', 16],
      ['ceramics', 30],
      ['accessories', 16]
    ],
    lineCounts: [
      [1, 58],
      [2, 32],
      [3, 10]
    ]
  },
  'gift-giver': {
    first: [
      ['ceramic-gifts', 88],
      ['ceramics', 12]
    ],
    later: [
      ['ceramic-gifts', 70],
      ['ceramics', 20],
      ['loose-tea', 10]
    ],
    lineCounts: [
      [1, 94],
      [2, 6]
    ]
  },
  'bargain-hunter': {
    first: [
      ['loose-tea', 40],
      ['tea-bags', 15],
      ['ceramics', 30],
      ['accessories', 15]
    ],
    later: [
      ['loose-tea', 40],
      ['tea-bags', 15],
      ['ceramics', 30],
      ['accessories', 15]
    ],
    lineCounts: [
      [1, 55],
      [2, 33],
      [3, 12]
    ]
  }
};

/** Buyers of a gaiwan often take the cups with it: this makes the pair with lift 3. */
const cupsWithGaiwan = 0.105;
const favouriteShare = 0.45;

const shelf = (category: Category): Weights<Product> =>
  products
    .filter((product) => product.category === category)
    .map((product) => [product, product.popularity] as const);

const shelves: Readonly<Record<Category, Weights<Product>>> = {
  'loose-tea': shelf('loose-tea'),
  'tea-bags': shelf('tea-bags'),
  ceramics: shelf('ceramics'),
  'ceramic-gifts': shelf('ceramic-gifts'),
  accessories: shelf('accessories')
};

function choose(category: Category, person: Pick<Person, 'favourite' | 'habit'>, random: Random): Product {
  const returnsToFavourite = person.habit === 'tea-regular' && category === 'loose-tea';
  if (returnsToFavourite && random.chance(favouriteShare)) return person.favourite;
  return random.weighted(shelves[category]);
}

function quantityOf(product: Product, random: Random): number {
  if (product.category === 'loose-tea' || product.category === 'tea-bags') {
    return random.weighted([
      [1, 68],
      [2, 24],
      [3, 8]
    ]);
  }
  return random.chance(0.06) ? 2 : 1;
}

export function basket(
  person: Pick<Person, 'favourite' | 'habit'>,
  isFirst: boolean,
  random: Random
): readonly Line[] {
  const taste = tastes[person.habit];
  const chosen = new Set<Product>();
  const lineCount = random.weighted(taste.lineCounts);
  for (let line = 0; line < lineCount; line++) {
    const categories = isFirst && line === 0 ? taste.first : taste.later;
    chosen.add(choose(random.weighted(categories), person, random));
  }
  if (chosen.has(gaiwan) && random.chance(cupsWithGaiwan)) chosen.add(tastingCups);
  return [...chosen].map((product) => ({ product, quantity: quantityOf(product, random) }));
}
