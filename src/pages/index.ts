export { default as Files } from './files/Files.svelte';
export { default as FolderOffer } from './files/FolderOffer.svelte';
export { default as Identity } from './identity/Identity.svelte';
export { default as Quality } from './quality/Quality.svelte';
export { default as Settings } from './settings/Settings.svelte';
export { default as Trace } from './trace/Trace.svelte';
export { default as Trouble } from './Trouble.svelte';
