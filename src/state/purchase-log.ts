import { query } from '#engine';
import purchaseLogSql from './purchase_log.sql?raw';

/** What the fits read: `LogRow` of the fits says how it is written. */
export const purchaseLogQuery = query(
  purchaseLogSql,
  {},
  { part: 'integer', people: 'text', last_day: 'integer' }
);
