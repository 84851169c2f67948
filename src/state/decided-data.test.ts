import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportError, ImportOutcome, ImportProgress } from '#import';
import { fail, ok, type Result } from '#lib';
import { snapshotForm } from '#models';
import { openWorkspace, type SnapshotRecord, type Workspace } from '#storage';
import { fakeBrowser } from '#tests/support/fake-browser.ts';
import { afterOthers } from './alone.ts';
import { DecidedData } from './decided-data.ts';
import type { Candidate, SnapshotOrder } from './importing.svelte.ts';
import { addingFiles, isOutdated } from './making.ts';
import { Route } from './route.svelte.ts';

/** An import that goes on until it is told to end. */
interface Run {
  readonly order: SnapshotOrder;
  readonly finish: () => void;
}
const runs: Run[] = [];
const { folder } = fakeBrowser();

vi.mock('../import/start-import.ts', () => ({
  startImport: (order: SnapshotOrder, onProgress: (progress: ImportProgress) => void) => {
    let settle: (outcome: Result<ImportOutcome, ImportError>) => void = () => undefined;
    const outcome = new Promise((resolve) => (settle = resolve));
    folder().files.set(`${order.snapshot}.db`, 'begun');
    onProgress({ step: 'people', bytesRead: 0, bytesTotal: 0, rows: 0 });
    const finish = (): void => {
      folder().files.set(`${order.snapshot}.db`, 'whole');
      const snapshot = new File(['whole'], order.snapshot);
      settle(ok({ snapshot, isStored: true, reports: [], inUse: [], shops: [], difference: undefined }));
    };
    runs.push({ order, finish });
    return { outcome, cancel: () => settle(fail({ kind: 'cancelled' })) };
  }
}));

class Tab extends DecidedData {
  constructor(workspace: Workspace) {
    super(new Route(), workspace);
  }

  protected override open(): Promise<void> {
    return Promise.resolve();
  }

  async start(): Promise<void> {
    await this.deciding.load();
    await this.history.start();
    void this.catchUp();
  }

  import(): Promise<unknown> {
    return this.importing.run(files, addingFiles(this, undefined));
  }

  get decisions(): readonly string[] {
    return this.deciding.records.map(({ about }) => about);
  }
}

const files: readonly Candidate[] = [
  { file: new File(['a'], 'orders.csv'), kind: 'text', seen: fail('empty'), mapping: undefined }
];
const joined = { kind: 'same-person', ids: ['email::ana@example.com', 'email::a@example.com'] } as const;
const erased = { kind: 'erase-person', salt: 'salt', ids: ['…'] } as const;
const begun = (count: number) => vi.waitFor(() => expect(runs).toHaveLength(count), 20_000);

let nth = 0;
let workspace: Workspace;
/** With one import that is done. */
async function openShop(): Promise<Tab> {
  const tab = new Tab(workspace);
  await tab.start();
  const importing = tab.import();
  await begun(1);
  runs[0]?.finish();
  await importing;
  return tab;
}

beforeEach(() => {
  nth += 1;
  runs.length = 0;
  workspace = openWorkspace(`decided-${nth}`);
});

const stored = async () => {
  const [kept, decided] = [await workspace.dataSets.current(), await workspace.decisions.all()];
  if (!kept.ok || !decided.ok) throw new Error('not stored');
  return { history: kept.value.history, decisions: decided.value };
};

describe('while another tab imports', () => {
  it('a decision is refused and not recorded, and another import keeps its files', async () => {
    const one = await openShop();
    const other = new Tab(workspace);
    await other.start();
    const importing = one.import();
    await begun(2);
    const before = await stored();
    const [decided, imported] = await Promise.all([other.decide('pair', joined), other.import()]);
    expect([decided, imported]).toEqual([fail({ kind: 'busy' }), fail({ kind: 'busy' })]);
    expect(other.importing.state).toEqual({ step: 'failed', error: { kind: 'busy' }, candidates: files });
    expect([await stored(), runs.length]).toEqual([before, 2]);
    runs[1]?.finish();
    await importing;
    expect((await stored()).history).toHaveLength(2);
  });
});

