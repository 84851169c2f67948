import { describe, expect, it } from 'vitest';
import { Importing, isWeaklyEncoded } from './importing.svelte.ts';

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
    expect(importing.state).toMatchObject({ step: 'looking', count: 2 });
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

describe('asking how a text is to be read', () => {
  const weak = async (bytes: readonly number[], head: string): Promise<readonly boolean[]> => {
    const file = new File([head, new Uint8Array(bytes), ',2024-05-01,12.50\n'], 'orders.csv');
    const candidates = await new Importing().look([file], remembersNothing);
    return candidates?.map(isWeaklyEncoded) ?? [];
  };
  const cafe = [0x43, 0x61, 0x66, 0xe9];

  it('is needed where letters could be several and no column name is known', async () => {
    expect(await weak(cafe, 'Customer,Date,Total\n')).toEqual([true]);
  });

  it('is not needed for plain letters, nor for UTF-8', async () => {
    expect(await weak([0x43, 0x61, 0x66, 0x65], 'Customer,Date,Total\n')).toEqual([false]);
    expect(await weak([0x43, 0x61, 0x66, 0xc3, 0xa9], 'Customer,Date,Total\n')).toEqual([false]);
  });
});
