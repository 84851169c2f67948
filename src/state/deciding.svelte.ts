import type { Decision } from '#import';
import { timestamp } from '#lib';
import type { DecisionRecord, Decisions } from '#storage';
import { noDataSet } from './nothing.ts';

const ownSet = noDataSet.id;

/** What a person decided about rows and people, each with what led to it; the figures follow. */
export class Deciding {
  #records = $state.raw<readonly DecisionRecord[]>([]);
  /** False where a decision could not be stored: it holds until the page is closed. */
  isKept = $state(true);
  readonly #stored: Decisions;
  readonly #shown: () => string;

  /** @param shown id of the data set that decisions are now about */
  constructor(stored: Decisions, shown: () => string = () => ownSet) {
    this.#stored = stored;
    this.#shown = shown;
  }

  /** What was decided about the data that is shown. */
  get records(): readonly DecisionRecord[] {
    return this.of(this.#shown());
  }

  of(shown: string): readonly DecisionRecord[] {
    return this.#records.filter(({ dataSet = ownSet }) => dataSet === shown);
  }

  /** Read again before each use: another tab may have decided since. */
  async load(): Promise<void> {
    const kept = await this.#stored.all();
    if (kept.ok && this.isKept) this.#records = kept.value;
  }

  /** A record to be added. */
  recordOf(about: string, decision: Decision, forgetting?: readonly string[]): DecisionRecord {
    return {
      id: crypto.randomUUID(),
      decidedAt: timestamp(),
      about,
      decision: JSON.stringify(decision),
      place: 0,
      ...(this.#shown() === ownSet ? {} : { dataSet: this.#shown() }),
      ...(forgetting === undefined ? {} : { forgetting })
    };
  }

  /** Puts a new record after all others, in the stead of some. */
  add(record: DecisionRecord, instead: readonly DecisionRecord[]): Promise<void> {
    const place = Math.max(0, ...this.#records.map((known) => known.place)) + 1;
    return this.change(instead, [{ ...record, place }]);
  }

  /** Takes some back and puts others in their place, new or taken back before, all at once. */
  async change(removed: readonly DecisionRecord[], put: readonly DecisionRecord[]): Promise<void> {
    const stored = this.isKept ? await this.#stored.change(removed, put) : undefined;
    if (stored?.ok === true) {
      this.#records = stored.value;
      return;
    }
    this.isKept = false;
    const gone = idsOf([...removed, ...put]);
    const staying = this.#records.filter(({ id }) => !gone.includes(id));
    this.#records = [...staying, ...put].toSorted((one, other) => one.place - other.place);
  }
}

export const decisionOf = ({ decision }: DecisionRecord): Decision => JSON.parse(decision) as Decision;

export const idsOf = (records: readonly DecisionRecord[]): readonly string[] => records.map(({ id }) => id);

/** Whether figures built on some decisions are those of others. */
export const isBuiltOn = (built: readonly string[] = [], records: readonly DecisionRecord[]): boolean =>
  built.length === records.length && records.every(({ id }, index) => built[index] === id);

/** Decisions to forget somebody, by id. */
export const erasuresAmong = (records: readonly DecisionRecord[]): readonly string[] =>
  idsOf(records.filter((record) => decisionOf(record).kind === 'erase-person'));
