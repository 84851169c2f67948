export type { DateFormat, DateOrder } from './date-format.ts';
export { dateSql } from './date-sql.ts';
export { type DateReading, readDates } from './dates.ts';
export { filledDateSql, type TextOptions, textSql } from './guards.ts';
export { type LostDates, lostDatesColumns, lostDatesSql } from './lost-dates.ts';
export { momentSql } from './moment-sql.ts';
export { numberSql } from './number-sql.ts';
export { type NumberFormat, type NumberReading, readNumbers } from './numbers.ts';
export { type Cell, type Evidence, evidenceOf, profileColumns, profileSql } from './profile.ts';
