import type { Format } from '#i18n';
import { defaultSettings, type Settings } from '#state';
import type { SettingsText } from './messages.ts';
import { type CountedRow, type LeftOutRow, type Rule, rules } from './queries.ts';

export interface Answers {
  readonly leftOut: readonly LeftOutRow[];
  readonly counted: CountedRow;
}

const isRule = (name: keyof Settings): name is Rule => rules.some((rule) => rule === name);

const rare: readonly (keyof Settings)[] = ['voided', 'authorized', 'partially_paid', 'gift_cards'];

/** Whether a switch is shown: those for what few shops have, only where files have it or it was changed. */
export const isShown = (name: keyof Settings, settings: Settings, answers: Answers | undefined): boolean =>
  !rare.includes(name) ||
  settings[name] !== defaultSettings[name] ||
  (answers !== undefined &&
    (name === 'gift_cards'
      ? answers.counted.gift_card_order_count > 0
      : answers.leftOut.some(({ rule, order_count }) => rule === name && order_count > 0)));

/** What a switch concerns in this shop, in sentences. */
export function factOf(
  name: keyof Settings,
  { leftOut, counted }: Answers,
  text: SettingsText,
  format: Format
): string {
  const isIdle = counted.refunds === 'ignore' && (name === 'fully_refunded' || name === 'refund_date');
  const fact = isRule(name)
    ? ruleFact(name, leftOut, text, format)
    : moneyFact(name, counted, text.fact, format);
  const unpriced =
    name === 'zero_value' && counted.unpriced_count > 0 && text.fact.unpriced(counted.unpriced_count, format);
  return sentences(sentences(fact, unpriced, format), isIdle && text.fact.noEffect, format);
}

function ruleFact(name: Rule, rows: readonly LeftOutRow[], text: SettingsText, format: Format): string {
  const row = rows.find(({ rule }) => rule === name);
  if (row === undefined || row.order_count === 0) return text.fact.noOrder[name];
  return sentences(
    text.fact.rule(row.order_count, format.moneyWhole(row.charged), format),
    row.sole_count < row.order_count && text.fact.sole(row.sole_count, format),
    format
  );
}

function moneyFact(
  name: Exclude<keyof Settings, Rule>,
  row: CountedRow,
  fact: SettingsText['fact'],
  format: Format
): string {
  const { integer, moneyWhole, percent } = format;
  switch (name) {
    case 'refunds':
      if (row.refund_told_count === 0 && row.refund_sum === 0) return fact.noRefundRate;
      return sentences(
        row.refund_sum === 0
          ? fact.noRefund
          : sentences(
              fact.refunds(row.refunded_count, moneyWhole(row.refund_sum), format),
              row.refund_apart_count > 0 && fact.refundsApart(row.refund_apart_count, format),
              format
            ),
        row.refund_told_count > 0 &&
          fact.refundRate(percent(row.refund_rate), percent(row.refunded_order_rate)),
        format
      );
    case 'refund_date':
      if (row.refund_sum === 0) return fact.noRefund;
      if (row.refund_dated_sum === 0) return fact.noRefundDay;
      return fact.refundDays(moneyWhole(row.refund_dated_sum), moneyWhole(row.refund_sum));
    case 'date_basis':
      return sentences(
        fact.paidTimes(integer(row.paid_at_count), integer(row.order_count)),
        row.paid_at_count > 0 &&
          (row.other_day_count > 0 ? fact.otherDay(row.other_day_count, format) : fact.noOtherDay),
        format
      );
    case 'gift_cards':
      return sentences(
        fact.giftCards(row.gift_card_order_count, moneyWhole(row.gift_card_sum), format),
        fact.giftCardsPaid(row.gift_card_paid_count, format),
        format
      );
    case 'shipping':
    case 'tax':
      if (row[`${name}_sum`] === 0) return fact.noAmount[name];
      return sentences(
        fact.amount[name](moneyWhole(row[`${name}_sum`]), moneyWhole(row[`counted_${name}_sum`])),
        name === 'shipping' &&
          row.refund_shipping_sum > 0 &&
          fact.refundedShipping(moneyWhole(row.refund_shipping_sum)),
        format
      );
  }
}

/** Chinese sentences follow each other without a blank. */
const sentences = (first: string, second: string | false, { locale }: Format): string =>
  second === false ? first : `${first}${locale === 'zh' ? '' : ' '}${second}`;

/** How many orders count, as the page's headline. */
export function headlineOf(row: CountedRow, text: SettingsText, { integer }: Format): string {
  const { other_currency_count: others, misdated_count: misdated } = row;
  const all = integer(row.order_count + others + misdated);
  const counted = integer(row.counted_count);
  const leftOut = integer(row.order_count - row.counted_count);
  const apart = [
    ...(others > 0 ? [text.apart.otherCurrency(integer(others))] : []),
    ...(misdated > 0 ? [text.apart.misdated(integer(misdated))] : [])
  ];
  return apart.length === 0 && row.counted_count === row.order_count
    ? text.allCount(all)
    : text.headline(counted, all, leftOut, apart);
}

/** All orders that the rules leave out; how many fall under more than one. */
export function leftOutWords(rows: readonly LeftOutRow[], text: SettingsText, format: Format): string {
  const row = rows.find(({ rule }) => rule === 'any');
  if (row === undefined) return '';
  const shared = row.order_count - row.sole_count;
  return sentences(
    text.leftOut(row.order_count, format.moneyWhole(row.charged), format),
    shared > 0 && text.shared(shared, format),
    format
  );
}
