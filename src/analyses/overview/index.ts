import type { Analysis } from '#kit';
import { messages } from './messages.ts';
import { changes, overviewTotals, revenueBy, revenueOverTime } from './queries.ts';
import View from './View.svelte';

export const overview: Analysis = {
  id: 'overview',
  queries: { overview: overviewTotals, revenueOverTime, revenueBy, changes },
  messages,
  View
};
