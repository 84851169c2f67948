import { describe, expect, it } from 'vitest';
import { ok } from '#lib';
import { idParts, idValue } from './id-words.ts';
import { bestKey, byPlatform } from './key-fill.ts';
import { changeOf, comparedOf, pairsOf } from './pairs.ts';
import type { KeyFill, PairSide } from './queries.ts';
import { SettledPairs } from './settled-pairs.svelte.ts';
import { type Persona, sharedIds } from './shared-ids.ts';

const side = (change: Partial<PairSide>): PairSide => ({
  position: 1,
  all_count: 1,
  kind: 'address',
  side: 1,
  id_key: 'email::ana@example.com',
  shared_id: null,
  customer_key: 1,
  display_name: null,
  email: null,
  phone: null,
  account: null,
  address: null,
  city: null,
  platforms: 'shopify',
  first_on: null,
  last_on: null,
  order_count: 0,
  net_revenue: 0,
  ...change
});

describe('a pair', () => {
  const one = side({ display_name: 'Ana Souza', email: 'ana@example.com\na@example.com', city: 'Porto' });
  const other = side({
    side: 2,
    id_key: 'phone::1',
    display_name: 'ANA SOUZA',
    email: 'b@example.com',
    phone: '1'
  });

  it('is made of two rows', () => {
    const alone = side({ position: 2 });
    expect(pairsOf([one, other, alone])).toEqual([{ kind: 'address', one, other }]);
  });

  it('tells what its sides share and what differs, and is silent where one says nothing', () => {
    expect(comparedOf({ kind: 'address', one, other }).map(({ fact, isShared }) => [fact, isShared])).toEqual(
      [
        ['display_name', true],
        ['email', false],
        ['phone', undefined],
        ['city', undefined],
        ['platforms', true]
      ]
    );
  });

  it('is joined by both ids, and split by the id that joins it', () => {
    expect(changeOf({ kind: 'address', one, other })).toEqual({
      kind: 'same-person',
      ids: ['email::ana@example.com', 'phone::1']
    });
    const shared = side({ kind: 'phone', shared_id: 'phone::1' });
    expect(changeOf({ kind: 'phone', one: shared, other: shared })).toEqual({
      kind: 'shared-id',
      ids: ['phone::1']
    });
  });
});

describe('ids', () => {
  it('are taken apart, colons in them too', () => {
    expect(idParts('account:taobao:a:b')).toEqual({ kind: 'account', platform: 'taobao', value: 'a:b' });
    expect(idParts('email::ana@example.com')).toEqual({
      kind: 'email',
      platform: '',
      value: 'ana@example.com'
    });
  });

  it.each([
    ['email', 'ana@example.com', 'a***@e***.com'],
    ['phone', '13812345678', '138****5678'],
    ['account', 'teafriend', 't***nd'],
    ['buyer_id', '42', '***'],
    ['name_address', 'anasouza 1kitestreet', 'a***']
  ] as const)('of kind %s are masked', (kind, value, masked) => {
    expect(idValue({ kind, value }, false)).toBe(masked);
    expect(idValue({ kind, value }, true)).toBe(value);
  });
});

describe('shared ids', () => {
  const persona = (change: Partial<Persona>): Persona => ({
    persona_id: 1,
    platform: 'shopify',
    display_name: null,
    buyer_id: null,
    email: null,
    phone: null,
    account: null,
    buyer_alias: null,
    name_address: null,
    address: null,
    city: null,
    is_joined_by_hand: false,
    first_on: null,
    last_on: null,
    order_count: 0,
    net_revenue: 0,
    ...change
  });

  it('count across platforms only where they mean the same there', () => {
    const personas = [
      persona({ buyer_id: '7', phone: '1' }),
      persona({ platform: 'etsy', buyer_id: '7', phone: '1' }),
      persona({ buyer_id: '7', phone: '2' })
    ];
    expect(sharedIds(personas).map(({ idKey, personaCount }) => [idKey, personaCount])).toEqual([
      ['buyer_id:shopify:7', 2],
      ['phone::1', 2]
    ]);
  });
});

describe('keys', () => {
  const fill = (change: Partial<KeyFill> & Pick<KeyFill, 'platform' | 'kind'>): KeyFill => ({
    order_count: 10,
    guest_count: 1,
    filled_count: 5,
    masked_count: 0,
    unused_count: 0,
    usable_count: 5,
    ...change
  });

  it('are told by platform, and the best over all of them', () => {
    const rows = [
      fill({ platform: 'shopify', kind: 'email', usable_count: 9 }),
      fill({ platform: 'shopify', kind: 'account', filled_count: 0, usable_count: 0 }),
      fill({ platform: 'taobao', kind: 'email', usable_count: 0 }),
      fill({ platform: 'taobao', kind: 'account', usable_count: 8 })
    ];
    expect(byPlatform(rows).map(({ platform, keys }) => [platform, keys.length])).toEqual([
      ['shopify', 1],
      ['taobao', 2]
    ]);
    expect(bestKey(rows)).toEqual({ kind: 'email', share: 0.45 });
    expect(bestKey([])).toBeUndefined();
  });
});

describe('settled pairs', () => {
  const memory = () => {
    const kept = new Map<string, string>();
    return {
      get: (name: string) => Promise.resolve(ok(kept.get(name))),
      set: (name: string, value: string) => Promise.resolve(ok(void kept.set(name, value)))
    };
  };
  const pair = { kind: 'address', one: 'email::a@example.com', other: 'phone::1' } as const;

  it('are kept for the next visit until they are taken back', async () => {
    const preferences = memory();
    const settled = new SettledPairs(preferences);
    await settled.add(pair);
    await settled.add(pair);
    const later = new SettledPairs(preferences);
    await later.load();
    expect(later.asText).toBe('email::a@example.com\tphone::1');
    await later.remove(pair);
    await settled.load();
    expect(settled.all).toEqual([]);
  });

  it('are forgotten with a person whom they name', async () => {
    const settled = new SettledPairs(memory());
    await settled.add(pair);
    await settled.add({ ...pair, one: 'email::b@example.com', other: 'phone::2' });
    await settled.forget(['phone::1']);
    expect(settled.all.map(({ other }) => other)).toEqual(['phone::2']);
  });

  it('leave out what this version does not know', async () => {
    const preferences = memory();
    await preferences.set('identity.settled', '[{"kind":"twins","one":"a","other":"b","settledAt":"x"},7]');
    const settled = new SettledPairs(preferences);
    await settled.load();
    expect(settled.all).toEqual([]);
  });
});
