import { addMonths, type Day } from '#lib';

/** The next one on or after a day; of 29 February, the last of the month in other years. */
export function nextBirthday(birthday: Day, from: Day): Day {
  const years = Number(from.slice(0, 4)) - Number(birthday.slice(0, 4));
  const sameYear = addMonths(birthday, 12 * years);
  return sameYear >= from ? sameYear : addMonths(birthday, 12 * (years + 1));
}
