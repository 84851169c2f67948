import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Patience } from './patience.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('tells after 100 ms, offers to stop after a second, and starts over with each run', () => {
  let isRunning = $state(true);
  const seen: (readonly [boolean, boolean])[] = [];
  const stop = $effect.root(() => {
    const patience = new Patience(() => isRunning);
    $effect(() => {
      seen.push([patience.isTold, patience.isSlow]);
    });
  });
  const pass = (milliseconds: number) => {
    vi.advanceTimersByTime(milliseconds);
    flushSync();
  };
  flushSync();
  pass(99);
  pass(1);
  pass(900);
  isRunning = false;
  flushSync();
  isRunning = true;
  pass(50);
  stop();
  expect(seen).toEqual([
    [false, false],
    [true, false],
    [true, true],
    [false, false]
  ]);
});
