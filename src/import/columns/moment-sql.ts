/** A day with the time of day from another cell, `22:30:00` or `10:30 PM`; the day alone where there is none. */
export function momentSql(day: string, time: string): string {
  // A cast to a time reads `1:05:07 PM` and passes over the half of the day, so it comes second.
  const half = `try_strptime(upper(${time}), ['%I:%M:%S %p', '%I:%M %p'])::time`;
  const clock = `coalesce(${half}, try_cast(${time} as time))`;
  return `coalesce((${day})::date + ${clock}, ${day})`;
}
