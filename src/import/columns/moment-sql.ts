/** A day with the time of day from another cell, `22:30:00` or `10:30 PM`; the day alone where there is none. */
export function momentSql(day: string, time: string): string {
  const clock = `coalesce(try_cast(${time} as time), try_strptime(upper(${time}), ['%I:%M:%S %p', '%I:%M %p'])::time)`;
  return `coalesce((${day})::date + ${clock}, ${day})`;
}
