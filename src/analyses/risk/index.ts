import type { Analysis } from '#kit';
import { messages } from './messages.ts';
import {
  advisedList,
  adviceTotals,
  atRisk,
  befores,
  lastChanges,
  returnedPeople,
  riskTotals,
  stakes,
  survival,
  winBacks
} from './queries.ts';
import View from './View.svelte';

export const risk: Analysis = {
  id: 'at-risk',
  queries: {
    at_risk: atRisk,
    survival,
    risk_totals: riskTotals,
    stakes,
    win_backs: winBacks,
    befores,
    last_changes: lastChanges,
    returned_people: returnedPeople,
    advice_totals: adviceTotals,
    advised_list: advisedList
  },
  messages,
  View,
  needs: ['customers']
};
