import { histories, type History, type Period, type Shop } from '#kit';
import { addMonths, type Day, isDay } from '#lib';

export const spans = ['month', 'quarter', 'half', 'year'] as const;
export type Span = (typeof spans)[number];

const months: Readonly<Record<Span, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/**
 * What two days are compared, and how far back each of them looks; all of it stands in the address. The later
 * day is the one as of which people are told everywhere.
 */
export class DaysChoice {
  readonly #shop: Shop;

  constructor(shop: Shop) {
    this.#shop = shop;
  }

  get now(): Day {
    return this.#shop.period.as_of;
  }

  get then(): Day {
    return this.#day('then_on') ?? addMonths(this.now, -months[this.#span]);
  }

  /** Undefined where the earlier day was chosen by hand. */
  get span(): Span | undefined {
    return this.#day('then_on') === undefined ? this.#span : undefined;
  }

  get history(): History {
    return this.#shop.choice('history', histories, 'all');
  }

  get params() {
    return {
      ...this.#shop.period,
      then_on: this.then,
      now_on: this.now,
      window_days: null
    } satisfies Period & Readonly<Record<string, unknown>>;
  }

  chooseSpan(span: Span): void {
    this.#shop.choose('then_on', undefined);
    this.#shop.choose('span', span === 'quarter' ? undefined : span);
  }

  /** A day that is none, or lies on the wrong side of the other, is not taken. */
  chooseThen(day: string): void {
    if (isDay(day) && day < this.now) this.#shop.choose('then_on', day);
  }

  chooseNow(day: string): void {
    const then = this.#day('then_on');
    if (!isDay(day) || (then !== undefined && day <= then)) return;
    this.#shop.choose('as_of', day === this.#shop.facts.data_until ? undefined : day);
  }

  chooseHistory(history: History): void {
    this.#shop.choose('history', history === 'all' ? undefined : history);
  }

  get #span(): Span {
    return this.#shop.choice('span', spans, 'quarter');
  }

  #day(name: string): Day | undefined {
    const chosen = this.#shop.chosen(name);
    return chosen !== undefined && isDay(chosen) ? chosen : undefined;
  }
}
