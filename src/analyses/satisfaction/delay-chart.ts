import { type ChartOption, token } from '#charts';
import type { Format } from '#i18n';
import { type Dot, type DotKind, dotPlot } from './dot-plot.ts';
import type { SatisfactionText } from './messages.ts';
import type { DelayBand } from './queries.ts';

const onTime: DotKind = { colour: token('s1') };
const late: DotKind = { colour: token('s2') };

/** Share of happy customers by how early or late the parcel came; the earliest at the top. */
export function delayChart(
  rows: readonly DelayBand[],
  text: SatisfactionText['delay'],
  format: Format
): ChartOption {
  const dots = rows.map((row): Dot => {
    const kind = row.band.startsWith('late') ? late : onTime;
    const interval = row.rating_count === 0 ? null : { low: row.csat_low, high: row.csat_high };
    return {
      name: text.band[row.band],
      share: row.csat_share,
      interval,
      figure: text.figure(row, format),
      kind,
      tooltip: {
        title: text.band[row.band],
        lines: [
          { label: text.happy, value: format.percent(row.csat_share), colour: kind.colour },
          {
            label: text.interval,
            value: interval === null ? '–' : format.percentRange(interval.low, interval.high)
          },
          { label: text.mean, value: format.decimal(row.mean_rating, 2) },
          { label: text.rated, value: format.integer(row.rating_count) },
          { label: text.parcels, value: format.integer(row.order_count) }
        ]
      }
    };
  });
  return dotPlot({ name: text.happy, dots, kinds: [onTime, late], startsAtZero: true }, format);
}
