import { createContext } from 'svelte';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly kind: 'done' | 'failed';
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Long enough to read it twice and to reach its button. */
const lifetime = 8000;

/** Short messages that something was done; whatever must not be missed is a `Notice` instead. */
export class Toasts {
  #shown = $state.raw<readonly Toast[]>([]);
  #next = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get shown(): readonly Toast[] {
    return this.#shown;
  }

  say(text: string, more: Partial<Pick<Toast, 'kind' | 'action'>> = {}): void {
    this.#shown = [...this.#shown, { kind: 'done' as const, ...more, id: this.#next++, text }].slice(-3);
    this.release();
  }

  dismiss(id: number): void {
    this.#shown = this.#shown.filter((toast) => toast.id !== id);
    this.release();
  }

  /** While the reader points at them or has the focus among them, they stay. */
  hold(): void {
    clearTimeout(this.#timer);
  }

  /** The oldest goes next. */
  release(): void {
    this.hold();
    const [oldest] = this.#shown;
    if (oldest !== undefined) this.#timer = setTimeout(() => this.dismiss(oldest.id), lifetime);
  }
}

export const [getToasts, provideToasts] = createContext<Toasts>();
