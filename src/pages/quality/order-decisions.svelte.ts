import type { ImportError, OrderName } from '#import';
import type { Session } from '#state';
import type { DecisionRecord } from '#storage';
import type { OrderRule } from './order-rules.ts';

type Deciding = Pick<Session, 'decide' | 'revoke'>;

/** Decides about orders and takes decisions back; the figures are built anew each time. */
export class OrderDecisions {
  #about = $state<string>();
  #failure = $state.raw<ImportError>();
  readonly #session: Deciding;

  constructor(session: Deciding) {
    this.#session = session;
  }

  get isBuilding(): boolean {
    return this.#about !== undefined;
  }

  /** The finding, or the decision taken back, for which the figures are being built anew. */
  get about(): string | undefined {
    return this.#about;
  }

  /** Why the last building ended; undefined where it went well or was cancelled. */
  get failure(): ImportError | undefined {
    return this.#failure;
  }

  /** Answers the record once the figures follow it. */
  async take(
    about: string,
    rule: OrderRule,
    orders: readonly OrderName[]
  ): Promise<DecisionRecord | undefined> {
    const taken = await this.#build(about, () => this.#session.decide(about, { kind: rule, orders }));
    return taken.ok ? taken.value : undefined;
  }

  /** Answers whether the figures are again those before. */
  async undo(record: DecisionRecord): Promise<boolean> {
    return (await this.#build(record.id, () => this.#session.revoke(record))).ok;
  }

  async #build<T extends Awaited<ReturnType<Deciding['decide'] | Deciding['revoke']>>>(
    about: string,
    build: () => Promise<T>
  ): Promise<T> {
    this.#about = about;
    this.#failure = undefined;
    const built = await build();
    this.#about = undefined;
    this.#failure = built.ok || built.error.kind === 'cancelled' ? undefined : built.error;
    return built;
  }
}
