import { timestamp } from '#lib';
import type { Preferences } from '#storage';
import { type PairKind, pairKinds } from './queries.ts';

/** A pair that somebody has answered without changing a figure: it is fine as it is. */
export interface SettledPair {
  readonly kind: PairKind;
  /** By what decisions name the two sides. */
  readonly one: string;
  readonly other: string;
  readonly settledAt: string;
}

const preference = 'identity.settled';

const isSame = (one: SettledPair, other: SettledPair): boolean =>
  one.one === other.one && one.other === other.other;

/** Pairs that are not asked about again, kept in the workspace, the latest first. */
export class SettledPairs {
  #pairs = $state.raw<readonly SettledPair[]>([]);
  readonly #preferences: Pick<Preferences, 'get' | 'set'>;

  constructor(preferences: Pick<Preferences, 'get' | 'set'>) {
    this.#preferences = preferences;
  }

  get all(): readonly SettledPair[] {
    return this.#pairs;
  }

  /** As the question about pairs takes them: a line each, the two ids with a tab between. */
  get asText(): string {
    return this.#pairs.map(({ one, other }) => `${one}\t${other}`).join('\n');
  }

  async load(): Promise<void> {
    const kept = await this.#preferences.get(preference);
    if (kept.ok) this.#pairs = readPairs(kept.value);
  }

  /** As `remove`, answers whether it is kept for the next visit; it holds for this one in any case. */
  add(pair: Omit<SettledPair, 'settledAt'>): Promise<boolean> {
    const settled = { ...pair, settledAt: timestamp() };
    return this.#keep([settled, ...this.#pairs.filter((known) => !isSame(known, settled))]);
  }

  remove(pair: Omit<SettledPair, 'settledAt'>): Promise<boolean> {
    return this.#keep(this.#pairs.filter(({ one, other }) => one !== pair.one || other !== pair.other));
  }

  /** Leaves no pair that names one of these ids. */
  forget(ids: readonly string[]): Promise<boolean> {
    return this.#keep(this.#pairs.filter(({ one, other }) => !ids.includes(one) && !ids.includes(other)));
  }

  async #keep(pairs: readonly SettledPair[]): Promise<boolean> {
    this.#pairs = pairs;
    return (await this.#preferences.set(preference, JSON.stringify(pairs))).ok;
  }
}

/** Leaves out what this version does not know. */
function readPairs(text = '[]'): readonly SettledPair[] {
  const kept: unknown = JSON.parse(text);
  return Array.isArray(kept) ? kept.filter(isSettledPair) : [];
}

function isSettledPair(value: unknown): value is SettledPair {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map(Object.entries(value));
  return (
    ['one', 'other', 'settledAt'].every((name) => typeof fields.get(name) === 'string') &&
    pairKinds.some((kind) => kind === fields.get('kind'))
  );
}
