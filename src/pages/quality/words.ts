import type { Format } from '#i18n';
import { type Finding, isOpen, isProblem, scoreOf } from './findings.ts';
import type { QualityText } from './messages.ts';
import type { CheckedTotals } from './queries.ts';

/** A share or a number of points that is there is never written as none. */
const least = 0.001;

const shareText = (share: number, text: QualityText, format: Format): string =>
  share > 0 && share < least ? text.less(format.percent(least)) : format.percent(share);

export const shareWords = ({ share, measure }: Finding, text: QualityText, format: Format): string =>
  text.share[measure](shareText(share, text, format));

/** Two decimals where one would say nothing. */
export const pointsWords = (points: number, { decimal }: Format): string =>
  decimal(Math.max(points, points > 0 ? 0.01 : 0), points < 0.1 ? 2 : 1);

const decimalsOf = (weight: number): number => String(weight).split('.')[1]?.length ?? 0;

export const partWords = (
  { share, measure }: Finding,
  weight: number,
  text: QualityText,
  format: Format
): string =>
  text.score.part[measure](shareText(share, text, format), format.decimal(weight, decimalsOf(weight)));

/** The state of the data in one sentence. */
export function headlineOf(
  { order_count }: CheckedTotals,
  findings: readonly Finding[],
  text: QualityText,
  format: Format
): string {
  const open = findings.filter(isOpen);
  const problems = open.filter(isProblem);
  const [first] = problems;
  const orders = format.integer(order_count);
  if (first === undefined) {
    return open.length === 0 ? text.headlineClean(orders) : text.headlineHints(orders, open.length, format);
  }
  return text.headline(
    scoreText(scoreOf(findings), format),
    problems.length,
    text.kind[first.kind].name,
    format
  );
}

export const scoreText = (score: number, { decimal }: Format): string =>
  decimal(score, Number.isInteger(score) ? 0 : 1);
