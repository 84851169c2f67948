import { nameInDimension } from '#lib';
import { type DateFormat, makeDateFormat } from './format-dates.ts';
import { makeNumberFormat, type NumberFormat } from './format-numbers.ts';
import { languageTags, type Locale } from './locale.ts';

/** How the reader's language writes numbers, money, days and lists. Absent values become a dash. */
export interface Format extends NumberFormat, DateFormat {
  readonly locale: Locale;
  readonly currency: string | null;
  /** What a value is called: countries, regions and cities have a name in each language, all else has its own. */
  readonly place: (dimension: string, value: string) => string;
  readonly list: (words: readonly string[]) => string;
  /** `#` in the chosen form becomes the count: `plural(2, { one: '# order', other: '# orders' })`. */
  readonly plural: (count: number, forms: { readonly one?: string; readonly other: string }) => string;
}

export function makeFormat(locale: Locale, currency: string | null): Format {
  const tag = languageTags[locale];
  const numbers = makeNumberFormat(locale, currency);
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const plurals = new Intl.PluralRules(tag);
  return {
    locale,
    currency,
    ...numbers,
    ...makeDateFormat(locale),
    place: (dimension, value) => nameInDimension(tag, dimension, value),
    list: (words) => lists.format(words),
    plural: (count, forms) => {
      const form = plurals.select(count) === 'one' ? (forms.one ?? forms.other) : forms.other;
      return form.replaceAll('#', () => numbers.integer(count));
    }
  };
}
