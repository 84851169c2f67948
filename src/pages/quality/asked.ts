import type { FileReport, ImportQuestion } from '#import';

/** What the reports of files leave to a person, or lost: orders of unknown status, open questions, destroyed ids. */
export const askedKinds = ['unknown_words', 'open_question', 'destroyed_cells'] as const;
export type AskedKind = (typeof askedKinds)[number];

export interface Asked {
  readonly report: FileReport;
  /** Orders of unknown words, questions, or cells. */
  readonly count: number;
  /** Null where it is not known. */
  readonly money: number | null;
  /** What it is about: a column, words, the kind of a question. */
  readonly about: string;
  readonly question?: ImportQuestion['kind'];
}

const sum = (of: readonly number[]): number => of.reduce((one, other) => one + other, 0);

function ofReport(report: FileReport, kind: AskedKind): readonly Asked[] {
  if (kind === 'destroyed_cells') {
    return report.warnings
      .filter((warning) => warning.kind === 'destroyed')
      .map(({ column, count }) => ({ report, count, money: null, about: column }));
  }
  return (report.questions ?? []).flatMap((question): readonly Asked[] => {
    if (question.kind !== 'status-words') {
      const about =
        'column' in question ? question.column : 'otherName' in question ? question.otherName : '';
      return kind === 'open_question'
        ? [{ report, count: 1, money: null, about, question: question.kind }]
        : [];
    }
    if (kind !== 'unknown_words') return [];
    const { words } = question;
    return [
      {
        report,
        count: sum(words.map(({ orderCount }) => orderCount)),
        money: sum(words.map(({ amount }) => amount)),
        about: words.map(({ word }) => word).join(', '),
        question: question.kind
      }
    ];
  });
}

export const askedOf = (reports: readonly FileReport[], kind: AskedKind): readonly Asked[] =>
  reports.flatMap((report) => ofReport(report, kind));

/** Rows that it touches: the cells, or all rows of the files that something is asked about. */
export const askedRows = (of: readonly Asked[]): number =>
  sum(of.filter(({ question }) => question === undefined).map(({ count }) => count)) +
  sum(
    [...new Set(of.flatMap(({ report, question }) => (question === undefined ? [] : [report])))].map(
      ({ rowsUsed }) => rowsUsed
    )
  );
