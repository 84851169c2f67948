export { type CommonText, common } from './common.ts';
export type { FailureText } from './failures.ts';
export { type Format, makeFormat } from './format.ts';
export type { DateFormat, Grain } from './format-dates.ts';
export type { NumberFormat } from './format-numbers.ts';
export { getLanguage, Language, provideLanguage } from './language.svelte.ts';
export {
  languageNames,
  languageTags,
  type Locale,
  locales,
  type Messages,
  preferredLocale
} from './locale.ts';
export { menu, type MenuGroup, type MenuText, menuText, type PageId } from './menu.ts';
