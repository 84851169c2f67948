import type { Decision } from '#import';
import { timestamp } from '#lib';
import type { DecisionRecord, Decisions } from '#storage';

/** What a person decided about rows and people, each with what led to it; the figures follow. */
export class Deciding {
  #records = $state.raw<readonly DecisionRecord[]>([]);
  /** False where a decision could not be stored: it holds until the page is closed. */
  isKept = $state(true);
  readonly #stored: Decisions;

  constructor(stored: Decisions) {
    this.#stored = stored;
  }

  get records(): readonly DecisionRecord[] {
    return this.#records;
  }

  /** Read again before each use: another tab may have decided since. */
  async load(): Promise<void> {
    const kept = await this.#stored.all();
    if (kept.ok && this.isKept) this.#records = kept.value;
  }

  /** Records a decision and answers its record. */
  async add(about: string, decision: Decision): Promise<DecisionRecord> {
    const record: DecisionRecord = {
      id: crypto.randomUUID(),
      decidedAt: timestamp(),
      about,
      decision: JSON.stringify(decision),
      place: Math.max(0, ...this.#records.map(({ place }) => place)) + 1
    };
    await this.restore(record);
    return record;
  }

  async remove(id: string): Promise<void> {
    const stored = this.isKept ? await this.#stored.remove(id) : undefined;
    this.#records = stored?.ok === true ? stored.value : this.#records.filter((record) => record.id !== id);
  }

  /** Puts a record in its place. */
  async restore(record: DecisionRecord): Promise<void> {
    const stored = this.isKept ? await this.#stored.put(record) : undefined;
    if (stored?.ok === true) {
      this.#records = stored.value;
      return;
    }
    this.isKept = false;
    this.#records = [...this.#records, record].toSorted((one, other) => one.place - other.place);
  }
}

export const decisionOf = ({ decision }: DecisionRecord): Decision => JSON.parse(decision) as Decision;

export const idsOf = (records: readonly DecisionRecord[]): readonly string[] => records.map(({ id }) => id);

/** Whether figures built on some decisions are those of others. */
export const isBuiltOn = (built: readonly string[] = [], records: readonly DecisionRecord[]): boolean =>
  built.length === records.length && records.every(({ id }, index) => built[index] === id);
