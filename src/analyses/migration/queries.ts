import { query, type RowOf } from '#engine';
import { asOf } from '#kit';
import { segments } from '#models';
import flowPeopleSql from './flow_people.sql?raw';
import segmentFlowsSql from './segment_flows.sql?raw';
import segmentSizesSql from './segment_sizes.sql?raw';

/** Where people come from, and where they go: a segment, or an end of its own. */
export const placesBefore = [...segments, 'outside', 'not_yet'] as const;
export const placesAfter = [...segments, 'outside'] as const;
export type PlaceBefore = (typeof placesBefore)[number];
export type PlaceAfter = (typeof placesAfter)[number];

/** Null: a quarter before `as_of`, `as_of`, and the history looked at. */
const days = { then_on: 'date?', now_on: 'date?', window_days: 'integer?' } as const;

export const segmentFlows = query(
  segmentFlowsSql,
  { ...asOf, ...days },
  {
    segment_before: placesBefore,
    segment_after: placesAfter,
    customer_count: 'integer',
    ordered_count: 'integer',
    net_revenue: 'number?'
  }
);

export const flowPeople = query(
  flowPeopleSql,
  {
    ...asOf,
    ...days,
    /** Several, parted by blanks; null asks about all. */
    segments_before: 'text?',
    segments_after: 'text?'
  },
  {
    customer_key: 'integer',
    display_name: 'text?',
    email: 'text?',
    phone: 'text?',
    segment_before: placesBefore,
    segment_after: placesAfter,
    order_count: 'integer',
    net_revenue: 'number?',
    last_order_on: 'date'
  }
);

export const segmentSizes = query(
  segmentSizesSql,
  { ...asOf, now_on: 'date?', window_days: 'integer?' },
  { as_of: 'date', segment: segments, customer_count: 'integer', net_revenue: 'number?' }
);

export type Flow = RowOf<typeof segmentFlows.columns>;
export type SegmentSize = RowOf<typeof segmentSizes.columns>;
