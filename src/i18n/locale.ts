export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** The same words in every language; a missing one does not compile. */
export type Messages<T> = Readonly<Record<Locale, T>>;

/** What `<html lang>` says, and how numbers and dates are written unless the reader's habit is known. */
export const languageTags: Readonly<Record<Locale, string>> = { en: 'en', zh: 'zh-CN' };

/** The language's own name, for the switch. */
export const languageNames: Readonly<Record<Locale, string>> = { en: 'English', zh: '简体中文' };

/** The first language of the reader that the app speaks. */
export function preferredLocale(readerTags: readonly string[]): Locale {
  for (const tag of readerTags) {
    const language = tag.toLowerCase().split('-')[0];
    const known = locales.find((locale) => locale === language);
    if (known !== undefined) return known;
  }
  return 'en';
}
