import { Cancelled } from './classify.ts';

/** Tasks that share a connection take turns in the order they asked. One that is aborted while it waits leaves. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const leave = (): void => reject(new Cancelled());
      if (signal?.aborted) leave();
      signal?.addEventListener('abort', leave, { once: true });
      this.#last = this.#last.then(async () => {
        if (signal?.aborted) return;
        signal?.removeEventListener('abort', leave);
        await task().then(resolve, reject);
      });
    });
  }
}
