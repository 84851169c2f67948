export { type CsvCell, toCsv } from './csv.ts';
export { type Result, fail, ok, unreachable } from './result.ts';
export { type Day, addDays, addMonths, daysBetween, isDay, timestamp } from './dates.ts';
