import { type ChartOption, token } from '#charts';
import type { Format } from '#i18n';
import { wilson } from '#statistics';
import { type Dot, type DotKind, dotPlot } from './dot-plot.ts';
import type { Standing } from './findings.ts';
import type { SatisfactionText } from './messages.ts';
import type { Placed, Whole } from './placed.ts';
import type { DeliveredGroup, RatedGroup } from './queries.ts';

const shopKind: DotKind = { colour: token('ink') };
const alike: DotKind = { colour: token('ink-3') };
const worse = (name: string): DotKind => ({ name, colour: token('s2') });
const better = (name: string): DotKind => ({ name, colour: token('s1') });

/** The shop, and below it one line a product, channel, region ... with its share of happy customers. */
export function groupsChart(
  placed: readonly Placed<RatedGroup>[],
  overall: Whole,
  text: SatisfactionText['groups'],
  format: Format
): ChartOption {
  const kinds: Record<Standing, DotKind> = { below: worse(text.below), above: better(text.above), alike };
  const dots = placed.map(({ group, standing }): Dot => ({
    name: group.name,
    share: group.csat_share,
    interval: { low: group.csat_low, high: group.csat_high },
    figure: text.figure(group, format),
    kind: kinds[standing],
    tooltip: {
      title: group.name,
      lines: [
        { label: text.happy, value: format.percent(group.csat_share), colour: kinds[standing].colour },
        { label: text.interval, value: format.percentRange(group.csat_low, group.csat_high) },
        { label: text.mean, value: format.decimal(group.mean_rating, 2) },
        { label: text.ratings, value: format.integer(group.rating_count) }
      ],
      note: kinds[standing].name
    }
  }));
  const shop = wholeDot(overall, text.shop, text.happy, text.ratings, format);
  return dotPlot(
    {
      name: text.happy,
      dots: [shop, ...dots],
      kinds: [kinds.below, kinds.above, alike, shopKind],
      overall: overall.share
    },
    format
  );
}

/** The shop, and below it one line a carrier, region or country with its share of late parcels. */
export function lateChart(
  placed: readonly Placed<DeliveredGroup>[],
  overall: Whole,
  text: SatisfactionText['late'],
  format: Format
): ChartOption {
  const kinds: Record<Standing, DotKind> = { above: worse(text.later), below: better(text.earlier), alike };
  const dots = placed.map(({ group, standing }): Dot => ({
    name: group.value,
    share: group.late_share,
    interval: { low: group.late_low, high: group.late_high },
    figure: text.figure(group, format),
    kind: kinds[standing],
    tooltip: {
      title: group.value,
      lines: [
        { label: text.late, value: format.percent(group.late_share), colour: kinds[standing].colour },
        { label: text.interval, value: format.percentRange(group.late_low, group.late_high) },
        { label: text.parcels, value: format.integer(group.order_count) },
        { label: text.mean, value: format.decimal(group.mean_rating, 2) },
        { label: text.median, value: format.decimal(group.median_delivery_days) },
        { label: text.p90, value: format.decimal(group.p90_delivery_days) }
      ],
      note: kinds[standing].name
    }
  }));
  const shop = wholeDot(overall, text.shop, text.late, text.parcels, format);
  return dotPlot(
    {
      name: text.late,
      dots: [shop, ...dots],
      kinds: [kinds.above, kinds.below, alike, shopKind],
      overall: overall.share,
      startsAtZero: true
    },
    format
  );
}

function wholeDot(
  { share, count }: Whole,
  name: string,
  label: string,
  countLabel: string,
  format: Format
): Dot {
  const interval = wilson(Math.round(share * count), count);
  return {
    name,
    share,
    interval,
    figure: `${format.percent(share)} · ${format.integerShort(count)}`,
    kind: shopKind,
    tooltip: {
      title: name,
      lines: [
        { label, value: format.percent(share), colour: shopKind.colour },
        { label: '95%', value: format.percentRange(interval.low, interval.high) },
        { label: countLabel, value: format.integer(count) }
      ]
    }
  };
}
