import type { Decision } from '#import';
import type { Session } from '#state';
import type { Toasts } from '#ui';

/** Takes what a person answered, says so with a way back, and knows where that could not be. */
export class Answering {
  hasFailed = $state(false);
  readonly #session: Pick<Session, 'decideAll' | 'revokeAll'>;
  readonly #toasts: Pick<Toasts, 'say'>;

  constructor(session: Pick<Session, 'decideAll' | 'revokeAll'>, toasts: Pick<Toasts, 'say'>) {
    this.#session = session;
    this.#toasts = toasts;
  }

  /** Answers whether it was taken. */
  async apply(
    about: string,
    answers: readonly Decision[],
    words: { readonly applied: string; readonly undo: string }
  ): Promise<boolean> {
    this.hasFailed = false;
    const taken = await this.#session.decideAll(about, answers);
    if (!taken.ok) {
      this.hasFailed = taken.error.kind !== 'cancelled';
      return false;
    }
    this.#toasts.say(words.applied, {
      action: { label: words.undo, run: () => void this.#session.revokeAll(taken.value) }
    });
    return true;
  }
}
