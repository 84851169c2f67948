import { deleteSnapshot } from '#engine';
import type { ImportError } from '#import';
import { fail, ok, type Result } from '#lib';
import { snapshotForm } from '#models';
import { currentSnapshot, type DataSetRecord, type DecisionRecord } from '#storage';
import type { Bases, DataHistory } from './data-history.svelte.ts';
import { type Deciding, decisionOf, isBuiltOn } from './deciding.svelte.ts';
import type { Making, SnapshotOrder } from './importing.svelte.ts';
import { noDataSet } from './nothing.ts';
import { newSnapshotName } from './snapshot-files.ts';

/** What a snapshot rests on, as this tab knows it. */
export interface Grounds {
  readonly history: DataHistory;
  readonly deciding: Deciding;
}

/** A change of what was decided, and how to take it back. */
export interface DecisionChange {
  make(): Promise<void>;
  takeBack(): Promise<void>;
}

export const noChange: DecisionChange = { make: async () => {}, takeBack: async () => {} };

/** Whether the current snapshot was made by an earlier version, whose tables are not those that are asked now. */
export function isOutdated(dataSet: DataSetRecord): boolean {
  const current = currentSnapshot(dataSet);
  return current !== undefined && (current.form ?? 1) < snapshotForm;
}

/** Whether the figures follow all that was decided, by the rules of this version. */
export function follows(dataSet: DataSetRecord, records: readonly DecisionRecord[]): boolean {
  const current = currentSnapshot(dataSet);
  return current === undefined || (!isOutdated(dataSet) && isBuiltOn(current.decisions, records));
}

/** An import that adds files to what is there by then: another tab may have moved on. */
export function addingFiles({ history, deciding }: Grounds, openShop: string | undefined): Making {
  const making = new Snapshot(deciding);
  return {
    order: async () => {
      await refresh(history, deciding);
      const order = making.of(await history.bases(), noDataSet.id);
      return ok(openShop === undefined ? order : { ...order, openShop });
    },
    keep: (outcome) => history.commit(making.name, outcome, making.records),
    giveUp: () => making.discard(),
    show: () => history.show()
  };
}

/** The current snapshot built anew after a change of what was decided; one that is cancelled is not made. */
export function buildingAnew({ history, deciding }: Grounds, change: DecisionChange): Making {
  const making = new Snapshot(deciding);
  return {
    order: async (): Promise<Result<SnapshotOrder | undefined, ImportError>> => {
      await refresh(history, deciding);
      await change.make();
      if (follows(history.dataSet, deciding.records)) return ok(undefined);
      const bases = await history.basesAnew();
      return bases.previous === undefined
        ? fail({ kind: 'snapshot-gone' })
        : ok(making.of(bases, history.dataSet.id));
    },
    keep: (outcome) => history.replace(making.name, outcome, making.records),
    giveUp: async ({ kind }) => {
      await making.discard();
      if (kind === 'cancelled') await change.takeBack();
    },
    show: () => history.show()
  };
}

async function refresh(history: DataHistory, deciding: Deciding): Promise<void> {
  await history.refresh();
  await deciding.load();
}

class Snapshot {
  readonly name = newSnapshotName();
  records: readonly DecisionRecord[] = [];
  readonly #deciding: Deciding;

  constructor(deciding: Deciding) {
    this.#deciding = deciding;
  }

  of(bases: Bases, dataSet: string): SnapshotOrder {
    this.records = this.#deciding.of(dataSet);
    return { snapshot: this.name, ...bases, decisions: this.records.map(decisionOf) };
  }

  async discard(): Promise<void> {
    await deleteSnapshot(this.name).catch(() => undefined);
  }
}
