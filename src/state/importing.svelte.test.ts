import { describe, expect, it } from 'vitest';
import { Importing } from './importing.svelte.ts';

const orders = new File(['Order,Date,Total\nA-1,2024-05-01,12.50\n'], 'orders.csv');
const remembersNothing = (): Promise<undefined> => Promise.resolve(undefined);

describe('looking at files', () => {
  it('ends with a candidate for each table', async () => {
    const importing = new Importing();
    const candidates = await importing.look([orders, new File([], 'empty.csv')], remembersNothing);
    expect(candidates?.map(({ file, kind, seen }) => [file.name, kind, seen.ok])).toEqual([
      ['orders.csv', 'text', true],
      ['empty.csv', 'text', false]
    ]);
    expect(importing.state).toEqual({ step: 'choosing', candidates });
  });

  it('ends with nothing once it is cancelled, however far it had come', async () => {
    const importing = new Importing();
    const early = importing.look([orders], remembersNothing);
    importing.cancel();
    expect([await early, importing.state]).toEqual([undefined, { step: 'idle' }]);
    const late = importing.look([orders], () => {
      importing.cancel();
      return remembersNothing();
    });
    expect([await late, importing.state]).toEqual([undefined, { step: 'idle' }]);
  });
});
