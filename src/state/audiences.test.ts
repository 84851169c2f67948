import { beforeEach, describe, expect, it } from 'vitest';
import 'fake-indexeddb/auto';
import { openWorkspace } from '#storage';
import { openNativeEngine } from '#tests/support/engine.ts';
import { Audiences } from './audiences.svelte.ts';

const hashOfAna = '7a44632f7c2f965c';
let audiences: Audiences;
let nth = 0;

beforeEach(async () => {
  nth += 1;
  const engine = await openNativeEngine();
  audiences = new Audiences(openWorkspace(`audiences-${nth}`).audiences, (query, params) =>
    engine.run(query, params)
  );
});

const membersOf = (name: string) => audiences.records.find((record) => record.name === name)?.members;

describe('audiences', () => {
  it('no longer hold who is forgotten, by whichever id they were kept', async () => {
    await audiences.add({ name: 'list', members: `${hashOfAna} 1111\n2222` });
    await audiences.add({ name: 'started', members: `h 2222\nr 3333 ${hashOfAna}`, startedOn: '2024-01-01' });
    await audiences.add({ name: 'rule', rule: '{}' });
    const forgotten = await audiences.forget(['email::ana@example.com', 'phone::351']);
    expect(forgotten.ok).toBe(true);
    expect([membersOf('list'), membersOf('started'), membersOf('rule')]).toEqual(['2222', 'h 2222', null]);
    await audiences.load();
    expect(membersOf('list')).toBe('2222');
  });

  it('of the sample shop go with it, others stay', async () => {
    await audiences.add({ name: 'mine', members: '2222' });
    await audiences.addSample({ name: 'letter', members: 'r 2222' });
    await audiences.removeSample();
    expect(audiences.records.map(({ name }) => name)).toEqual(['mine']);
  });
});
