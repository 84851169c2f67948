export { default as Files } from './files/Files.svelte';
export { default as Trouble } from './Trouble.svelte';
