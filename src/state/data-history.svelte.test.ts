import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportOutcome } from '#import';
import { ok } from '#lib';
import { currentSnapshot, type DataSetRecord, openWorkspace, type Workspace } from '#storage';
import { fakeBrowser } from '#tests/support/fake-browser.ts';
import { afterOthers, alone } from './alone.ts';
import { DataHistory } from './data-history.svelte.ts';

const { folder } = fakeBrowser();
let workspace: Workspace;
let nth = 0;
beforeEach(() => {
  nth += 1;
  workspace = openWorkspace(`history-${nth}`);
});

/** A history as a tab has it, with what that tab has opened. */
class Tab {
  readonly opened: string[] = [];
  told = 0;
  during: () => Promise<void> = async () => {};
  readonly history = new DataHistory(
    workspace.dataSets,
    { tell: () => (this.told += 1) },
    async (record: DataSetRecord) => {
      const id = currentSnapshot(record)?.id ?? 'nothing';
      this.opened.push(folder().files.has(`${id}.db`) || id === 'nothing' ? id : `${id} is gone`);
      await this.during();
    }
  );
}

const written = (name: string, content = 'whole'): ImportOutcome => {
  folder().files.set(`${name}.db`, content);
  return {
    snapshot: new File([content], `${name}.db`),
    isStored: true,
    reports: [],
    inUse: [],
    shops: [],
    difference: undefined
  };
};
const commit = async (tab: Tab, name: string): Promise<void> => {
  await alone(() => tab.history.commit(name, written(name), []));
  await tab.history.show();
};
const named = async () => {
  const kept = await workspace.dataSets.current();
  return kept.ok ? kept.value.history.map(({ id }) => id) : kept.error;
};
/** All that waits for its turn has had it. */
const settled = () => afterOthers(async () => {});

describe('what is swept', () => {
  it('is nothing while another tab imports, however that tab is opened', async () => {
    const first = new Tab();
    await first.history.start();
    const importing = alone(async () => {
      const outcome = written('a');
      await new Tab().history.start();
      expect(folder().snapshots).toEqual(['a']);
      return first.history.commit('a', outcome, []);
    });
    expect(await importing).toEqual(ok(undefined));
    await settled();
    expect([folder().snapshots, await named()]).toEqual([['a'], ['a']]);
  });

  it('is what a closed tab had begun, at the next start, also where nothing was imported yet', async () => {
    written('begun');
    await new Tab().history.start();
    await settled();
    expect(folder().snapshots).toEqual([]);
    await commit(new Tab(), 'a');
    written('begun');
    await new Tab().history.start();
    await settled();
    expect(folder().snapshots).toEqual(['a']);
  });

  it('is what no history names any more, but nothing that can be gone back to', async () => {
    const tab = new Tab();
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await commit(tab, name);
    expect(folder().snapshots).toEqual(['b', 'c', 'd', 'e', 'f']);
    await alone(() => tab.history.step(-3));
    await commit(tab, 'g');
    expect(folder().snapshots).toEqual(['b', 'c', 'g']);
    await alone(() => tab.history.replace('g2', written('g2'), []));
    expect(folder().snapshots).toEqual(['b', 'c', 'g2']);
    await alone(() => tab.history.clear());
    expect(folder().snapshots).toEqual([]);
  });

  it('is nothing that a tab has in memory alone', async () => {
    const tab = new Tab();
    Object.assign(workspace.dataSets, {
      commit: () => Promise.resolve({ ok: false, error: { kind: 'storage-full' } })
    });
    await commit(tab, 'a');
    expect([tab.history.isKept, tab.opened, await named()]).toEqual([false, ['a'], []]);
    await new Tab().history.start();
    await settled();
    expect(folder().snapshots).toEqual(['a']);
    await alone(() => tab.history.clear());
    expect(folder().snapshots).toEqual([]);
  });
});

describe('a commit', () => {
  it.each([
    ['is gone', () => folder().files.delete('b.db')],
    ['is cut off', () => folder().files.set('b.db', 'who')],
    ['is empty', () => folder().files.set('b.db', '')]
  ])('fails where its file %s, and nothing has changed', async (_, spoil) => {
    const tab = new Tab();
    await commit(tab, 'a');
    const outcome = written('b');
    spoil();
    const kept = await alone(() => tab.history.commit('b', outcome, []));
    expect(kept).toEqual({ ok: false, error: { kind: 'snapshot-gone' } });
    expect([await named(), tab.opened, tab.history.isKept]).toEqual([['a'], ['a'], true]);
    const anew = await alone(() => tab.history.replace('b', outcome, []));
    expect([anew, await named()]).toEqual([kept, ['a']]);
  });
});

describe('what another tab has done', () => {
  it('is shown, once', async () => {
    const [one, other] = [new Tab(), new Tab()];
    await one.history.start();
    await other.history.start();
    await commit(one, 'a');
    expect([one.told, await other.history.check(), await other.history.check()]).toEqual([1, true, false]);
    expect(other.opened).toEqual(['nothing', 'a']);
    await alone(() => one.history.clear());
    await other.history.check();
    expect(other.opened).toEqual(['nothing', 'a', 'nothing']);
  });

  it('is shown where it moved on while the snapshot before was being opened', async () => {
    const [one, other] = [new Tab(), new Tab()];
    await commit(one, 'a');
    other.during = async () => {
      other.during = async () => {};
      await alone(() => one.history.replace('a2', written('a2'), []));
    };
    await other.history.start();
    expect(other.opened).toEqual(['a', 'a2']);
  });

  it('is taken over before a new snapshot is made', async () => {
    const [one, other] = [new Tab(), new Tab()];
    await other.history.start();
    await commit(one, 'a');
    expect((await other.history.bases()).previous).toBeUndefined();
    await other.history.refresh();
    expect((await other.history.bases()).previous?.name).toBe('a.db');
  });

  it('leaves a name that was given meanwhile', async () => {
    const [one, other] = [new Tab(), new Tab()];
    const outcome = written('a');
    await other.history.rename('Tea House');
    await alone(() => one.history.commit('a', outcome, []));
    expect([one.history.dataSet.name, await named()]).toEqual(['Tea House', ['a']]);
  });
});

it('calls a shop by its new name at once, shown or beside the sample shop', async () => {
  const tab = new Tab();
  await tab.history.start();
  await commit(tab, 'a');
  await tab.history.renameShop('shop-1', 'Tea House');
  expect(tab.history.sets.own.shopNames).toEqual({ 'shop-1': 'Tea House' });
  expect(tab.history.dataSet).toBe(tab.history.sets.own);
});

it('lets others change data while it is still opening what was changed', async () => {
  const tab = new Tab();
  const opening = new Promise<void>((resolve) => {
    tab.during = () => (resolve(), new Promise(() => {}));
  });
  void commit(tab, 'a');
  await opening;
  expect(await alone(() => tab.history.step(-1))).toEqual(ok(undefined));
  expect(tab.history.dataSet.position).toBe(0);
});

it('keeps what is in memory alone when it is renamed, gone back from, or opened again', async () => {
  const tab = new Tab();
  const outcome = { ...written('a'), isStored: false };
  folder().files.clear();
  await alone(() => tab.history.commit('a', outcome, []));
  await tab.history.rename('Tea House');
  await tab.history.start();
  expect([tab.history.dataSet.name, tab.history.dataSet.history.length]).toEqual(['Tea House', 1]);
  expect(await (await tab.history.currentFile())?.text()).toBe('whole');
  await alone(() => tab.history.step(-1));
  expect(currentSnapshot(tab.history.dataSet)).toBeUndefined();
});
