import { expect, it } from 'vitest';
import { Cancelled } from './classify.ts';
import { Turns } from './turns.ts';

it('lets each begin when the one before has ended, well or not', async () => {
  const turns = new Turns();
  const events: string[] = [];
  const task =
    (name: string, fails = false) =>
    async (): Promise<string> => {
      events.push(`${name} begins`);
      await Promise.resolve();
      events.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const all = await Promise.allSettled([
    turns.take(task('first')),
    turns.take(task('second', true)),
    turns.take(task('third'))
  ]);
  expect(events).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

it('lets one that waits leave at once, and never begins it', async () => {
  const turns = new Turns();
  const { promise: first, resolve: endFirst } = deferred();
  const controller = new AbortController();
  const running = turns.take(() => first);
  let hasBegun = false;
  const waiting = turns.take(() => {
    hasBegun = true;
    return Promise.resolve();
  }, controller.signal);
  controller.abort();
  await expect(waiting).rejects.toThrow(Cancelled);
  endFirst();
  await running;
  await turns.take(() => Promise.resolve());
  expect(hasBegun).toBe(false);
  await expect(turns.take(() => Promise.resolve(), AbortSignal.abort())).rejects.toThrow(Cancelled);
});

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
