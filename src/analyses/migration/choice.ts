import type { Period, Shop } from '#kit';
import { addMonths, type Day, isDay } from '#lib';

export const spans = ['month', 'quarter', 'half', 'year'] as const;
export type Span = (typeof spans)[number];
export const reaches = ['dates', '365', '730'] as const;
export type Reach = (typeof reaches)[number];

const months: Readonly<Record<Span, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** What two days are compared, and how far back each of them looks; all of it stands in the address. */
export class DaysChoice {
  readonly #shop: Shop;

  constructor(shop: Shop) {
    this.#shop = shop;
  }

  get now(): Day {
    return this.#day('now_on') ?? this.#shop.period.as_of;
  }

  get then(): Day {
    return this.#day('then_on') ?? addMonths(this.now, -months[this.#span]);
  }

  /** Undefined where the earlier day was chosen by hand. */
  get span(): Span | undefined {
    return this.#day('then_on') === undefined ? this.#span : undefined;
  }

  get reach(): Reach {
    return this.#shop.choice('reach', reaches, 'dates');
  }

  get params() {
    const { reach } = this;
    return {
      ...this.#shop.period,
      then_on: this.then,
      now_on: this.now,
      window_days: reach === 'dates' ? null : Number(reach)
    } satisfies Period & Readonly<Record<string, unknown>>;
  }

  chooseSpan(span: Span): void {
    this.#shop.choose('then_on', undefined);
    this.#shop.choose('span', span === 'quarter' ? undefined : span);
  }

  /** A day that is none, or lies on the wrong side of the other, is not taken. */
  chooseDay(name: 'then_on' | 'now_on', day: string): void {
    if (!isDay(day) || (name === 'then_on' ? day >= this.now : day <= this.then)) return;
    this.#shop.choose(name, day);
  }

  chooseReach(reach: Reach): void {
    this.#shop.choose('reach', reach === 'dates' ? undefined : reach);
  }

  get #span(): Span {
    return this.#shop.choice('span', spans, 'quarter');
  }

  #day(name: string): Day | undefined {
    const chosen = this.#shop.chosen(name);
    return chosen !== undefined && isDay(chosen) ? chosen : undefined;
  }
}
