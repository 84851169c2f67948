import type { OverdueGroup } from './queries.ts';

/** Which people a list is about: of a group that is overdue, or those who came back. */
export type AskedPeople = OverdueGroup | 'returned';
export type AskPeople = (asked: AskedPeople) => void;

/** What is chosen on the page. */
export const followChoices = ['90', '180', '365'] as const;
export const usualFollow = '180';
