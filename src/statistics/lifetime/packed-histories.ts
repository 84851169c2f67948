import type { PurchaseCount } from './purchase-model.ts';

/** Histories as columns, times by their place in a list of distinct times: a shop has few days and many people. */
export interface PackedHistories {
  readonly length: number;
  readonly people: number;
  /** Distinct numbers of repeats. */
  readonly repeats: readonly number[];
  /** Distinct times, of recency and of age. */
  readonly times: readonly number[];
  readonly repeatsAt: Int32Array;
  readonly recencyAt: Int32Array;
  readonly ageAt: Int32Array;
  readonly customers: Float64Array;
}

class Places {
  readonly values: number[] = [];
  readonly #places = new Map<number, number>();

  of(value: number): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

export function packHistories(counts: readonly PurchaseCount[]): PackedHistories {
  const [repeats, times] = [new Places(), new Places()];
  return {
    length: counts.length,
    people: counts.reduce((sum, { customers }) => sum + customers, 0),
    repeatsAt: Int32Array.from(counts, (count) => repeats.of(count.repeats)),
    recencyAt: Int32Array.from(counts, ({ recency }) => times.of(recency)),
    ageAt: Int32Array.from(counts, ({ age }) => times.of(age)),
    customers: Float64Array.from(counts, ({ customers }) => customers),
    repeats: repeats.values,
    times: times.values
  };
}
