import { languageTags, type Locale } from '#i18n';
import type { Option } from '#ui';

const common = ['USD', 'EUR', 'GBP', 'CNY', 'JPY', 'HKD', 'TWD', 'SGD', 'AUD', 'CAD'];

/** Every currency by its code and name; the shop's own and common ones first. */
export function currencyOptions(locale: Locale, own: string | null | undefined): readonly Option<string>[] {
  const names = new Intl.DisplayNames(languageTags[locale], { type: 'currency' });
  const first = [...new Set([...(own == null ? [] : [own]), ...common])];
  const all = [...new Set([...first, ...Intl.supportedValuesOf('currency')])];
  return all.map((value) => ({ value, label: `${value} · ${names.of(value) ?? value}` }));
}
