import type { Cells } from './format.ts';

/** Words for an opinion, in lower case, with the stars that they are counted as. */
const starsOf: readonly (readonly [stars: 5 | 3 | 1, words: readonly string[]])[] = [
  [
    5,
    [
      '1',
      '好评',
      '好',
      '满意',
      'good',
      'positive',
      'pos',
      'liked',
      'like',
      'yes',
      'true',
      '是',
      'recommended'
    ]
  ],
  [3, ['中评', '中', '一般', 'neutral', 'neu', 'mixed', 'average']],
  [
    1,
    ['0', '-1', '差评', '差', '不满意', 'bad', 'negative', 'neg', 'disliked', 'dislike', 'no', 'false', '否']
  ]
];

export const isOpinion = (cell: string): boolean =>
  starsOf.some(([, words]) => words.includes(cell.trim().toLowerCase()));

/** Stars for an opinion; null for words that are not known. */
export function opinionStars(cells: Cells, header: string): string {
  const cases = starsOf.map(
    ([stars, words]) =>
      `when lower(${cells.text(header)}) in (${words.map((word) => `'${word}'`).join(', ')}) then ${stars}`
  );
  return `case ${cases.join(' ')} end`;
}
