import allSegmentsOn from './migration/all_segments_on.sql?raw';
import segmentMoves from './migration/segment_moves.sql?raw';
import segmentsOn from './migration/segments_on.sql?raw';
import type { LazyModel } from './model.ts';

/** Segments of other days than `as_of`, as many as are asked about. Each may read the ones above it. */
export const migrationModels: readonly LazyModel[] = [
  { name: 'all_segments_on', sql: allSegmentsOn, parameters: ['asked_days', 'window_days'] },
  { name: 'segments_on', sql: segmentsOn, parameters: ['asked_days', 'window_days'] },
  { name: 'segment_moves', sql: segmentMoves, parameters: ['day_before', 'day_after', 'window_days'] }
];
