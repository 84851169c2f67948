import type { FileReport } from '#import';
import { type CheckedKind, checkedKinds } from './checks.ts';
import { askedKinds, askedOf, askedRows } from './asked.ts';
import { changedFilesMoney, type FormatChange } from './format-changes.ts';
import type { CheckedTotals } from './queries.ts';
import { asideRows, rowsRead } from './set-aside.ts';
import { unmetLists } from './unmet-lists.ts';

export const findingKinds = [
  ...checkedKinds,
  'format_change',
  'unmet_list',
  ...askedKinds,
  'unread_rows',
  'left_aside'
] as const;
export type FindingKind = (typeof findingKinds)[number];

/**
 * How much of what a finding touches the score loses: all of it where sales are wrong, half where only
 * some figures suffer, a quarter where only delivery times or what a list tells do, nothing where it may well be right.
 */
export const weights: Readonly<Record<FindingKind, 0 | 0.25 | 0.5 | 1>> = {
  file_difference: 1,
  mixed_shop: 1,
  duplicate_order: 1,
  duplicate_line: 0.5,
  no_buyer: 0.5,
  no_number: 0,
  negative_price: 1,
  no_quantity: 1,
  outlier_price: 1,
  shipped_before_paid: 0.25,
  delivered_before_shipped: 0.25,
  future_date: 1,
  ancient_date: 1,
  lone_date: 0.5,
  other_currency: 1,
  missing_month: 1,
  missing_weeks: 1,
  charged_above_lines: 1,
  charged_below_lines: 0,
  refund_above_charged: 1,
  mixed_tax: 0,
  busy_day: 0,
  busy_month: 0,
  test_order: 0,
  fill_change: 0,
  number_change: 0,
  shared_contact: 0,
  format_change: 0,
  unmet_list: 0.25,
  unknown_words: 0.5,
  open_question: 0.25,
  destroyed_cells: 0.5,
  unread_rows: 1,
  left_aside: 0
};

/** What a person decided about a whole kind of finding; what is decided about orders changes the figures. */
export const rules = ['ignore'] as const;
export type Rule = (typeof rules)[number];
export type Rules = Readonly<Partial<Record<FindingKind, Rule>>>;

/** What the share of a finding is a share of. */
export type Measure = 'money' | 'orders' | 'rows';

export interface Finding {
  readonly kind: FindingKind;
  readonly count: number;
  /** Null where amounts do not add up: rows that were not read, another currency. */
  readonly money: number | null;
  readonly measure: Measure;
  /** 0 to 1 of all money, orders or rows. */
  readonly share: number;
  /** What it costs the score, unless it is ignored. */
  readonly points: number;
  readonly rule: Rule | undefined;
  /** The orders that it stands in, and what they were charged; undefined where it is not about orders. */
  readonly orders: FoundOrders | undefined;
}

export interface FoundOrders {
  readonly count: number;
  readonly charged: number;
}

export interface Summary {
  readonly kind: CheckedKind;
  readonly found_count: number;
  readonly at_stake: number;
  readonly order_count: number;
  readonly order_charged: number;
}

export interface Checked {
  readonly totals: CheckedTotals;
  readonly summaries: readonly Summary[];
  readonly reports: readonly FileReport[];
  readonly formatChanges: readonly FormatChange[];
  readonly rules: Rules;
}

const shareOf = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

/** Everything found, the most costly first. */
export function findingsOf({
  totals,
  summaries,
  reports,
  formatChanges,
  rules
}: Checked): readonly Finding[] {
  const finding = (
    kind: FindingKind,
    count: number,
    measured: Pick<Finding, 'measure' | 'money' | 'share'> & Partial<Pick<Finding, 'orders'>>
  ): Finding => ({
    kind,
    count,
    orders: undefined,
    ...measured,
    points: 100 * weights[kind] * measured.share,
    rule: rules[kind]
  });

  const checked = summaries.map(({ kind, found_count, at_stake, order_count, order_charged }) =>
    kind === 'other_currency'
      ? finding(kind, found_count, {
          measure: 'orders',
          money: null,
          share: shareOf(found_count, totals.order_count)
        })
      : finding(kind, found_count, {
          measure: 'money',
          money: at_stake,
          share: shareOf(at_stake, totals.charged),
          orders: order_count > 0 ? { count: order_count, charged: order_charged } : undefined
        })
  );
  const aside = (['lost', 'meant'] as const).map((sense) => {
    const count = asideRows(reports, sense).reduce((sum, row) => sum + row.count, 0);
    return finding(sense === 'lost' ? 'unread_rows' : 'left_aside', count, {
      measure: 'rows',
      money: null,
      share: shareOf(count, rowsRead(reports))
    });
  });
  const changedMoney = changedFilesMoney(formatChanges);
  const changed = finding('format_change', formatChanges.length, {
    measure: 'money',
    money: changedMoney,
    share: shareOf(changedMoney, totals.charged)
  });
  const unmet = unmetLists(reports);
  const lists = finding('unmet_list', unmet.length, {
    measure: 'rows',
    money: null,
    share: shareOf(
      unmet.reduce((sum, { report }) => sum + report.rowsUsed, 0),
      rowsRead(reports)
    )
  });
  const asked = askedKinds.map((kind) => {
    const of = askedOf(reports, kind);
    const money = of.reduce((sum, one) => sum + (one.money ?? 0), 0);
    const count = of.reduce((sum, one) => sum + one.count, 0);
    return kind === 'unknown_words'
      ? finding(kind, count, { measure: 'money', money, share: shareOf(money, totals.charged) })
      : finding(kind, count, {
          measure: 'rows',
          money: null,
          share: shareOf(askedRows(of), rowsRead(reports))
        });
  });
  return [...checked, changed, lists, ...asked, ...aside]
    .filter(({ count }) => count > 0)
    .toSorted(
      (one, other) =>
        other.points - one.points ||
        other.share - one.share ||
        findingKinds.indexOf(one.kind) - findingKinds.indexOf(other.kind)
    );
}

/** Something to mend; a hint is what may well be right as it is. */
export const isProblem = ({ kind }: Finding): boolean => weights[kind] > 0;

export const isOpen = ({ rule }: Finding): boolean => rule === undefined;

/** 100 less the points of what is found and not ignored; rounded down, so that 100 means nothing found. */
export function scoreOf(findings: readonly Finding[]): number {
  const lost = findings.filter(isOpen).reduce((sum, { points }) => sum + points, 0);
  const tenths = Math.floor(10 * (100 - lost) + 1e-9);
  return Math.max(0, lost > 0 ? Math.min(tenths, 999) : tenths) / 10;
}
