export { analyses, scripted } from '#analyses';
export { guessEntity, unaskedMapping, whyAsked } from '#import';
export { audienceParams, audienceTotals, personQuery, Restore, Trace } from '#pages';
export { default as Workbench } from './Workbench.svelte';
