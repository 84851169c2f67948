/** How long a reader has been waiting: from 100 ms on they are told, from 1 s on they may stop it. */
export class Patience {
  #stage = $state.raw<'fresh' | 'working' | 'slow'>('fresh');

  constructor(isRunning: () => boolean) {
    $effect(() => {
      if (!isRunning()) return;
      const working = setTimeout(() => (this.#stage = 'working'), 100);
      const slow = setTimeout(() => (this.#stage = 'slow'), 1000);
      return () => {
        clearTimeout(working);
        clearTimeout(slow);
        this.#stage = 'fresh';
      };
    });
  }

  get isTold(): boolean {
    return this.#stage !== 'fresh';
  }

  get isSlow(): boolean {
    return this.#stage === 'slow';
  }
}
