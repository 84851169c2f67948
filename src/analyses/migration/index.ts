import type { Analysis } from '#kit';
import { messages } from './messages.ts';
import { flowPeople, segmentFlows, segmentSizes } from './queries.ts';
import View from './View.svelte';

export const migration: Analysis = {
  id: 'migration',
  queries: { segment_flows: segmentFlows, segment_sizes: segmentSizes, flow_people: flowPeople },
  messages,
  View,
  needs: ['customers']
};
