import type { Analysis } from '#kit';
import { messages } from './messages.ts';
import {
  cells,
  customers,
  cutOffs,
  moves,
  people,
  segmentAdvice,
  segmentResponses,
  segments,
  totals
} from './queries.ts';
import View from './View.svelte';

export const rfm: Analysis = {
  id: 'segments',
  queries: {
    rfm: segments,
    rfm_customers: customers,
    cells,
    cut_offs: cutOffs,
    totals,
    moves,
    segment_advice: segmentAdvice,
    segment_responses: segmentResponses,
    people
  },
  messages,
  View,
  needs: ['customers']
};
