/** Beginnings of month names without accents: English, German, French, Spanish, Portuguese. */
const months: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['feb', 'fev'],
  ['mar', 'mrz'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'out'],
  ['nov'],
  ['dec', 'dez', 'dic']
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
