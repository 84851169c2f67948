export { default as Action } from './Action.svelte';
export { default as Button } from './Button.svelte';
export { default as Card } from './Card.svelte';
export {
  type Change,
  type ComparedChange,
  absoluteChange,
  type Meaning,
  meaningOf,
  relativeChange
} from './change.ts';
export { default as Checkbox } from './Checkbox.svelte';
export { default as Chip } from './Chip.svelte';
export { default as Columns } from './Columns.svelte';
export { default as Combobox } from './Combobox.svelte';
export { default as Dialog } from './Dialog.svelte';
export { default as EmptyState } from './EmptyState.svelte';
export { type Exports, getExports, type MakePicture, type PictureKind, provideExports } from './exports.ts';
export { default as Field } from './Field.svelte';
export type { FieldControl, Option } from './field.ts';
export { default as Icon } from './Icon.svelte';
export { default as IconButton } from './IconButton.svelte';
export type { IconName } from './icons.ts';
export { default as InlineBar } from './InlineBar.svelte';
export { default as Kpi } from './Kpi.svelte';
export { default as KpiStrip } from './KpiStrip.svelte';
export { default as Menu } from './Menu.svelte';
export type { MenuEntry } from './menu.ts';
export { default as Meter } from './Meter.svelte';
export { default as Notice } from './Notice.svelte';
export { default as Popover } from './Popover.svelte';
export type { PopoverTrigger } from './popover.ts';
export { default as Progress } from './Progress.svelte';
export { fileName, saveFile } from './save-file.ts';
export { focusableWhenScrollable } from './scrollable.ts';
export { default as SegmentedControl } from './SegmentedControl.svelte';
export { default as Select } from './Select.svelte';
export { default as Skeleton } from './Skeleton.svelte';
export { default as Swatch } from './Swatch.svelte';
export { default as Table } from './Table.svelte';
export type { Sort, Sortable, TableColumn } from './table.ts';
export { default as TextInput } from './TextInput.svelte';
export { default as ToastRegion } from './ToastRegion.svelte';
export { getToasts, provideToasts, type Toast, Toasts } from './toasts.svelte.ts';
export { type SegmentTone, segmentTones, type Tone, toneColour, toneInk } from './tones.ts';
