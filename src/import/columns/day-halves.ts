/** Words for a part of the day before a time of twelve hours, by what they make of the hour. */
const halves = {
  /** Twelve is nought. */
  early: ['上午', '早上', '早晨', '清晨', '凌晨', '早', '午夜', '半夜', '深夜', '午前', '오전', 'a'],
  /** Eleven and twelve stay; one and two are past it. */
  noon: ['中午', '正午'],
  late: ['下午', '午后', '午後', '傍晚', '오후', 'p'],
  /** Twelve is the end of the day. */
  night: ['晚上', '晚间', '夜里', '夜间', '夜晚', '晚']
} as const;

/** One of them, for a regular expression; longer words come first. */
export const halfWords = Object.values(halves)
  .flat()
  .filter((word) => word.length > 1 || word > 'z')
  .toSorted((one, other) => other.length - one.length)
  .join('|');

const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** SQL for the hour of the day: `hour` as it is written, `half` one of the words, `a`, `p` or nothing. */
export const hourSql = (hour: string, half: string): string => `case
    when ${half} = '' or ${hour} > 12 then ${hour}
    when ${half} in (${list(halves.early)}) then ${hour} % 12
    when ${half} in (${list(halves.noon)}) then ${hour} + case when ${hour} < 9 then 12 else 0 end
    when ${half} in (${list(halves.night)}) then ${hour} + case when ${hour} < 5 then 0 else 12 end
    else ${hour} % 12 + 12
end`;
