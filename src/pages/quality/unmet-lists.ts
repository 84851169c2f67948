import type { FileReport, Unmet } from '#import';

/** A list of people none of whom some order names. */
export interface UnmetList {
  readonly report: FileReport;
  readonly named: number;
  readonly unmet: Unmet;
}

export const unmetLists = (reports: readonly FileReport[]): readonly UnmetList[] =>
  reports.flatMap((report) =>
    report.people?.unmet === undefined || report.rowsUsed === 0
      ? []
      : [{ report, named: report.people.named, unmet: report.people.unmet }]
  );
