import type { Shop } from '#kit';
import { defaultPredictions, type PredictionChoice, type PredictionSettings, readPredictions } from '#models';
import { type Reading, type Worth, worths } from './findings.ts';
import { type CohortPeriod, cohortPeriods } from './queries.ts';

/** What the reader chose on this page, kept in the address. */
export class LifetimeChoice {
  readonly #shop: Shop;

  constructor(shop: Shop) {
    this.#shop = shop;
  }

  get worth(): Worth {
    return this.#shop.choice('worth', worths, 'revenue');
  }

  get period(): CohortPeriod {
    return this.#shop.choice('period', cohortPeriods, 'month');
  }

  get predictions(): PredictionSettings {
    return readPredictions((name) => this.#shop.chosen(name));
  }

  get reading(): Reading {
    return { worth: this.worth, keptShare: this.predictions.margin };
  }

  /** Whoever pays for customers pays out of the margin. */
  get keptReading(): Reading {
    return { worth: 'margin', keptShare: this.predictions.margin };
  }

  /** The owner said how much of a sale is kept. */
  get isMarginSaid(): boolean {
    return this.predictions.margin < defaultPredictions.margin;
  }

  choose(name: 'worth' | 'period' | PredictionChoice, value: string): void {
    this.#shop.choose(name, value === usual[name] ? undefined : value);
  }
}

/** What holds while nothing is chosen; the address does not speak of it. */
const usual: Readonly<Partial<Record<string, string>>> = {
  worth: 'revenue',
  period: 'month',
  clv_months: String(defaultPredictions.months),
  clv_discount: String(defaultPredictions.monthlyDiscount * 100),
  clv_margin: String(defaultPredictions.margin * 100)
};
