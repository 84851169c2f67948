import type { FileReport, SetAsideReason } from '#import';

/** `lost`: something was there and could not be used. `meant`: left out because it is no sale. */
export type AsideSense = 'lost' | 'meant' | 'nothing';

const senses: Readonly<Record<SetAsideReason, AsideSense>> = {
  'same-file': 'nothing',
  'blank-row': 'nothing',
  'repeated-header': 'nothing',
  footer: 'nothing',
  'other-table': 'lost',
  'no-order-number': 'lost',
  'no-date': 'lost',
  'no-rating': 'lost',
  'no-amount': 'lost',
  'no-price': 'meant',
  'cancelled-line': 'meant',
  'unreadable-date': 'lost',
  'unreadable-amount': 'lost',
  'unreadable-quantity': 'lost',
  'unreadable-rating': 'lost',
  'negative-price': 'meant',
  'rating-out-of-range': 'lost',
  'score-out-of-range': 'lost',
  'unknown-event': 'lost',
  'money-out': 'meant',
  'no-sale': 'meant',
  'in-order-report': 'meant',
  'not-refunded': 'meant',
  'too-many-cells': 'lost',
  'broken-quote': 'lost',
  'not-text': 'lost',
  'line-too-long': 'lost',
  unreadable: 'lost',
  'not-used': 'meant',
  spam: 'meant',
  'left-out': 'meant',
  'test-order': 'meant',
  'repeated-order': 'meant',
  'repeated-line': 'meant'
};

export interface AsideRow {
  readonly report: FileReport;
  readonly reason: SetAsideReason;
  readonly count: number;
}

/** What the files' reports say was set aside in that sense, the most rows first. */
export const asideRows = (reports: readonly FileReport[], sense: AsideSense): readonly AsideRow[] =>
  reports
    .flatMap((report) => report.setAside.map(({ reason, count }) => ({ report, reason, count })))
    .filter(({ reason }) => senses[reason] === sense)
    .toSorted((one, other) => other.count - one.count || (one.report.name < other.report.name ? -1 : 1));

export const rowsRead = (reports: readonly FileReport[]): number =>
  reports.reduce((sum, report) => sum + report.rowsRead, 0);
