import type { Messages } from '#i18n';
import type { TellingWords } from '../words.ts';

const en = {
  question: 'What do they write about?',
  title({ low, high }: TellingWords): string {
    const [bad, good] = [low[0]?.term, high[0]?.term];
    if (bad !== undefined && good !== undefined) return `The unhappy write “${bad}”, the happy “${good}”`;
    if (bad !== undefined) return `The unhappy write “${bad}”`;
    return good === undefined ? 'The unhappy and the happy write much the same' : `The happy write “${good}”`;
  },
  sub: 'Words that tell ratings of 1–2 and 4–5 apart, and the share of each that has them. Press one to read them.',
  low: 'Said by the unhappy',
  high: 'Said by the happy',
  inLow: '1–2',
  inHigh: '4–5',
  none: 'No word stands out.',
  empty: 'Nobody wrote any words in these dates. A column with the text of the review would tell.',
  tooFew: 'Words can be told apart once there are ten reviews with words on either side.',
  column: { is_low: 'Rated 1 or 2', words: 'Words' },
  how: [
    'The latest 800 reviews with words rated 1 or 2, and the latest 800 rated 4 or 5, each cut to 400 characters. A word counts once a review; filler words are left out.',
    'Ordered by the log-odds ratio of the word between the two sides, shrunk by a Dirichlet prior and divided by its standard error (Monroe, Colaresi and Quinn 2008); shown where that is at least 1.96 and three reviews have it. Of many words some stand out by chance.'
  ]
};

const zh: typeof en = {
  question: '买家都在说什么？',
  title({ low, high }) {
    const [bad, good] = [low[0]?.term, high[0]?.term];
    if (bad !== undefined && good !== undefined) return `差评常说“${bad}”，好评常说“${good}”`;
    if (bad !== undefined) return `差评常说“${bad}”`;
    return good === undefined ? '差评和好评的用词差不多' : `好评常说“${good}”`;
  },
  sub: '最能区分 1–2 分和 4–5 分评价的词，以及各有多少评价提到。点一个词看原文。',
  low: '差评爱说',
  high: '好评爱说',
  inLow: '1–2 分',
  inHigh: '4–5 分',
  none: '没有特别突出的词。',
  empty: '这段时间没有文字评价。评价文件里有评价内容一列就能看出来。',
  tooFew: '两边各有十条以上文字评价，才能比较用词。',
  column: { is_low: '1–2 分', words: '评价文字' },
  how: [
    '取最近 800 条 1–2 分和最近 800 条 4–5 分的文字评价，每条最多读 400 个字。一个词在一条评价里只算一次，虚词不算。',
    '按词在两边的对数几率比排序，用 Dirichlet 先验收缩后除以标准误（Monroe、Colaresi、Quinn 2008）；达到 1.96 且至少三条评价提到才列出。词一多，总有几个是碰巧突出的。'
  ]
};

export const words: Messages<typeof en> = { en, zh };
