export {
  type Days,
  endOfMonth,
  isoWeekday,
  isWholeMonths,
  isWholeWeeks,
  lengthOf,
  monthsBetween,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
  startOfYear
} from './calendar.ts';
export { type CsvCell, toCsv } from './csv.ts';
export {
  keyInDimension,
  nameInDimension,
  placeKey,
  type PlaceKind,
  placeName,
  placeNames,
  placesNamedLike
} from './places.ts';
export { type Result, fail, ok, unreachable } from './result.ts';
export { type Day, addDays, addMonths, daysBetween, isDay, timestamp } from './dates.ts';
