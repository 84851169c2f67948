export type { Analysis } from './analysis.ts';
export { type Answer, askLive, LiveQuery } from './live-query.svelte.ts';
export { type Period, period } from './period.ts';
export {
  type Comparison,
  type Filters,
  getShop,
  type Knowledge,
  provideShop,
  type Shop,
  type ShopFacts
} from './shop.ts';
