import type { Analysis } from '#kit';
import { messages } from './messages.ts';
import { cohortPeople, cohorts, orderGaps, repeatRates } from './queries.ts';
import View from './View.svelte';

export const retention: Analysis = {
  id: 'retention',
  queries: {
    cohorts,
    repeat_rates: repeatRates,
    order_gaps: orderGaps,
    cohort_people: cohortPeople
  },
  messages,
  View,
  needs: ['customers']
};