describe('a decision', () => {
  it('is built on what another tab has imported meanwhile, in its place', async () => {
    const one = await openShop();
    const other = new Tab(workspace);
    await other.start();
    const importing = one.import();
    await begun(2);
    runs[1]?.finish();
    await importing;
    const deciding = other.decide('pair', joined);
    await begun(3);
    const [, second] = (await stored()).history;
    expect(runs[2]?.order.previous?.name).toBe(`${second?.id ?? ''}.db`);
    runs[2]?.finish();
    expect((await deciding).ok).toBe(true);
    const { history, decisions } = await stored();
    expect(history.map((record) => record.decisions)).toEqual([[], decisions.map(({ id }) => id)]);
    expect(folder().snapshots).toEqual(history.map(({ id }) => id).toSorted());
  });

  it('that is cancelled leaves those that it would have taken the place of', async () => {
    const tab = await openShop();
    const first = tab.decide('pair', joined);
    await begun(2);
    runs[1]?.finish();
    await first;
    const erasing = tab.decide('erase', erased, { instead: tab.deciding.records, forgetting: ['ana'] });
    await begun(3);
    expect((await stored()).decisions).toMatchObject([{ about: 'erase', forgetting: ['ana'] }]);
    tab.importing.cancel();
    expect(await erasing).toEqual(fail({ kind: 'cancelled' }));
    expect([tab.decisions, tab.isFollowing, folder().snapshots.length]).toEqual([['pair'], true, 1]);
  });

  it('begins by itself where an earlier version made what is there, and once only', async () => {
    await openShop();
    const [made] = (await stored()).history;
    const { form, ...earlier } = made ?? {};
    expect(form).toBe(snapshotForm);
    await workspace.dataSets.replace(earlier as SnapshotRecord);
    const tab = new Tab(workspace);
    await tab.start();
    expect([tab.isFollowing, isOutdated(tab.dataSet)]).toEqual([false, true]);
    await begun(2);
    expect(runs[1]?.order.previous?.name).toBe(`${made?.id ?? ''}.db`);
    runs[1]?.finish();
    await vi.waitFor(() => expect([tab.isFollowing, isOutdated(tab.dataSet)]).toEqual([true, false]));
    await new Tab(workspace).start();
    expect([runs.length, (await stored()).history.map((record) => record.form)]).toEqual([2, [snapshotForm]]);
  });

  it('leaves files that somebody has chosen', async () => {
    const tab = await openShop();
    tab.importing.state = { step: 'choosing', candidates: files };
    const deciding = tab.decide('pair', joined);
    await begun(2);
    expect(tab.importing.state).toMatchObject({ step: 'running', progress: { step: 'people' } });
    runs[1]?.finish();
    await deciding;
    expect(tab.importing.state).toEqual({ step: 'choosing', candidates: files });
  });

  it('is not built of nothing where the snapshot is gone', async () => {
    const tab = await openShop();
    folder().files.clear();
    expect(await tab.decide('pair', joined)).toEqual(fail({ kind: 'snapshot-gone' }));
    expect([runs.length, (await stored()).history.length]).toEqual([1, 1]);
  });
});

describe('what a closed tab had decided and not built', () => {
  const decideAndClose = async (): Promise<void> => {
    const record = new Tab(workspace).deciding.recordOf('erase', erased);
    await workspace.decisions.change([], [{ ...record, place: 1 }]);
  };

  it('is built at the next start, by one tab, and leaves no import from before', async () => {
    const tab = await openShop();
    const importing = tab.import();
    await begun(2);
    runs[1]?.finish();
    await importing;
    await decideAndClose();
    const [one, other] = [new Tab(workspace), new Tab(workspace)];
    await one.start();
    await other.start();
    await begun(3);
    expect([one.isFollowing, one.importing.isBusy]).toEqual([false, true]);
    runs[2]?.finish();
    await afterOthers(async () => {});
    await one.check();
    await other.check();
    expect([runs.length, one.isFollowing, other.isFollowing]).toEqual([3, true, true]);
    const { history } = await stored();
    expect([history.length, folder().snapshots]).toEqual([1, history.map(({ id }) => id)]);
  });

  it('waits for the import of another tab, which builds it as well', async () => {
    const tab = await openShop();
    await decideAndClose();
    const importing = tab.import();
    await begun(2);
    const other = new Tab(workspace);
    await other.start();
    runs[1]?.finish();
    await importing;
    await afterOthers(async () => {});
    await other.check();
    expect([runs.length, other.isFollowing]).toEqual([2, true]);
  });
});
