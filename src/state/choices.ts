import type { Counting, Filters } from '#kit';
import type { Settings } from '#models';
import { countingOf } from './counting.ts';
import { readSettings, writeFilters, writeSettings } from './filters.ts';
import type { Route } from './route.svelte.ts';

/** What a person has chosen: the address keeps it, so that back, forward and links do too. */
export class Choices {
  readonly route: Route;

  constructor(route: Route) {
    this.route = route;
  }

  get settings(): Settings {
    return readSettings(this.route.query);
  }

  get counting(): Counting {
    return countingOf(this.route);
  }

  narrow(change: Partial<Filters>): void {
    this.route.change((query) => writeFilters(query, change));
  }

  change(settings: Partial<Settings>): void {
    this.route.change((query) => writeSettings(query, settings));
  }

  choice<T extends string>(name: string, words: readonly T[], fallback: T): T {
    const chosen = this.route.query.get(name);
    return words.find((word) => word === chosen) ?? fallback;
  }

  chosen(name: string): string | undefined {
    return this.route.query.get(name) ?? undefined;
  }

  choose(name: string, value: string | undefined): void {
    this.route.change((query) => {
      if (value === undefined) query.delete(name);
      else query.set(name, value);
    }, 'replace');
  }
}
