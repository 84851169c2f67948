import type { ComparedDays, ComparedPeriod, ShopFacts } from '#kit';
import { readClock } from '../clock.ts';
import { type DatesChoose, datesChoose } from '../page-dates.ts';
import type { Route } from '../route.svelte.ts';
import type { ChosenDays } from './compared.ts';
import { type DatePreset, usualPreset } from './presets.ts';
import { periodOf, readCompared, readDays } from './read.ts';

/** The days that the page of now is about. */
export class PagePeriod {
  readonly #route: Route;
  readonly #facts: () => ShopFacts;

  constructor(route: Route, facts: () => ShopFacts) {
    this.#route = route;
    this.#facts = facts;
  }

  /** What the dates of the filter bar choose here. */
  get choose(): DatesChoose {
    return datesChoose(this.#route.page);
  }

  /** Everything where dates choose nothing. */
  get days(): ChosenDays {
    return readDays(this.#address, this.#facts(), this.#usual);
  }

  get compared(): readonly ComparedDays[] {
    return readCompared(this.#address, this.#facts(), this.#usual);
  }

  get period(): ComparedPeriod {
    const { as_of } = readClock(this.#route.query, this.#facts().data_until);
    return periodOf(this.#address, this.#facts(), this.#usual, as_of);
  }

  get #address(): URLSearchParams {
    return this.choose === 'nothing' ? new URLSearchParams() : this.#route.query;
  }

  get #usual(): DatePreset {
    return this.choose === 'sales' ? usualPreset(this.#facts()) : 'all';
  }
}
