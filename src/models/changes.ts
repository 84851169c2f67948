import customerChanges from './changes/customer_changes.sql?raw';
import orderChanges from './changes/order_changes.sql?raw';
import type { Model } from './model.ts';
import { defaultRfm } from './rfm.ts';
import { rfmStatements } from './rfm-statements.ts';
import rfmCells from './scope/rfm_cells.sql?raw';
import rfmScores from './scope/rfm_scores.sql?raw';

/** What an import changed; reads the new snapshot and the one attached as `before`. */
export const orderChangesModel: Model = { name: 'order_changes', sql: orderChanges };
/** Reads besides `segments_before` and `segments_after`. */
export const customerChangesModel: Model = { name: 'customer_changes', sql: customerChanges };

/** Everyone's segment by the default rules over all data of a snapshot, as of its last day. */
const segmentsOf = (name: string, schema: string): readonly string[] => [
  `create or replace temporary view sales_of_all_segments as from ${schema}default_valid_sales`,
  'set variable history_months = null::integer',
  `set variable as_of = (select max(sold_on) filter (where is_order) from ${schema}default_valid_sales)`,
  `create or replace temporary table ${name} as ${rfmScores}`
];

/** Statements that make `segments_before` and `segments_after`. */
export const segmentStatements: readonly string[] = [
  ...rfmStatements(defaultRfm()),
  `create or replace temporary table rfm_cells as ${rfmCells}`,
  ...segmentsOf('segments_before', 'before.'),
  ...segmentsOf('segments_after', '')
];
