import { type Day, timestamp } from '#lib';
import { currentSnapshot, type DataSetRecord } from '#storage';

const two = (part: number): string => String(part).padStart(2, '0');

/** The day of the last import, on the clock of the one who imported. */
export function importDay(dataSet: DataSetRecord): Day {
  const at = new Date(currentSnapshot(dataSet)?.createdAt ?? timestamp());
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
