/** How often something was said on each side. */
export interface TermCount {
  readonly term: string;
  readonly first: number;
  readonly second: number;
}

export interface TermScore extends TermCount {
  /** Standard errors by which the term leans to the first side (positive) or the second. */
  readonly score: number;
}

/**
 * What tells two bodies of text apart: the log-odds ratio of each term, shrunk by a Dirichlet prior in
 * the proportions of both bodies together, over its standard error. Rare terms cannot come out on top
 * by chance, nor frequent ones by being frequent.
 * Monroe, Colaresi & Quinn (2008), Fightin' Words, Political Analysis 16, 372-403, equations 16 and 22.
 *
 * @param priorSize how many terms the prior stands for
 */
export function logOdds(counts: readonly TermCount[], priorSize = counts.length): readonly TermScore[] {
  // A vocabulary of one term is the same on both sides.
  if (counts.length < 2) return counts.map((count) => ({ ...count, score: 0 }));
  const total = (side: 'first' | 'second'): number => counts.reduce((sum, count) => sum + count[side], 0);
  const sizes = { first: total('first'), second: total('second') };
  const all = sizes.first + sizes.second;
  return counts.map((count) => {
    const prior = (priorSize * (count.first + count.second)) / all;
    const logOddsOf = (side: 'first' | 'second'): number =>
      Math.log((count[side] + prior) / (sizes[side] + priorSize - count[side] - prior));
    const variance = 1 / (count.first + prior) + 1 / (count.second + prior);
    return { ...count, score: (logOddsOf('first') - logOddsOf('second')) / Math.sqrt(variance) };
  });
}
