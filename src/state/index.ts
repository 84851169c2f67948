export { type AudienceChange, Audiences } from './audiences.svelte.ts';
export type { Counted, ShopTotals } from './asking.ts';
export { clockNames } from './clock.ts';
export { isShared } from './filters.ts';
export type { DatesChoose } from './page-dates.ts';
export { type ChosenDays, comparedDays, comparisons } from './period/compared.ts';
export {
  type DataSpan,
  type DatePreset,
  presetDays,
  type PresetGroup,
  presetGroups
} from './period/presets.ts';
export { areDatesChosen, periodOf } from './period/read.ts';
export { type Candidate, type ImportState, Importing, isReady, isWeaklyEncoded } from './importing.svelte.ts';
export { decisionOf } from './deciding.svelte.ts';
export { clvModelQuery, clvQuery } from './lifetime-questions.ts';
export { FolderWatch } from './folder-watch.svelte.ts';
export { type NamedShop, openShops, shopsOf } from './open-shops.ts';
export type { SampleError } from './sample-shop.ts';
export { parseAddress } from './address.ts';
export { Route } from './route.svelte.ts';
export { defaultSettings, predictionChoices, type Settings, settingWords } from '#models';
export { type FilterDimension, filterDimensions } from './scope.ts';
export { Session } from './session.svelte.ts';
export type { Refusal } from './shop-data.svelte.ts';
export type { RestoreError } from './restoring.ts';
export type { SessionStatus } from './status.ts';
