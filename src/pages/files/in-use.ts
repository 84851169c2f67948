import type { FileReport } from '#import';
import type { Session } from '#state';

/** Reports of the files that the numbers rest on now, oldest first. */
export const reportsInUse = ({ dataSet }: Pick<Session, 'dataSet'>): readonly FileReport[] =>
  dataSet.history
    .slice(0, dataSet.position)
    .flatMap(({ reports }) => JSON.parse(reports) as FileReport[])
    .filter(({ setAside }) => !setAside.some(({ reason }) => reason === 'same-file'));

export const formatsOf = (reports: readonly FileReport[]): ReadonlySet<string> =>
  new Set(reports.map(({ format }) => format));
