import { type ChartOption, token } from '#charts';
import type { Format } from '#i18n';
import { wilson } from '#statistics';
import { type Dot, type DotKind, dotPlot } from './dot-plot.ts';
import type { SatisfactionText } from './messages.ts';
import type { Outcome, Repeat } from './queries.ts';

const good: DotKind = { colour: token('s1') };
const middling: DotKind = { colour: token('ink-3') };
const bad: DotKind = { colour: token('s2') };

const kinds: Readonly<Record<Outcome, DotKind>> = {
  on_time: good,
  high: good,
  not_refunded: good,
  middle: middling,
  late: bad,
  low: bad,
  refunded: bad
};

const gap: Dot = {
  name: '',
  share: null,
  interval: null,
  figure: '',
  kind: middling,
  tooltip: { title: '', lines: [] }
};

/** The lines of the picture: the rows, and nothing between one kind of experience and the next. */
export const repeatLines = (rows: readonly Repeat[]): readonly (Repeat | null)[] =>
  rows.flatMap((row, index) => {
    const before = rows[index - 1];
    return before === undefined || before.experience === row.experience ? [row] : [null, row];
  });

/** Who ordered again in the 90 days after each experience. */
export function repeatChart(
  rows: readonly Repeat[],
  text: SatisfactionText['repeat'],
  format: Format
): ChartOption {
  const dots = repeatLines(rows).map((row): Dot => {
    if (row === null) return gap;
    const interval = wilson(row.repeat_count, row.customer_count);
    const name = text.outcome[row.outcome];
    return {
      name,
      share: row.repeat_rate,
      interval,
      figure: text.figure(row.customer_count, format),
      kind: kinds[row.outcome],
      tooltip: {
        title: name,
        lines: [
          { label: text.again, value: format.percent(row.repeat_rate), colour: kinds[row.outcome].colour },
          { label: text.interval, value: format.percentRange(interval.low, interval.high) },
          { label: text.customers, value: format.integer(row.customer_count) }
        ]
      }
    };
  });
  return dotPlot({ name: text.again, dots, kinds: [good, middling, bad], startsAtZero: true }, format);
}
