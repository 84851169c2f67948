import type { Format } from '#i18n';

export type Meaning = 'good' | 'bad' | 'neutral';

/** A change from before, in words, and what it means for the shop: more refunds are up, and bad. */
export interface Change {
  readonly text: string;
  readonly meaning: Meaning;
}

/** A change, and what it is against: `vs Sept 2026`. */
export interface ComparedChange {
  readonly against: string;
  /** Undefined where it cannot be told. */
  readonly change: Change | undefined;
}

export function meaningOf(difference: number, more: Meaning): Meaning {
  if (difference === 0 || more === 'neutral' || Number.isNaN(difference)) return 'neutral';
  return difference > 0 === (more === 'good') ? 'good' : 'bad';
}

/** In per cent of before; nothing where there is no before to compare with. */
export function relativeChange(
  now: number | null,
  before: number | null,
  more: Meaning,
  format: Pick<Format, 'change'>
): Change | undefined {
  if (now === null || before === null || before <= 0) return undefined;
  return { text: format.change(now / before - 1), meaning: meaningOf(now - before, more) };
}

/** As a difference, for shares in percentage points and for counts. */
export function absoluteChange(
  now: number | null,
  before: number | null,
  more: Meaning,
  write: (difference: number) => string
): Change | undefined {
  if (now === null || before === null) return undefined;
  return { text: write(now - before), meaning: meaningOf(now - before, more) };
}
