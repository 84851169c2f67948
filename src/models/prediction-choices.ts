/** What is asked of the lifetime models, beside the orders. */
export interface PredictionSettings {
  /** `auto`: the one that foretold the past best. A method that is named is kept even where another did better. */
  readonly model: PredictionModel;
  /** Days ahead that expected orders are counted for. */
  readonly horizonDays: number;
  /** Months ahead that the value is added up for. */
  readonly months: number;
  /** What money loses in a month of waiting, 0.01 for 1 %. */
  readonly monthlyDiscount: number;
  /** Share of revenue that is kept, 0 to 1. */
  readonly margin: number;
}

export const predictionModels = ['auto', 'bg', 'mbg', 'chain', 'naive'] as const;
export type PredictionModel = (typeof predictionModels)[number];

export const defaultPredictions: PredictionSettings = {
  model: 'auto',
  horizonDays: 90,
  months: 12,
  monthlyDiscount: 0.01,
  margin: 1
};

/** The names under which they stand in the address; discount and margin in percent. */
export const predictionChoices = [
  'clv_model',
  'clv_days',
  'clv_months',
  'clv_discount',
  'clv_margin'
] as const;
export type PredictionChoice = (typeof predictionChoices)[number];

/** The settings that a reader chose; whatever was not chosen, or cannot be meant, is the default. */
export function readPredictions(chosen: (name: PredictionChoice) => string | undefined): PredictionSettings {
  const number = (name: PredictionChoice, least: number, most: number): number | undefined => {
    const text = chosen(name);
    const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
    return value >= least && value <= most ? value : undefined;
  };
  const whole = (name: PredictionChoice, most: number): number | undefined => {
    const value = number(name, 1, most);
    return value === undefined ? undefined : Math.round(value);
  };
  const share = (name: PredictionChoice): number | undefined => {
    const percent = number(name, 0, 100);
    return percent === undefined ? undefined : percent / 100;
  };
  return {
    model: predictionModels.find((word) => word === chosen('clv_model')) ?? defaultPredictions.model,
    horizonDays: whole('clv_days', 1826) ?? defaultPredictions.horizonDays,
    months: whole('clv_months', 60) ?? defaultPredictions.months,
    monthlyDiscount: share('clv_discount') ?? defaultPredictions.monthlyDiscount,
    margin: share('clv_margin') ?? defaultPredictions.margin
  };
}
