import { literal } from '#engine';
import { placeNames } from '#lib';

/** Needed only while orders and lists get their places. */
export const dropPlaceNames = 'drop table if exists place_names';

/** The table of how places are written, by which orders and lists name each in one way. */
export function createPlaceNames(): readonly string[] {
  const { chineseCode, ...names } = placeNames();
  const rows = Object.entries({ ...names, chinese_code: chineseCode }).flatMap(([kind, known]) =>
    [...known].map(([written, place]) => `(${literal(kind)}, ${literal(written)}, ${literal(place)})`)
  );
  return [
    'create or replace table place_names (kind varchar, written varchar, place varchar)',
    `insert into place_names values ${rows.join(', ')}`
  ];
}
