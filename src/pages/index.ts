export { default as Files } from './files/Files.svelte';
export { default as Start } from './start/Start.svelte';
export { default as Trouble } from './Trouble.svelte';
