import type { Analysis } from '#kit';
import { messages } from './messages.ts';
import {
  acquisition,
  concentration,
  expectedBySegment,
  expectedDistribution,
  expectedValue,
  pastPeople,
  people,
  trial,
  valueByCohort,
  valueWithin
} from './queries.ts';
import View from './View.svelte';

export const lifetime: Analysis = {
  id: 'lifetime',
  queries: {
    ltv: valueByCohort,
    ltv_within: valueWithin,
    acquisition,
    concentration,
    expected_value: expectedValue,
    expected_by_segment: expectedBySegment,
    expected_distribution: expectedDistribution,
    trial,
    people,
    past_people: pastPeople
  },
  messages,
  View,
  needs: ['customers', 'amounts']
};
