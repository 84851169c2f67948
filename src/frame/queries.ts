import { query } from '#engine';
import sql from './filter_values.sql?raw';

/** What a filter offers, whatever is filtered now. */
export const filterValues = query(
  sql,
  { dimension: ['channel', 'country', 'region', 'category', 'product', 'coupon'] },
  { value: 'text', label: 'text', order_count: 'integer' }
);
