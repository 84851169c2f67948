import { ok, type Result } from '#lib';
import { logOdds, type TermCount, type TermScore } from '#statistics';
import type { WrittenReview } from './queries.ts';
import { stopWords, tellingAlone } from './stop-words.ts';

/** Words by which low and high ratings differ, the most telling first. */
export interface TellingWords {
  readonly low: readonly TermScore[];
  readonly high: readonly TermScore[];
  readonly lowCount: number;
  readonly highCount: number;
}

const leastReviews = 3;
const leastScore = 1.96;
const shownAtMost = 8;
const reviewsPerBreath = 40;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const isOneHan = (term: string): boolean => /^\p{Script=Han}$/u.test(term);
const isTelling = (term: string): boolean =>
  !stopWords.has(term) && !/\p{N}/u.test(term) && (term.length > 1 || isOneHan(term));

/**
 * Each term of a review once. Chinese characters that the segmenter leaves alone side by side are taken
 * for a word that its dictionary lacks, such as 客服; one by itself is mostly a piece of a word.
 */
export function termsOf(words: string): ReadonlySet<string> {
  const terms = new Set<string>();
  let alone = '';
  const settle = () => {
    if (alone.length > 1 || tellingAlone.has(alone)) terms.add(alone);
    alone = '';
  };
  for (const { segment, isWordLike } of segmenter.segment(words.toLowerCase())) {
    const isKept = isWordLike === true && isTelling(segment);
    if (isKept && isOneHan(segment)) {
      alone += segment;
      continue;
    }
    settle();
    if (isKept) terms.add(segment);
  }
  settle();
  return terms;
}

/** Lets the page draw and listen before the next reviews. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export async function tellingWords(
  reviews: readonly WrittenReview[],
  signal: AbortSignal
): Promise<Result<TellingWords, never>> {
  const counts = new Map<string, { first: number; second: number }>();
  for (const [index, { is_low, words }] of reviews.entries()) {
    if (index % reviewsPerBreath === 0) await breath();
    if (signal.aborted) break;
    for (const term of termsOf(words)) {
      const count = counts.get(term) ?? { first: 0, second: 0 };
      count[is_low ? 'first' : 'second'] += 1;
      counts.set(term, count);
    }
  }
  const scores = logOdds(Array.from(counts, ([term, count]): TermCount => ({ term, ...count })));
  const lowCount = reviews.filter(({ is_low }) => is_low).length;
  return ok({
    low: top(scores, 1),
    high: top(scores, -1),
    lowCount,
    highCount: reviews.length - lowCount
  });
}

function top(scores: readonly TermScore[], side: 1 | -1): readonly TermScore[] {
  return scores
    .filter(({ first, second, score }) => first + second >= leastReviews && score * side >= leastScore)
    .toSorted((one, other) => (other.score - one.score) * side || one.term.localeCompare(other.term))
    .slice(0, shownAtMost);
}
