import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openWorkspace, type PersonNoteRecord } from './index.ts';

const note = (change: Partial<PersonNoteRecord>): PersonNoteRecord => ({
  id: 'n',
  ids: ['email::ana@example.com', 'phone::351'],
  kind: 'note',
  text: 'Likes green tea',
  channel: null,
  on: '2024-05-01',
  writtenAt: '2024-05-01T10:00:00Z',
  ...change
});

it('keeps notes by any id of a person, until they are taken away', async () => {
  const { personNotes } = openWorkspace('notes');
  await personNotes.put(note({}));
  await personNotes.put(note({ id: 'late', on: '2024-06-01' }));
  await personNotes.put(note({ id: 'other', ids: ['email::ben@example.com'] }));
  const about = async (...ids: string[]) => {
    const found = await personNotes.about(ids);
    return found.ok ? found.value.map(({ id }) => id) : [];
  };
  expect(await about('phone::351', 'email::ana@example.com')).toEqual(['late', 'n']);
  expect(await about('phone::999')).toEqual([]);
  await personNotes.remove('late');
  expect(await about('phone::351')).toEqual(['n']);
  await personNotes.put(note({ id: 'late', on: '2024-06-01' }));
  expect(await about('phone::351')).toEqual(['late', 'n']);
  await personNotes.forget(['phone::351']);
  expect(await about('phone::351', 'email::ben@example.com')).toEqual(['other']);
});

it('lists tags by their words', async () => {
  const { personNotes } = openWorkspace('tags');
  await personNotes.put(note({ id: 'b', kind: 'tag', text: 'wholesale' }));
  await personNotes.put(note({ id: 'a', kind: 'tag', text: 'friend' }));
  await personNotes.put(note({}));
  const tags = await personNotes.tags();
  expect(tags.ok && tags.value.map(({ text }) => text)).toEqual(['friend', 'wholesale']);
});
