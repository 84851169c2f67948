import { literal } from '#engine';
import { type Calibration, type FitOutcome, type Hindcast, planOf, purchaseModelOf } from '#fitting';
import { addDays } from '#lib';
import type { FittedTable, PredictionSettings } from '#models';

/** Statements that fill the fitted tables; one that stays empty has none. */
export type FittedRows = Readonly<Partial<Record<FittedTable, string>>>;

type Cell = string | number | boolean | null;

function written(cell: Cell): string {
  if (cell === null) return 'null';
  if (typeof cell === 'string') return literal(cell);
  if (typeof cell === 'boolean') return String(cell);
  // Beyond doubles there is nothing to show.
  return Number.isFinite(cell) ? `${cell}::double` : 'null';
}

type TableRow = Readonly<Record<string, Cell>>;

const insert = (table: FittedTable, records: readonly TableRow[]): string =>
  records
    .map((record) => {
      const cells = Object.entries(record).map(([column, cell]) => `${written(cell)} as ${column}`);
      return `insert into temp.${table} by name select ${cells.join(', ')}`;
    })
    .join(';\n');

const calibrated = (name: 'order' | 'value', by: Calibration | undefined): TableRow => ({
  [`${name}_factor`]: by?.factor ?? null,
  [`${name}_spread`]: by?.spread ?? null,
  [`${name}_noise`]: by?.noise ?? null
});

/** What models were fitted, what they are good for, and what the chosen one expects, as tables. */
export function fittedRows({ fit, expectations }: FitOutcome, settings: PredictionSettings): FittedRows {
  const { candidates, spend, trials } = fit;
  const plan = planOf(fit, settings);
  const says = purchaseModelOf(fit, plan.method);
  const models = candidates.map(
    ({ kind, r, alpha, a, b, logLikelihood, hasConverged, isDropoutIdentified }): TableRow => ({
      kind,
      r,
      alpha,
      a,
      b,
      log_likelihood: logLikelihood,
      has_converged: hasConverged,
      is_dropout_identified: isDropoutIdentified,
      is_chosen: kind === says?.kind
    })
  );
  const verdict: TableRow = {
    verdict: plan.verdict,
    method: plan.method ?? null,
    customer_count: fit.customers,
    repeat_customer_count: fit.repeatCustomers,
    spend_state: spend.state,
    p: spend.p,
    q: spend.q,
    v: spend.v,
    spend_log_likelihood: spend.logLikelihood,
    value_correlation: fit.valueCorrelation,
    asked_days: settings.horizonDays,
    horizon_days: plan.orders?.days ?? null,
    ...calibrated('order', plan.orders?.by.orders),
    asked_months: settings.months,
    clv_months: plan.value?.months ?? null,
    ...calibrated('value', plan.value?.by.money),
    monthly_discount: settings.monthlyDiscount,
    margin: settings.margin
  };
  const filled = (table: FittedTable, records: readonly TableRow[]): FittedRows =>
    records.length === 0 ? {} : { [table]: insert(table, records) };
  return {
    ...filled('fitted_models', models),
    ...filled('fit_verdict', [verdict]),
    ...filled(
      'forecast_trials',
      trials.map((trial) => trialRow(trial, trial.method === plan.method))
    ),
    ...(expectations.days === '' ? {} : { expectations: expectationRows(expectations) })
  };
}

const trialRow = (trial: Hindcast, is_chosen: boolean): TableRow => ({
  method: trial.method,
  is_chosen,
  days: trial.days,
  seen_until: addDays('1970-01-01', trial.cut),
  customer_count: trial.people,
  expected_orders: trial.expectedOrders,
  orders: trial.orders,
  expected_revenue: trial.expectedMoney,
  revenue: trial.money,
  rmse: trial.rmse,
  mae: trial.mae
});

/** A column is one text, cut apart by the engine: thousands of literals would take it longer to read. */
function expectationRows({ alike, days, orders, discountedOrders }: FitOutcome['expectations']): string {
  const cut = (text: string, type: string, name: string): string =>
    `unnest(list_transform(string_split('${text}', ','), lambda cell : try_cast(cell as ${type}))) as ${name}`;
  return `insert into temp.expectations by name
select
    ${[
      cut(alike, 'integer', 'alike'),
      cut(days, 'integer', 'days'),
      cut(orders, 'double', 'orders'),
      cut(discountedOrders, 'double', 'discounted_orders')
    ].join(',\n    ')}`;
}
