/**
 * Beginnings of month names in lower case without accents: English, German, French, Spanish, Portuguese,
 * Italian, Dutch, Polish, Swedish, Danish, Norwegian, Romanian, Indonesian, Turkish and Russian.
 */
const months: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'sty', 'ian', 'oca', 'янв'],
  ['feb', 'fev', 'lut', 'sub', 'фев'],
  ['mar', 'mrz', 'mrt', 'maa', 'мар'],
  ['apr', 'abr', 'avr', 'kwi', 'nis', 'апр'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'май', 'маи', 'мая'],
  ['jun', 'juin', 'giu', 'cze', 'iun', 'haz', 'июн'],
  ['jul', 'juil', 'lug', 'lip', 'iul', 'tem', 'июл'],
  ['aug', 'aou', 'ago', 'sie', 'agu', 'авг'],
  ['sep', 'set', 'wrz', 'eyl', 'сен'],
  ['oct', 'okt', 'out', 'ott', 'paz', 'eki', 'окт'],
  ['nov', 'lis', 'noi', 'kas', 'ноя'],
  ['dec', 'dez', 'dic', 'gru', 'des', 'ara', 'дек']
];

/** An alternation of them, for a regular expression over lower-case text without accents. */
export const monthWords = months.flat().join('|');

/** SQL for the number of a month, as text; `word` begins with one of `monthWords`. */
export function monthNumberSql(word: string): string {
  const cases = months.map((names, index) => {
    const starts = names.map((name) => `starts_with(${word}, '${name}')`).join(' or ');
    return `when ${starts} then '${index + 1}'`;
  });
  return `case ${cases.join(' ')} end`;
}
