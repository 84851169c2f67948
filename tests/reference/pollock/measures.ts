export type Rows = readonly (readonly string[])[];

/** Shares of what two lists have in common, as the benchmark names them. */
export interface Agreement {
  /** Of what should be there, the share that was read. */
  readonly precision: number;
  /** Of what was read, the share that should be there. */
  readonly recall: number;
  /** Harmonic mean of the two. */
  readonly f1: number;
}

/** The ten measures of one file, each from 0 to 1. */
export interface Measures {
  readonly success: number;
  readonly header: Agreement;
  readonly record: Agreement;
  readonly cell: Agreement;
}

const none: Agreement = { precision: 0, recall: 0, f1: 0 };
const all: Agreement = { precision: 1, recall: 1, f1: 1 };

/**
 * Measures of the Pollock benchmark (Vitagliano et al., 2023) between the clean version of a file and
 * what was read of the polluted one; the first row of each is its header. In headers and records the
 * benchmark takes different writings of a number, a date, a time or a price for equal, here only those of
 * a number are, so that a figure can be lower than the benchmark's and never higher.
 */
export function measuresOf(clean: Rows, read: Rows | undefined): Measures {
  if (read === undefined) return { success: 0, header: none, record: none, cell: none };
  if (clean.length === 0) return { success: 1, header: all, record: all, cell: all };
  return {
    success: 1,
    header: agreement(normal(clean[0] ?? []), normal(read[0] ?? [])),
    record: agreement(records(clean), records(read)),
    cell: agreement(clean.flat(), read.flat())
  };
}

/** From 0 to 10, as published. */
export const scoreOf = ({ success, header, record, cell }: Measures): number =>
  success +
  [header, record, cell].reduce((sum, { precision, recall, f1 }) => sum + precision + recall + f1, 0);

const number = /^\s*[-+]?\d+(?:\.\d*)?\s*$/;
const normal = (cells: readonly string[]): readonly string[] =>
  cells.map((cell) => (number.test(cell) ? String(Number(cell)) : cell.toLowerCase()));
const records = ([, ...rows]: Rows): readonly string[] => rows.map((row) => normal(row).join(''));

function agreement(expected: readonly string[], read: readonly string[]): Agreement {
  if (expected.length === 0) return all;
  const left = new Map<string, number>();
  for (const one of expected) left.set(one, (left.get(one) ?? 0) + 1);
  const common = read.filter((one) => {
    const count = left.get(one) ?? 0;
    if (count > 0) left.set(one, count - 1);
    return count > 0;
  }).length;
  if (common === 0) return none;
  const precision = common / expected.length;
  const recall = common / read.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const averageAgreement = (agreements: readonly Agreement[]): Agreement => ({
  precision: mean(agreements.map(({ precision }) => precision)),
  recall: mean(agreements.map(({ recall }) => recall)),
  f1: mean(agreements.map(({ f1 }) => f1))
});

export const averageOf = (files: readonly Measures[]): Measures => ({
  success: mean(files.map(({ success }) => success)),
  header: averageAgreement(files.map(({ header }) => header)),
  record: averageAgreement(files.map(({ record }) => record)),
  cell: averageAgreement(files.map(({ cell }) => cell))
});
