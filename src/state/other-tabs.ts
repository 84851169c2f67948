/** What tabs of the app tell each other: that data has moved on. */
export class OtherTabs {
  readonly #channel = new BroadcastChannel('regulars');

  /** Other tabs show what was put in the place of what they show. */
  tell(): void {
    this.#channel.postMessage('moved');
  }

  /** Asked, too, when the page is seen again: a tab that slept may have missed what others told. */
  onMoved(check: () => void): void {
    this.#channel.addEventListener('message', check);
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) check();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') check();
    });
  }
}
