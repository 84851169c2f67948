export { default as DropTarget } from './DropTarget.svelte';
export { default as FilterBar } from './FilterBar.svelte';
export { type FrameText, frameText } from './messages.ts';
export { default as Navigation } from './Navigation.svelte';
export { default as Preferences } from './Preferences.svelte';
export { filterValues } from './queries.ts';
export { default as Share } from './Share.svelte';
export { ThemeChoice } from './theme.svelte.ts';
export { default as Views } from './Views.svelte';
