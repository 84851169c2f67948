import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { currentSnapshot, openWorkspace, type Workspace } from './index.ts';

let workspace: Workspace;
let nth = 0;
beforeEach(() => {
  nth += 1;
  workspace = openWorkspace(`test-${nth}`);
});

const snapshot = (id: string) => ({ id, createdAt: '2024-01-01T00:00:00Z', reports: '[]' });

async function must<T>(result: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled.error));
  return settled.value;
}

describe('the history of imports', () => {
  it('is empty at first', async () => {
    expect(currentSnapshot(await must(workspace.dataSets.current()))).toBeUndefined();
  });

  it('points to the last import, back after undo, forward after redo', async () => {
    await must(workspace.dataSets.commit(snapshot('a')));
    await must(workspace.dataSets.commit(snapshot('b')));
    expect(currentSnapshot(await must(workspace.dataSets.step(-1)))?.id).toBe('a');
    expect(currentSnapshot(await must(workspace.dataSets.step(1)))?.id).toBe('b');
  });

  it('forgets what was undone once a new import follows', async () => {
    await must(workspace.dataSets.commit(snapshot('a')));
    await must(workspace.dataSets.commit(snapshot('b')));
    await must(workspace.dataSets.step(-1));
    const after = await must(workspace.dataSets.commit(snapshot('c')));
    expect(after.history.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  const following = (id: string, ...decisions: readonly string[]) => ({ ...snapshot(id), decisions });
  const ids = async () => {
    const { history, position } = await must(workspace.dataSets.current());
    return [history.map(({ id }) => id), position];
  };

  it('keeps no import that holds somebody who was erased since', async () => {
    await must(workspace.dataSets.commit(snapshot('a')));
    await must(workspace.dataSets.commit(following('b', 'joined')));
    await must(workspace.dataSets.commit(following('c', 'joined')));
    await must(workspace.dataSets.step(-1));
    await must(workspace.dataSets.replace(following('b2', 'joined', 'erased'), ['erased']));
    expect(await ids()).toEqual([['b2'], 1]);
    await must(workspace.dataSets.commit(following('d', 'joined', 'erased'), ['erased']));
    await must(workspace.dataSets.commit(following('e', 'joined', 'erased', 'other'), ['erased', 'other']));
    expect(await ids()).toEqual([['e'], 1]);
  });

  it('keeps the others where one in their midst is built anew', async () => {
    for (const id of ['a', 'b', 'c']) await must(workspace.dataSets.commit(snapshot(id)));
    await must(workspace.dataSets.step(-1));
    await must(workspace.dataSets.replace(following('b2', 'joined')));
    expect(await ids()).toEqual([['a', 'b2', 'c'], 2]);
  });

  it('can be undone down to nothing and not further', async () => {
    await must(workspace.dataSets.commit(snapshot('a')));
    await must(workspace.dataSets.step(-1));
    expect((await must(workspace.dataSets.step(-1))).position).toBe(0);
  });
});

describe('saved views', () => {
  const view = (name: string) => ({ name, note: '', address: `/segments?x=${name}` });

  it('keep the order in which they were made, and the one they are moved to', async () => {
    await must(workspace.savedViews.save(view('one')));
    await must(workspace.savedViews.save(view('two')));
    const [, second] = await must(workspace.savedViews.save(view('three')));
    const moved = await must(workspace.savedViews.move(second?.id ?? '', -1));
    expect(moved.map(({ name }) => name)).toEqual(['two', 'one', 'three']);
  });

  it('come back whole after removal', async () => {
    const [first] = await must(workspace.savedViews.save({ ...view('one'), note: 'for Monday' }));
    if (first === undefined) throw new Error('nothing saved');
    expect(await must(workspace.savedViews.remove(first.id))).toEqual([]);
    expect(await must(workspace.savedViews.restore(first))).toEqual([first]);
  });
});

it('remembers a mapping for the same header only', async () => {
  await must(workspace.mappings.remember(['Invoice', 'Day '], '{"entity":"sales"}'));
  expect(await must(workspace.mappings.find(['Invoice', 'Day']))).toBe('{"entity":"sales"}');
  expect(await must(workspace.mappings.find(['Day', 'Invoice']))).toBeUndefined();
});

it('erases everything', async () => {
  await must(workspace.preferences.set('locale', 'zh'));
  await workspace.erase();
  expect(await must(workspace.preferences.get('locale'))).toBeUndefined();
});

describe('fits', () => {
  it('are found by snapshot and scope, and go with their snapshot', async () => {
    await must(workspace.fits.keep('a', 'all', 'one'));
    await must(workspace.fits.keep('a', 'tea', 'two'));
    await must(workspace.fits.keep('b', 'all', 'three'));
    expect(await must(workspace.fits.find('a', 'tea'))).toBe('two');
    await must(workspace.fits.keep('a', 'tea', 'newer'));
    await must(workspace.fits.sweep(['a']));
    expect(await must(workspace.fits.find('a', 'tea'))).toBe('newer');
    expect(await must(workspace.fits.find('b', 'all'))).toBeUndefined();
    await must(workspace.fits.sweep([]));
    expect(await must(workspace.fits.find('a', 'all'))).toBeUndefined();
  });
});

describe('all that people made', () => {
  const view = { id: 'v', name: 'x', note: '', address: '/segments', createdAt: '2024-01-01', place: 1 };
  const decision = { id: 'd', decidedAt: '2024-01-01', about: 'pair', decision: '{}', place: 1 };

  it('is read and put back as it was, in the place of everything else', async () => {
    await must(workspace.dataSets.commit(snapshot('a')));
    await must(workspace.savedViews.restore(view));
    await must(workspace.decisions.change([], [decision]));
    await must(workspace.mappings.remember(['Name', 'Email'], '{}'));
    await must(workspace.mappingTemplates.save('till', '{}'));
    await must(workspace.preferences.set('theme', 'dark'));
    const before = await must(workspace.contents());
    expect(before).toMatchObject({ savedViews: [view], decisions: [decision] });
    expect([before.dataSets, before.mappings, before.mappingTemplates].map(({ length }) => length)).toEqual([
      1, 1, 1
    ]);

    await must(workspace.savedViews.save({ name: 'new', note: '', address: '/overview' }));
    await must(workspace.preferences.set('theme', 'light'));
    await must(workspace.fits.keep('a', 'scope', '{}'));
    await must(workspace.replace(before));
    expect(await must(workspace.contents())).toEqual(before);
    expect(await must(workspace.fits.find('a', 'scope'))).toBeUndefined();
  });

  it('stays as it is where what is to replace it cannot be written', async () => {
    await must(workspace.savedViews.restore(view));
    const before = await must(workspace.contents());
    const twice = await workspace.replace({ ...before, savedViews: [], decisions: [decision, decision] });
    expect(twice.ok).toBe(false);
    expect(await must(workspace.contents())).toEqual(before);
  });
});
