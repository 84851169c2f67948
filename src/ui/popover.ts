/** Attributes that make a button open its popover: `<Button {...trigger}>`. */
export interface PopoverTrigger {
  readonly popovertarget: string;
  readonly 'aria-expanded': boolean;
  readonly 'aria-haspopup': 'dialog' | 'menu';
}
