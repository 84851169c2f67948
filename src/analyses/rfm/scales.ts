import type { Format } from '#i18n';
import type { Cut, RfmDimension, RfmSettings } from '#models';
import type { RfmText } from './messages.ts';
import type { CutOffRow } from './queries.ts';

/** One score in the owner's units. */
export interface ScoreLabel {
  readonly score: number;
  readonly label: string;
  readonly isEmpty: boolean;
}

export type Scales = Readonly<Record<RfmDimension, readonly ScoreLabel[]>>;
type ScaleText = Pick<RfmText, 'scale'>;

/**
 * Where each score from 2 upwards begins: fewest orders, least money, most days. A fixed cut-off is what it
 * was set to; any other is the outermost figure of those who have the score, and nothing where nobody has.
 */
function startsOf(dimension: RfmDimension, rows: readonly CutOffRow[], cut: Cut): readonly (number | null)[] {
  const isDays = dimension === 'recency';
  if (cut.method === 'fixed') return isDays ? cut.cuts.toReversed() : cut.cuts;
  return rows.slice(1).map(({ highest, lowest }) => (isDays ? highest : lowest));
}

/** Cut-offs near to where the scores part now; nothing where too few figures differ. */
export function startingCuts(
  dimension: RfmDimension,
  all: readonly CutOffRow[]
): readonly number[] | undefined {
  const rows = all
    .filter((row) => row.dimension === dimension)
    .toSorted((one, other) => one.score - other.score);
  const starts = startsOf(dimension, rows, { method: 'mean', cuts: [] });
  const rising = dimension === 'recency' ? starts.toReversed() : starts;
  const cuts = rising.flatMap((start) => (start === null ? [] : [Math.max(0, Math.round(start))]));
  const isRising = cuts.every((cut, index) => cut > (cuts[index - 1] ?? -1));
  return isRising && cuts.length === starts.length ? cuts : undefined;
}

/** The same figure from the score below or above, for scores that nobody has. */
const nextKnown = (starts: readonly (number | null)[], from: number): number | null =>
  starts.slice(from).find((start) => start !== null) ?? null;

function orderLabel(start: number, next: number | null, { scale }: ScaleText, format: Format): string {
  const last = next === null ? null : Math.ceil(next) - 1;
  const first = Math.ceil(start);
  if (last === null) return scale.ordersFrom(format.integer(first));
  return first >= last ? format.integer(last) : scale.between(format.integer(first), format.integer(last));
}

export function scoreLabels(
  dimension: RfmDimension,
  all: readonly CutOffRow[],
  cut: Cut,
  text: ScaleText,
  format: Format
): readonly ScoreLabel[] {
  const { scale } = text;
  const rows = all
    .filter((row) => row.dimension === dimension)
    .toSorted((one, other) => one.score - other.score);
  const starts = startsOf(dimension, rows, cut);
  const write = (value: number): string =>
    dimension === 'money' ? format.moneyWhole(value) : format.decimal(value, Number.isInteger(value) ? 0 : 1);
  const lowest = (): string => {
    const next = nextKnown(starts, 0);
    if (next === null) return scale.any;
    switch (dimension) {
      case 'recency':
        return scale.daysOver(write(next));
      case 'frequency':
        return orderLabel(1, next, text, format);
      case 'money':
        return scale.below(write(next));
    }
  };
  const labelOf = (index: number): string => {
    if (index === 0) return lowest();
    const start = starts[index - 1] ?? null;
    if (start === null) return scale.nobody;
    switch (dimension) {
      case 'recency':
        return scale.daysUpTo(write(start));
      case 'frequency':
        return orderLabel(start, nextKnown(starts, index), text, format);
      case 'money':
        return scale.from(write(start));
    }
  };
  return rows.map(({ score, customer_count }, index) => ({
    score,
    label: labelOf(index),
    isEmpty: customer_count === 0
  }));
}

export const scalesOf = (
  rows: readonly CutOffRow[],
  rfm: RfmSettings,
  text: ScaleText,
  format: Format
): Scales => ({
  recency: scoreLabels('recency', rows, rfm.recency, text, format),
  frequency: scoreLabels('frequency', rows, rfm.frequency, text, format),
  money: scoreLabels('money', rows, rfm.money, text, format)
});
