export type { Counted, ShopTotals } from './asking.ts';
export { type DatePreset, datePresets, isShared, presetDates, readDates } from './filters.ts';
export { type Candidate, type ImportState, Importing, isReady } from './importing.svelte.ts';
export { parseAddress } from './address.ts';
export { Route } from './route.svelte.ts';
export { defaultSettings, type Settings, settingWords } from '#models';
export { type FilterDimension, filterDimensions } from './scope.ts';
export { Session } from './session.svelte.ts';
export type { SessionStatus } from './status.ts';
