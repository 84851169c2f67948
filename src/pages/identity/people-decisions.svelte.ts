import type { Decision, ImportError } from '#import';
import type { Result } from '#lib';
import type { Session } from '#state';
import type { DecisionRecord } from '#storage';

type Deciding = Pick<Session, 'decide' | 'revoke' | 'reinstate' | 'follow'>;
export type PeopleDecision = Extract<Decision, { readonly kind: 'same-person' | 'shared-id' }>;

/** Decides who is who and takes decisions back; the figures are built anew each time. */
export class PeopleDecisions {
  #isBuilding = $state(false);
  #failure = $state.raw<ImportError>();
  readonly #session: Deciding;

  constructor(session: Deciding) {
    this.#session = session;
  }

  get isBuilding(): boolean {
    return this.#isBuilding;
  }

  /** Why the last building ended; undefined where it went well or was cancelled. */
  get failure(): ImportError | undefined {
    return this.#failure;
  }

  /** Answers the record once the figures follow it. */
  async take(about: string, decision: PeopleDecision): Promise<DecisionRecord | undefined> {
    const taken = await this.#build(() => this.#session.decide(about, decision));
    return taken.ok ? taken.value : undefined;
  }

  /** As all below, answers whether the figures follow. */
  async undo(record: DecisionRecord): Promise<boolean> {
    return (await this.#build(() => this.#session.revoke(record))).ok;
  }

  async redo(record: DecisionRecord): Promise<boolean> {
    return (await this.#build(() => this.#session.reinstate(record))).ok;
  }

  async follow(): Promise<boolean> {
    return (await this.#build(() => this.#session.follow())).ok;
  }

  async #build<T>(build: () => Promise<Result<T, ImportError>>): Promise<Result<T, ImportError>> {
    this.#isBuilding = true;
    this.#failure = undefined;
    const built = await build();
    this.#isBuilding = false;
    this.#failure = built.ok || built.error.kind === 'cancelled' ? undefined : built.error;
    return built;
  }
}
