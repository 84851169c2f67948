import type { Agreement, Measures } from '../tests/reference/pollock/measures.ts';

/** As the benchmark's own page gives them: simple and weighted, on all of its 2,290 files. */
const published: readonly (readonly [string, number, number])[] = [
  ['DuckDB 1.2, told the dialect', 9.961, 9.599],
  ['Pandas, told the dialect', 9.895, 9.431],
  ['Python csv, told the dialect', 9.721, 9.436],
  ['CleverCSV', 9.193, 9.453],
  ['DuckDB 1.2, by itself', 9.075, 8.439]
];

interface Halves<T> {
  readonly polluted: T;
  readonly survey: T;
}

const column = (text: string): string => text.padStart(12);
const line = (title: string, ...cells: readonly string[]): string =>
  [title.padEnd(34), ...cells.map(column)].join('');

export function measureTable({ polluted, survey }: Halves<Measures>): string {
  const rows = (name: string, pick: (measures: Measures) => Agreement): readonly string[] =>
    (['precision', 'recall', 'f1'] as const).map((part) =>
      line(`${name} ${part}`, pick(polluted)[part].toFixed(4), pick(survey)[part].toFixed(4))
    );
  return [
    line('measure, mean of all files', 'polluted', 'survey'),
    line('success', polluted.success.toFixed(4), survey.success.toFixed(4)),
    ...rows('header', ({ header }) => header),
    ...rows('record', ({ record }) => record),
    ...rows('cell', ({ cell }) => cell)
  ].join('\n');
}

export const explanation = `Every file is compared with its clean version; the reader is told nothing of its dialect.
success:    a table, or rightly nothing, came out instead of a failure
header:     the names of the columns; record: whole rows; cell: single cells, those of the header too
precision:  of what stands in the clean version, the share that was read
recall:     of what was read, the share that stands in the clean version
f1:         harmonic mean of the two, low where either is
simple:     the ten measures added up, 0 to 10, as a mean of all files
weighted:   the same with each file weighing as often as its damage was met in the benchmark's survey
The names precision and recall are the benchmark's own. It takes two writings of a date, time or price for
equal; here only two of a number are, so that our figures can be too low and never too high. Rows of empty
cells, which an import sets aside, are left out. Names of columns where a file has none are col_0, col_1, …`;

export function scoreTable({
  polluted,
  survey
}: Halves<{ readonly files: number; readonly simple: number }> & {
  readonly polluted: { readonly weighted: number };
}): string {
  return [
    line('score', 'simple', 'weighted'),
    line(
      `ours, by itself, ${polluted.files} files`,
      polluted.simple.toFixed(3),
      polluted.weighted.toFixed(3)
    ),
    ...published.map(([name, simple, weighted]) => line(name, simple.toFixed(3), weighted.toFixed(3))),
    line(`ours, survey, ${survey.files} files`, survey.simple.toFixed(3), '-'),
    `${polluted.simple >= 9.7 ? 'met ' : 'not '} simple score of at least 9.7`
  ].join('\n');
}
