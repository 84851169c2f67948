import type { IconName } from './icons.ts';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** A few words more, below the label. */
  readonly hint?: string;
  readonly icon?: IconName;
  readonly disabled?: boolean;
  readonly onselect: () => void;
}

/** Where a key moves to in a list of `labels`; undefined where it means nothing to a list. */
export function moveInList(key: string, current: number, labels: readonly string[]): number | undefined {
  const last = labels.length - 1;
  switch (key) {
    case 'ArrowDown':
      return current >= last ? 0 : current + 1;
    case 'ArrowUp':
      return current <= 0 ? last : current - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return findByLetter(key, current, labels);
  }
}

/** The next label after the current one that begins with the letter, going round. */
function findByLetter(key: string, current: number, labels: readonly string[]): number | undefined {
  if (Array.from(key).length !== 1 || key === ' ') return undefined;
  const places = labels.map((_, step) => (current + 1 + step + labels.length) % labels.length);
  return places.find((place) => labels[place]?.toLowerCase().startsWith(key.toLowerCase()));
}
