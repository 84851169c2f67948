import { axisTooltip, type ChartOption, periodAxis, plotArea, stackedAreas, valueAxis } from '#charts';
import type { Format } from '#i18n';
import type { SizesOverTime } from './board.ts';
import { placeColour } from './chart.ts';
import type { MigrationText } from './messages.ts';

/** How many people were in each segment, month by month. */
export function sizesChart(
  { days, layers }: SizesOverTime,
  text: MigrationText,
  format: Format
): ChartOption {
  const names = layers.map(({ segment }) => text.place[segment]);
  return {
    ...plotArea({ endLabels: names }),
    xAxis: periodAxis(days, 'month', format),
    yAxis: valueAxis(format.integerShort),
    series: stackedAreas(
      layers.map(({ segment, counts }) => ({
        name: text.place[segment],
        colour: placeColour(segment),
        values: counts
      }))
    ),
    tooltip: axisTooltip(days, (day) => {
      const index = days.indexOf(day);
      return {
        title: format.date(day),
        lines: layers.toReversed().map(({ segment, counts }) => ({
          label: text.place[segment],
          value: format.integer(counts[index] ?? 0),
          colour: placeColour(segment)
        }))
      };
    })
  };
}
