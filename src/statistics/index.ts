export { detectableDifference } from './detectable-difference.ts';
export { type Interval, overlap } from './interval.ts';
export {
  type DurationCount,
  kaplanMeier,
  survivalAt,
  type SurvivalQuantile,
  survivalQuantile,
  type SurvivalStep
} from './kaplan-meier.ts';
export * from './forecast/index.ts';
export * from './lifetime/index.ts';
export { logOdds, type TermCount, type TermScore } from './log-odds.ts';
export { type LogRank, logRank } from './log-rank.ts';
export { type Mean, meanDifference } from './mean-difference.ts';
export { netPromoterScore } from './net-promoter.ts';
export { newcombe, type Share } from './newcombe.ts';
export { criticalValue, normalQuantile } from './normal-quantile.ts';
export { drawShare } from './random-draw.ts';
export { type StandardisedShare, standardisedShare, type Stratum } from './standardised-share.ts';
export { wilson } from './wilson.ts';
