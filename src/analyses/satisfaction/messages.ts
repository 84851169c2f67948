import type { Locale, Messages } from '#i18n';
import { actions } from './messages/actions.ts';
import { columns } from './messages/columns.ts';
import { delivery } from './messages/delivery.ts';
import { dimensions } from './messages/dimensions.ts';
import { groups } from './messages/groups.ts';
import { head } from './messages/head.ts';
import { ratings } from './messages/ratings.ts';
import { repeat } from './messages/repeat.ts';
import { words } from './messages/words.ts';

/** Every part of the page with its words in both languages side by side, put together by language. */
const wordsIn = (locale: Locale) => ({
  head: head[locale],
  distribution: ratings[locale].distribution,
  trend: ratings[locale].trend,
  groups: groups[locale],
  delay: delivery[locale].delay,
  late: delivery[locale].late,
  words: words[locale],
  repeat: repeat[locale],
  actions: actions[locale],
  dimension: dimensions[locale],
  column: columns[locale]
});

export type SatisfactionText = ReturnType<typeof wordsIn>;

export const messages: Messages<SatisfactionText> = { en: wordsIn('en'), zh: wordsIn('zh') };
