export { analyses, scripted } from '#analyses';
export { guessEntity, lackingColumns } from '#import';
export { default as Workbench } from './Workbench.svelte';
