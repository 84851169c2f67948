import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { type EngineError, query } from '#engine';
import { fail, ok, type Result } from '#lib';
import { askLive, LiveQuery } from './live-query.svelte.ts';
import type { Shop } from './shop.ts';

type Rows = readonly string[];

/** Answers when told to. */
class Oracle {
  readonly asked: {
    answer: (result: Result<Rows, EngineError>) => Promise<void>;
    reject: () => Promise<void>;
    signal: AbortSignal;
  }[] = [];

  readonly ask = (signal: AbortSignal): Promise<Result<Rows, EngineError>> =>
    new Promise((resolve, reject) => {
      const settled = async () => {
        await Promise.resolve();
        flushSync();
      };
      this.asked.push({
        signal,
        answer: (result) => {
          resolve(result);
          return settled();
        },
        reject: () => {
          reject(new Error('bug'));
          return settled();
        }
      });
    });
}

let stop: () => void = () => undefined;
afterEach(() => stop());

function open<T>(make: () => T): T {
  let made: T | undefined;
  stop = $effect.root(() => {
    made = make();
  });
  flushSync();
  if (made === undefined) throw new Error('nothing was made');
  return made;
}

describe('LiveQuery', () => {
  it('runs, then is ready', async () => {
    const oracle = new Oracle();
    const live = open(() => new LiveQuery(oracle.ask));
    expect(live.answer).toEqual({ status: 'running', previous: undefined });
    await oracle.asked[0]?.answer(ok(['a']));
    expect(live.answer).toEqual({ status: 'ready', rows: ['a'] });
  });

  it('asks again when what it reads changes, and keeps the last rows meanwhile', async () => {
    const oracle = new Oracle();
    let day = $state('2026-10-30');
    const days: string[] = [];
    const live = open(
      () =>
        new LiveQuery((signal) => {
          days.push(day);
          return oracle.ask(signal);
        })
    );
    await oracle.asked[0]?.answer(ok(['a']));
    day = '2026-10-31';
    flushSync();
    expect(days).toEqual(['2026-10-30', '2026-10-31']);
    expect(live.answer).toEqual({ status: 'running', previous: ['a'] });
    expect(live.rows).toEqual(['a']);
    expect(oracle.asked[0]?.signal.aborted).toBe(true);
    await oracle.asked[1]?.answer(ok(['b']));
    expect(live.rows).toEqual(['b']);
  });

  it('takes no late answer to an old question', async () => {
    const oracle = new Oracle();
    const live = open(() => new LiveQuery(oracle.ask));
    live.retry();
    flushSync();
    await oracle.asked[1]?.answer(ok(['new']));
    await oracle.asked[0]?.answer(ok(['old']));
    expect(live.rows).toEqual(['new']);
  });

  it('fails with the reason, and may be asked again', async () => {
    const oracle = new Oracle();
    const live = open(() => new LiveQuery(oracle.ask));
    await oracle.asked[0]?.answer(fail({ kind: 'out-of-memory' }));
    expect(live.answer).toEqual({ status: 'failed', error: { kind: 'out-of-memory' } });
    expect(live.rows).toBeUndefined();
    live.retry();
    flushSync();
    expect(live.answer.status).toBe('running');
    await oracle.asked[1]?.answer(ok(['a']));
    expect(live.rows).toEqual(['a']);
  });

  it('stops when told to, and is not answered after', async () => {
    const oracle = new Oracle();
    const live = open(() => new LiveQuery(oracle.ask));
    live.cancel();
    expect(oracle.asked[0]?.signal.aborted).toBe(true);
    await oracle.asked[0]?.answer(ok(['late']));
    expect(live.answer).toEqual({ status: 'failed', error: { kind: 'cancelled' } });
  });

  it('throws a bug at whoever reads the answer', async () => {
    const oracle = new Oracle();
    const live = open(() => new LiveQuery(oracle.ask));
    await oracle.asked[0]?.reject();
    expect(() => live.answer).toThrow('bug');
    live.retry();
    flushSync();
    expect(live.answer.status).toBe('running');
  });

  it('aborts the question when its owner goes', () => {
    const oracle = new Oracle();
    open(() => new LiveQuery(oracle.ask));
    stop();
    expect(oracle.asked[0]?.signal.aborted).toBe(true);
  });
});

describe('askLive', () => {
  const counts = query('select 1', { as_of: 'date' }, { n: 'integer' });

  class Scope {
    value = $state(1);
  }

  function openShop() {
    const scope = new Scope();
    const asked: unknown[] = [];
    const shop: Pick<Shop, 'ask' | 'scope'> = {
      get scope() {
        return scope.value;
      },
      ask: (_query, params) => {
        asked.push(params);
        return Promise.resolve(ok([]));
      }
    };
    return { scope, asked, shop };
  }

  it('asks again when the orders in scope change', () => {
    const { scope, asked, shop } = openShop();
    open(() =>
      askLive(
        shop,
        () => counts,
        () => ({ as_of: '2026-10-31' })
      )
    );
    scope.value = 2;
    flushSync();
    expect(asked).toHaveLength(2);
  });

  it('asks again for other values, and not for equal ones in a new object', () => {
    const { asked, shop } = openShop();
    let params = $state.raw({ as_of: '2026-10-30' });
    open(() =>
      askLive(
        shop,
        () => counts,
        () => params
      )
    );
    params = { as_of: '2026-10-30' };
    flushSync();
    expect(asked).toHaveLength(1);
    params = { as_of: '2026-10-31' };
    flushSync();
    expect(asked).toEqual([{ as_of: '2026-10-30' }, { as_of: '2026-10-31' }]);
  });
});
