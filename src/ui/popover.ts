import { on } from 'svelte/events';

/** Attributes that make a button open its popover: `<Button {...trigger}>`. */
export interface PopoverTrigger {
  readonly popovertarget: string;
  readonly 'aria-expanded': boolean;
  readonly 'aria-haspopup': 'dialog' | 'menu';
}

/** Calls `move` whenever the page moves beneath an open panel, but not while the panel itself scrolls. */
export function whilePageMoves(panel: HTMLElement, move: () => void): () => void {
  const follow = ({ target }: Event): void => {
    if (!(target instanceof Node && panel.contains(target))) move();
  };
  const stops = [
    on(window, 'resize', move),
    on(document, 'scroll', follow, { capture: true, passive: true })
  ];
  return () => stops.forEach((stop) => stop());
}
