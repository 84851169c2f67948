import type { Model } from './model.ts';
import checkedDays from './scope/checked_days.sql?raw';
import checkedOrders from './scope/checked_orders.sql?raw';

/** What the checks of the data read. */
export const qualityModels: readonly Model[] = [
  { name: 'checked_orders', sql: checkedOrders },
  { name: 'checked_days', sql: checkedDays }
];
