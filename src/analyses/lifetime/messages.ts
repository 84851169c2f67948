import type { Locale, Messages } from '#i18n';
import { acquisition } from './messages/acquisition.ts';
import { assumptions } from './messages/assumptions.ts';
import { cohorts } from './messages/cohorts.ts';
import { columns } from './messages/columns.ts';
import { figures } from './messages/figures.ts';
import { head } from './messages/head.ts';
import { how } from './messages/how.ts';
import { segments } from './messages/segments.ts';
import { shares } from './messages/shares.ts';
import { toDo } from './messages/to-do.ts';
import { trial } from './messages/trial.ts';

const wordsIn = (locale: Locale) => ({
  ...shares[locale],
  head: head[locale],
  figures: figures[locale],
  assumptions: assumptions[locale],
  cohorts: cohorts[locale],
  segments: segments[locale],
  acquisition: acquisition[locale],
  trial: trial[locale],
  toDo: toDo[locale],
  how: how[locale],
  column: columns[locale]
});

export type LifetimeText = ReturnType<typeof wordsIn>;

/** Every part of the page in both languages side by side, put together by language. */
export const messages: Messages<LifetimeText> = { en: wordsIn('en'), zh: wordsIn('zh') };
