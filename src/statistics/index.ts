export { type Interval, overlap } from './interval.ts';
export {
  type DurationCount,
  kaplanMeier,
  survivalAt,
  type SurvivalQuantile,
  survivalQuantile,
  type SurvivalStep
} from './kaplan-meier.ts';
export { newcombe, type Share } from './newcombe.ts';
export { criticalValue, normalQuantile } from './normal-quantile.ts';
export { wilson } from './wilson.ts';
