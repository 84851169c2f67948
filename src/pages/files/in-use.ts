import type { FileReport } from '#import';
import { openShops, type Session, shopsOf } from '#state';
import { currentSnapshot } from '#storage';

/** Reports of the files that the numbers rest on now, oldest first. */
export function reportsInUse({ dataSet }: Pick<Session, 'dataSet'>): readonly FileReport[] {
  const inUse = currentSnapshot(dataSet)?.inUse;
  if (inUse !== undefined) return JSON.parse(inUse) as FileReport[];
  // Records of earlier versions know of their own files only.
  return dataSet.history
    .slice(0, dataSet.position)
    .flatMap(({ reports }) => JSON.parse(reports) as FileReport[])
    .filter(({ setAside }) => !setAside.some(({ reason }) => reason === 'same-file'));
}

/** Those of the shops that are open; one whose shop is not known counts in any. */
export function reportsOfOpenShops(session: Pick<Session, 'dataSet' | 'route'>): readonly FileReport[] {
  const open = openShops(session.route.query, shopsOf(session.dataSet));
  const reports = reportsInUse(session);
  return open === undefined
    ? reports
    : reports.filter(({ shop }) => shop === undefined || open.includes(shop));
}

export const formatsOf = (reports: readonly FileReport[]): ReadonlySet<string> =>
  new Set(reports.map(({ format }) => format));
