import { query } from '#engine';
import { spendStates, verdicts } from '#fitting';
import clvSql from './clv.sql?raw';
import clvModelSql from './clv_model.sql?raw';

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
    /** Null where no forecast over so long could be tried. */
    expected_orders: 'number?',
    expected_orders_low: 'number?',
    expected_orders_high: 'number?',
    expected_value: 'number?',
    clv: 'number?',
    clv_low: 'number?',
    clv_high: 'number?',
    basis: ['model', 'naive', 'none']
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
    spend_state: spendStates,
    p: 'number?',
    q: 'number?',
    v: 'number?',
    spend_log_likelihood: 'number?',
    value_correlation: 'number?',
    customer_count: 'integer',
    repeat_customer_count: 'integer',
    /** What speaks for the shop: a purchase model, the chain or the naive rule. */
    method: 'text?',
    horizon_days: 'integer?',
    order_factor: 'number?',
    order_spread: 'number?',
    order_noise: 'number?',
    clv_months: 'integer?',
    value_factor: 'number?',
    value_spread: 'number?',
    value_noise: 'number?'
  }
);
