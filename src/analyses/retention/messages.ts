import type { Locale, Messages } from '#i18n';
import { cohorts } from './messages/cohorts.ts';
import { columns } from './messages/columns.ts';
import { figures } from './messages/figures.ts';
import { groups } from './messages/groups.ts';
import { head } from './messages/head.ts';
import { how } from './messages/how.ts';
import { people } from './messages/people.ts';
import { returns } from './messages/returns.ts';
import { toDo } from './messages/to-do.ts';
import { traits } from './messages/traits.ts';

const wordsIn = (locale: Locale) => ({
  ...traits[locale],
  head: head[locale],
  figures: figures[locale],
  returns: returns[locale],
  cohorts: cohorts[locale],
  groups: groups[locale],
  toDo: toDo[locale],
  people: people[locale],
  how: how[locale],
  column: columns[locale]
});

export type RetentionText = ReturnType<typeof wordsIn>;

/** Every part of the page in both languages side by side, put together by language. */
export const messages: Messages<RetentionText> = { en: wordsIn('en'), zh: wordsIn('zh') };
