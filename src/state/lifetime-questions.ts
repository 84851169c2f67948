import { query } from '#engine';
import { verdicts } from '#fitting';
import clvSql from './clv.sql?raw';
import clvModelSql from './clv_model.sql?raw';
import purchaseCountsSql from './purchase_counts.sql?raw';
import spendCountsSql from './spend_counts.sql?raw';
import trialCountsSql from './trial_counts.sql?raw';
import trialSpanSql from './trial_span.sql?raw';

const counted = { repeat_count: 'integer', counts: 'text' } as const;

/** What the fits read. */
export const purchaseCountsQuery = query(purchaseCountsSql, {}, counted);
export const trialCountsQuery = query(trialCountsSql, {}, counted);
export const spendCountsQuery = query(spendCountsSql, {}, counted);
export const trialSpanQuery = query(
  trialSpanSql,
  {},
  { calibration_until: 'date?', holdout_days: 'integer?' }
);

/** What scripts may ask of the fits. */
export const clvQuery = query(
  clvSql,
  {},
  {
    customer: 'text',
    x: 'integer',
    t_x: 'number',
    T: 'number',
    p_alive: 'number?',
    expected_orders: 'number',
    expected_orders_low: 'number?',
    expected_orders_high: 'number?',
    expected_value: 'number?',
    clv: 'number?',
    clv_low: 'number?',
    clv_high: 'number?',
    basis: ['model', 'naive']
  }
);

export const clvModelQuery = query(
  clvModelSql,
  {},
  {
    model: 'text?',
    is_chosen: 'boolean',
    verdict: verdicts,
    r: 'number?',
    alpha: 'number?',
    a: 'number?',
    b: 'number?',
    log_likelihood: 'number?',
    has_converged: 'boolean?',
    is_dropout_identified: 'boolean?',
    p: 'number?',
    q: 'number?',
    v: 'number?',
    spend_log_likelihood: 'number?',
    value_correlation: 'number?',
    customer_count: 'integer',
    repeat_customer_count: 'integer',
    calibration_until: 'date?',
    holdout_days: 'integer?',
    trial_customer_count: 'integer?',
    holdout_actual: 'integer?',
    holdout_expected: 'number?',
    holdout_rmse: 'number?',
    holdout_mae: 'number?',
    naive_expected: 'number?',
    naive_rmse: 'number?',
    naive_mae: 'number?',
    mean_rate_expected: 'number?',
    mean_rate_rmse: 'number?',
    mean_rate_mae: 'number?'
  }
);
