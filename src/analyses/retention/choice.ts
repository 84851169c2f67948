import type { Shop } from '#kit';
import { readPicked, usualPicks, writePicked } from './curves.ts';
import { windows, type WindowDays } from './findings.ts';
import { type Measure, measures } from './measures.ts';
import {
  type CohortCell,
  type CohortKind,
  cohortKinds,
  type CohortPeriod,
  cohortPeriods,
  type FirstOrderTrait,
  firstOrderTraits
} from './queries.ts';

const windowWords = windows.map(String);

/** What the reader chose on this page; all of it stands in the address. */
export class CohortChoice {
  readonly #shop: Shop;

  constructor(shop: Shop) {
    this.#shop = shop;
  }

  get measure(): Measure {
    return this.#shop.choice('measure', measures, this.#usual.measure);
  }

  get by(): CohortKind {
    return this.#shop.choice('by', cohortKinds, this.#usual.by);
  }

  get period(): CohortPeriod {
    return this.#shop.choice('period', cohortPeriods, this.#usual.period);
  }

  /** What first orders are compared by. */
  get trait(): FirstOrderTrait {
    return this.#shop.choice('trait', firstOrderTraits, this.#usual.trait);
  }

  /** Within how many days people have to be back. */
  get within(): WindowDays {
    const chosen = this.#shop.choice('within', windowWords, this.#usual.within);
    return windows.find((days) => String(days) === chosen) ?? 90;
  }

  get gap(): 'second' | 'next' {
    return this.#shop.choice('gap', ['second', 'next'], this.#usual.gap);
  }

  /** The cohorts that are drawn as curves. */
  picks(rows: readonly CohortCell[]): readonly string[] {
    return readPicked(this.#shop.chosen('curves')) ?? usualPicks(rows, this.by);
  }

  pick(cohorts: readonly string[]): void {
    this.#shop.choose('curves', writePicked(cohorts));
  }

  /** The curves belong to one way of grouping. */
  choose(name: 'measure' | 'by' | 'period' | 'trait' | 'within' | 'gap', value: string): void {
    if (name === 'by' || name === 'period') this.#shop.choose('curves', undefined);
    this.#shop.choose(name, value === this.#usual[name] ? undefined : value);
  }

  /** What holds while nothing is chosen; the address does not speak of it. */
  get #usual() {
    const known = (['category', 'product', 'channel', 'coupon'] as const).find((trait) =>
      this.isKnown(trait)
    );
    return {
      measure: 'retention',
      by: 'period',
      period: 'month',
      trait: known ?? 'country',
      within: '90',
      gap: 'second'
    } as const;
  }

  /** Whether the files say anything about it. */
  isKnown(trait: FirstOrderTrait): boolean {
    const { has } = this.#shop.facts;
    const known: Readonly<Record<FirstOrderTrait, boolean>> = {
      product: has.products,
      category: has.categories,
      channel: has.channels,
      coupon: has.coupons,
      country: has.regions,
      region: has.regions
    };
    return known[trait];
  }
}
