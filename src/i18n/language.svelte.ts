import { createContext } from 'svelte';
import { type Format, makeFormat } from './format.ts';
import { languageTags, type Locale } from './locale.ts';

/** Where the page says which language it is in: `document.documentElement`. */
interface Root {
  lang: string;
}

/** The language and currency that the whole page is written in, switchable while it is open. */
export class Language {
  readonly #root: Root;
  #locale = $state.raw<Locale>('en');
  #currency = $state.raw<string | null>(null);
  readonly #format = $derived(makeFormat(this.#locale, this.#currency));

  constructor(root: Root, locale: Locale, currency: string | null = null) {
    this.#root = root;
    this.#currency = currency;
    this.setLocale(locale);
  }

  get locale(): Locale {
    return this.#locale;
  }

  /** ISO code of the shop's money; null while it is unknown. */
  get currency(): string | null {
    return this.#currency;
  }

  get format(): Format {
    return this.#format;
  }

  setLocale(locale: Locale): void {
    this.#locale = locale;
    this.#root.lang = languageTags[locale];
  }

  setCurrency(currency: string | null): void {
    this.#currency = currency;
  }
}

export const [getLanguage, provideLanguage] = createContext<Language>();
