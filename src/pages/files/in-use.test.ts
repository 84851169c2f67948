import { describe, expect, it } from 'vitest';
import { reportsOfOpenShops } from './in-use.ts';

const report = (name: string, shop?: string) => ({
  name,
  setAside: [],
  ...(shop === undefined ? {} : { shop })
});
const shop = (id: string) => ({ id, name: id, currency: 'EUR', platforms: ['generic'], orders: 1 });

const session = (address: string) => ({
  route: { query: new URLSearchParams(address) },
  dataSet: {
    id: 'own',
    name: 'Own',
    position: 1,
    history: [
      {
        snapshot: 'a',
        inUse: JSON.stringify([report('one.csv', 'shop-1'), report('two.csv', 'shop-2'), report('old.csv')]),
        shops: JSON.stringify([shop('shop-1'), shop('shop-2')]),
        reports: '[]'
      }
    ]
  }
});

describe('the files that numbers rest on', () => {
  const named = (address: string) =>
    reportsOfOpenShops(session(address) as unknown as Parameters<typeof reportsOfOpenShops>[0]).map(
      ({ name }) => name
    );

  it('are those of the shops that are open, and of none that is not', () => {
    expect(named('shop=shop-2')).toEqual(['two.csv', 'old.csv']);
    expect(named('')).toEqual(['one.csv', 'two.csv', 'old.csv']);
    expect(named('shop=shop-1&shop=shop-2')).toEqual(['one.csv', 'two.csv', 'old.csv']);
  });
});
