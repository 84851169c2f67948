import type { Locale } from '#i18n';
import type { Refusal } from '#state';
import { importText } from './files/import-messages.ts';
import { troubleText } from './trouble.ts';

/** Why something that was asked for was not done, as a sentence. */
export function refusalText({ kind }: Refusal, locale: Locale): string {
  const words: Readonly<Record<Refusal['kind'], string>> = {
    ...troubleText[locale].why,
    ...importText[locale].failed
  };
  return words[kind];
}
