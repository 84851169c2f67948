export type { Analysis } from './analysis.ts';
export type { ColumnDisplay, ColumnFormat } from './columns.ts';
export { default as SaveAudience } from './SaveAudience.svelte';
export { type Answer, askLive, LiveQuery } from './live-query.svelte.ts';
export { default as HowNote } from './HowNote.svelte';
export { default as Page } from './Page.svelte';
export { default as PageHead } from './PageHead.svelte';
export { default as Panel } from './Panel.svelte';
export { maskCell, maskEmail, maskName, maskPhone } from './masks.ts';
export { default as People } from './People.svelte';
export { default as PeopleFinder } from './PeopleFinder.svelte';
export { Patience } from './patience.svelte.ts';
export type { PeopleColumns } from './people-query.ts';
export {
  asOf,
  type ComparedDays,
  type ComparedPeriod,
  comparedPeriod,
  type Comparison,
  histories,
  type History,
  type Period,
  period
} from './period.ts';
export { peopleIds } from './person/people-ids.ts';
export { personPersonas, personRows } from './person/person-queries.ts';
export { getRemedies, provideRemedies, type Remedies } from './remedies.ts';
export {
  type AudienceWanted,
  type Counting,
  type Filters,
  type FittingProgress,
  getShop,
  type KeptAudience,
  type Knowledge,
  type ModelBehind,
  type Predicting,
  provideShop,
  type Shop,
  type ShopFacts,
  type Traced
} from './shop.ts';
