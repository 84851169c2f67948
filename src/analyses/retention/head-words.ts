import type { Format } from '#i18n';
import { type Comparison, fewestPeople, type Group, rateWithin, type WindowDays } from './findings.ts';
import type { RetentionText } from './messages.ts';
import { cohortName } from './names.ts';
import type { FirstOrderTrait, RepeatRate } from './queries.ts';

interface Found {
  /** Over everybody. */
  readonly rates: readonly RepeatRate[];
  readonly comparison: Comparison | undefined;
  readonly within: WindowDays;
  readonly trait: FirstOrderTrait;
}

/** The sentence over the page, and what it rests on. */
export function headWords(
  { rates, comparison, within, trait }: Found,
  text: RetentionText,
  format: Format
): { readonly headline: string; readonly lede: string } {
  const ever = rateWithin(rates, null);
  const rate = rateWithin(rates, within);
  if (ever === undefined) return { headline: text.head.nobody, lede: text.head.nobodyLede };
  if (rate === undefined) {
    return {
      headline: text.head.tooEarly(within),
      lede: text.head.tooEarlyLede(ever.customer_count, format)
    };
  }
  const isFew = rate.customer_count < fewestPeople;
  const sentences = [text.head.counted(rate, within, format)];
  if (rate.same_day_count > 0) sentences.push(text.head.sameDay(rate.same_day_count, format));
  if (comparison !== undefined && (comparison.best ?? comparison.worst) !== undefined) {
    const nameOf = (group: Group | undefined): string =>
      group === undefined ? '' : cohortName(group, trait, 'month', text, format);
    const names = { best: nameOf(comparison.best), worst: nameOf(comparison.worst) };
    sentences.push(
      text.head.contrast(comparison, trait, names, format),
      text.head.looks(comparison.groups.length, trait)
    );
  }
  return {
    headline: isFew ? text.head.fewHeadline(rate, within, format) : text.head.headline(rate, within, format),
    lede: sentences.join(format.locale === 'zh' ? '' : ' ')
  };
}
