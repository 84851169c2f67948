import {
  assumedMark,
  readDates,
  readNumbers,
  type DateReading,
  type Endings,
  type Evidence,
  type NumberReading
} from './columns/index.ts';
import type { WrittenAs } from './format.ts';
import type { ImportQuestion } from './questions.ts';

type DateOrder = NonNullable<WrittenAs['dateOrder']>;
type DecimalMark = NonNullable<WrittenAs['decimal']>;

/** What a person says of single columns, by raw column. */
export interface ChosenReadings {
  readonly dates: ReadonlyMap<string, DateOrder>;
  readonly decimals: ReadonlyMap<string, DecimalMark>;
}

export const nothingChosen: ChosenReadings = { dates: new Map(), decimals: new Map() };

export interface DateColumn {
  readonly column: string;
  readonly reading: DateReading;
}

export interface NumberColumn {
  readonly column: string;
  readonly reading: NumberReading;
}

const orderOf = ({ order }: DateReading): DateOrder | undefined =>
  order === 'dmy' || order === 'mdy' ? order : undefined;

/** How every date column is written; what one leaves open another of the file may tell, as one program wrote both. */
export function datesOf(
  evidence: ReadonlyMap<string, Evidence>,
  written: WrittenAs['dateOrder'],
  chosen: ChosenReadings['dates']
): readonly DateColumn[] {
  const own = [...evidence].map(([column, found]) => ({
    column,
    found,
    reading: readDates(found, chosen.get(column) ?? written)
  }));
  const proven = own
    .filter(
      ({ column, reading }) =>
        chosen.has(column) || (reading.proof !== null && reading.contradiction === undefined)
    )
    .flatMap(({ reading }) => orderOf(reading) ?? []);
  const [order] = new Set(proven).size === 1 ? proven : [];
  return own.map(({ column, found, reading }) => ({
    column,
    reading: reading.ambiguous && order !== undefined ? readDates(found, order) : reading
  }));
}

/** The same of numbers: what their points and commas mean; `usual` is how the platform writes them. */
export function numbersOf(
  evidence: ReadonlyMap<string, Evidence>,
  written: WrittenAs['decimal'],
  chosen: ChosenReadings['decimals'],
  usual?: DecimalMark
): readonly NumberColumn[] {
  const own = [...evidence].map(([column, found]) => ({
    column,
    found,
    reading: readNumbers(found, chosen.get(column) ?? written)
  }));
  const proven = own
    .filter(({ column, reading }) => chosen.has(column) || reading.proof !== null)
    .flatMap(({ reading: { format, open } }) =>
      format === undefined || open !== undefined ? [] : [format.decimal]
    );
  const decimal = new Set(proven).size === 1 ? proven[0] : usual;
  return own.map(({ column, found, reading }) => ({
    column,
    reading: reading.open !== undefined && decimal !== undefined ? readNumbers(found, decimal) : reading
  }));
}

/** Numbers that nothing decides, read as they most likely are; `isAssumed` where that is to be asked. */
export function withAssumedMarks(
  numbers: readonly NumberColumn[],
  evidence: ReadonlyMap<string, Evidence>,
  endings: readonly Endings[],
  money: ReadonlySet<string>
): readonly (NumberColumn & { readonly isAssumed: boolean })[] {
  const byColumn = new Map(endings.map((row) => [row.column_name, row]));
  return numbers.map(({ column, reading }) => {
    const found = evidence.get(column);
    const ending = byColumn.get(column);
    if (reading.open === undefined || found === undefined || ending === undefined)
      return { column, reading, isAssumed: false };
    const kind = money.has(column) ? 'money' : 'number';
    const { decimal, isProven } = assumedMark(reading.open, ending, kind, reading.currency);
    const assumed = { ...readNumbers(found, decimal), open: reading.open };
    return { column, reading: assumed, isAssumed: !isProven };
  });
}

/** What the columns leave to a person. */
export function questionsOf(
  dates: readonly DateColumn[],
  numbers: readonly (NumberColumn & { readonly isAssumed: boolean })[],
  title: (column: string) => string
): readonly ImportQuestion[] {
  return [
    ...dates.flatMap(({ column, reading }): readonly ImportQuestion[] => {
      const { contradiction, ambiguous, open } = reading;
      const assumed = orderOf(reading);
      if (assumed === undefined) return [];
      if (contradiction !== undefined) {
        const openCount = open?.count ?? 0;
        return [{ kind: 'date-order', column: title(column), ...contradiction, assumed, openCount }];
      }
      if (!ambiguous || open === undefined) return [];
      const { example, count } = open;
      return [{ kind: 'open-date-order', column: title(column), example, openCount: count, assumed }];
    }),
    ...numbers.flatMap(({ column, reading: { open, format }, isAssumed }): readonly ImportQuestion[] => {
      if (!isAssumed || open === undefined || format === undefined) return [];
      const { example, count } = open;
      const assumed = format.decimal;
      return [{ kind: 'decimal-mark', column: title(column), example, openCount: count, assumed }];
    })
  ];
}
