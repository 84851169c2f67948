import { literal } from '#engine';
import { type Candidate, chooseModel, type FitOutcome, type ForecastError } from '#fitting';
import type { FittedTable, PredictionSettings } from '#models';

/** Statements that fill the fitted tables; one that stays empty has none. */
export type FittedRows = Readonly<Partial<Record<FittedTable, string>>>;

type Cell = string | number | boolean | null | readonly (readonly number[])[];

function written(cell: Cell): string {
  if (cell === null) return 'null';
  if (typeof cell === 'string') return literal(cell);
  if (typeof cell === 'boolean') return String(cell);
  // Beyond doubles there is nothing to show.
  if (typeof cell === 'number') return Number.isFinite(cell) ? `${cell}::double` : 'null';
  return `[${cell.map((row) => `[${row.join(', ')}]`).join(', ')}]::double[][]`;
}

type TableRow = Readonly<Record<string, Cell>>;

const insert = (table: FittedTable, records: readonly TableRow[]): string =>
  records
    .map((record) => {
      const cells = Object.entries(record).map(([column, cell]) => `${written(cell)} as ${column}`);
      return `insert into temp.${table} by name select ${cells.join(', ')}`;
    })
    .join(';\n');

const trialColumns = (name: string, error: ForecastError | null | undefined): TableRow => ({
  [`${name}_rmse`]: error?.rmse ?? null,
  [`${name}_mae`]: error?.mae ?? null,
  [`${name}_expected`]: error?.expected ?? null
});

/** What models were fitted, what they are good for, and what the chosen one expects, as tables. */
export function fittedRows({ fit, expectations }: FitOutcome, settings: PredictionSettings): FittedRows {
  const { verdict, model } = chooseModel(fit, settings.model);
  const { trial, spend } = fit;
  const modelRecord = (candidate: Candidate): TableRow => ({
    kind: candidate.kind,
    r: candidate.r,
    alpha: candidate.alpha,
    a: candidate.a,
    b: candidate.b,
    log_likelihood: candidate.logLikelihood,
    has_converged: candidate.hasConverged,
    is_dropout_identified: candidate.isDropoutIdentified,
    ...trialColumns('holdout', candidate.trial),
    is_chosen: candidate.kind === model?.kind,
    error_directions: candidate.errorDirections
  });
  const verdictRecord: TableRow = {
    verdict,
    customer_count: fit.customers,
    repeat_customer_count: fit.repeatCustomers,
    calibration_until: trial?.calibrationUntil ?? null,
    holdout_days: trial?.holdoutDays ?? null,
    trial_customer_count: trial?.customers ?? null,
    holdout_actual: trial?.actual ?? null,
    ...trialColumns('naive', trial?.naive),
    ...trialColumns('mean_rate', trial?.meanRate),
    p: spend?.p ?? null,
    q: spend?.q ?? null,
    v: spend?.v ?? null,
    spend_log_likelihood: spend?.logLikelihood ?? null,
    value_correlation: fit.valueCorrelation,
    spend_error_directions: spend?.errorDirections ?? [],
    horizon_days: settings.horizonDays,
    clv_months: settings.months,
    monthly_discount: settings.monthlyDiscount,
    margin: settings.margin
  };
  return {
    ...(fit.candidates.length === 0
      ? {}
      : { fitted_models: insert('fitted_models', fit.candidates.map(modelRecord)) }),
    fit_verdict: insert('fit_verdict', [verdictRecord]),
    ...(expectations.ageDays === '' ? {} : { alive_expectations: expectationRows(expectations) })
  };
}

/** A column is one text, cut apart by the engine: thousands of literals would take it longer to read. */
function expectationRows(columns: FitOutcome['expectations']): string {
  const cut = (text: string, type: string): string => `unnest(string_split('${text}', ',')::${type}[])`;
  const lists = (texts: readonly string[], name: string): readonly string[] =>
    texts.map((text, index) => `${cut(text, 'double')} as ${name}_${index}`);
  const names = (texts: readonly string[], name: string): string =>
    texts.map((_, index) => `${name}_${index}`).join(', ');
  const { orderSlopes, discountedSlopes } = columns;
  return `insert into temp.alive_expectations
select
    repeat_count, age_days, orders, [${names(orderSlopes, 'o')}], discounted, [${names(discountedSlopes, 'd')}]
from (
    select
        ${[
          `${cut(columns.repeatCounts, 'integer')} as repeat_count`,
          `${cut(columns.ageDays, 'integer')} as age_days`,
          `${cut(columns.orders, 'double')} as orders`,
          `${cut(columns.discountedOrders, 'double')} as discounted`,
          ...lists(orderSlopes, 'o'),
          ...lists(discountedSlopes, 'd')
        ].join(',\n        ')}
)`;
}
