import {
  type ChartOption,
  type FlowEnd,
  flows,
  type Mark,
  mix,
  type Paint,
  token,
  type TooltipText
} from '#charts';
import type { Format } from '#i18n';
import { kinds } from '../segments.ts';
import { type Board, peopleAfter, peopleBefore } from './board.ts';
import type { MigrationText } from './messages.ts';
import type { Flow, PlaceBefore } from './queries.ts';

export const placeColour = (place: PlaceBefore): Paint =>
  place === 'not_yet'
    ? token('s3')
    : place === 'outside'
      ? mix(token('ink-3'), token('surface'), 0.6)
      : token(kinds[place].tone);

/** What a press on the picture asks about. */
export type Pressed =
  | { readonly kind: 'flow'; readonly row: Flow }
  | { readonly kind: 'before' | 'after'; readonly place: PlaceBefore };

export function pressed(
  rows: readonly Flow[],
  { before, after }: Board,
  text: Pick<MigrationText, 'flows'>,
  { series, index }: Pick<Mark, 'series' | 'index'>
): Pressed | undefined {
  const row = series === text.flows.name ? rows[index] : undefined;
  if (row !== undefined) return { kind: 'flow', row };
  const side = series === text.flows.before ? 'before' : 'after';
  const place = series === text.flows.name ? undefined : { before, after }[side][index];
  return place === undefined ? undefined : { kind: side, place };
}

/** People between their segments of two days. */
export function flowsChart(
  rows: readonly Flow[],
  board: Board,
  text: MigrationText,
  format: Format
): ChartOption {
  const end = (place: PlaceBefore, count: number): FlowEnd => ({
    name: text.place[place],
    colour: placeColour(place),
    figure: format.integer(count)
  });
  const describe = (mark: Mark): TooltipText | undefined => {
    const asked = pressed(rows, board, text, mark);
    switch (asked?.kind) {
      case 'flow': {
        const { segment_before, segment_after, customer_count, ordered_count } = asked.row;
        const share = customer_count / peopleBefore(rows, segment_before);
        return {
          title: text.way(segment_before, segment_after),
          lines: [
            {
              label: text.flows.people,
              value: format.integer(customer_count),
              colour: placeColour(segment_before)
            },
            { label: text.flows.share(text.place[segment_before]), value: format.percent(share) },
            { label: text.flows.ordered, value: format.integer(ordered_count) }
          ]
        };
      }
      case 'before':
      case 'after': {
        const count =
          asked.kind === 'before'
            ? peopleBefore(rows, asked.place)
            : rows.reduce(
                (sum, row) => sum + (row.segment_after === asked.place ? row.customer_count : 0),
                0
              );
        return {
          title: text.place[asked.place],
          lines: [
            { label: text.flows[asked.kind], value: format.integer(count), colour: placeColour(asked.place) }
          ]
        };
      }
      case undefined:
        return undefined;
    }
  };
  return {
    series: flows({
      name: text.flows.name,
      sides: [text.flows.before, text.flows.after],
      before: board.before.map((place) => end(place, peopleBefore(rows, place))),
      after: board.after.map((place) => end(place, peopleAfter(rows, place))),
      links: rows.map(({ segment_before, segment_after, customer_count }) => ({
        from: board.before.indexOf(segment_before),
        to: board.after.indexOf(segment_after),
        value: customer_count
      }))
    }),
    tooltip: { trigger: 'item', describe }
  };
}
