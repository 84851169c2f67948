import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Toasts } from './toasts.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const texts = (toasts: Toasts) => toasts.shown.map((toast) => toast.text);

it('goes by itself, the oldest first', () => {
  const toasts = new Toasts();
  toasts.say('saved');
  toasts.say('copied');
  vi.advanceTimersByTime(8000);
  expect(texts(toasts)).toEqual(['copied']);
  vi.advanceTimersByTime(8000);
  expect(texts(toasts)).toEqual([]);
});

it('stays while it is being read', () => {
  const toasts = new Toasts();
  toasts.say('saved');
  toasts.hold();
  vi.advanceTimersByTime(60_000);
  expect(texts(toasts)).toEqual(['saved']);
  toasts.release();
  vi.advanceTimersByTime(8000);
  expect(texts(toasts)).toEqual([]);
});

it('shows no more than three, and goes when dismissed', () => {
  const toasts = new Toasts();
  for (const text of ['a', 'b', 'c', 'd']) toasts.say(text);
  expect(texts(toasts)).toEqual(['b', 'c', 'd']);
  const [first] = toasts.shown;
  if (first !== undefined) toasts.dismiss(first.id);
  expect(texts(toasts)).toEqual(['c', 'd']);
});
