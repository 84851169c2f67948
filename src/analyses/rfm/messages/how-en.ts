import type { RfmText } from '../messages.ts';

export const howEn: RfmText['how'] = {
  scores: [
    'Three figures for each person with a valid order in the filters: recency, the whole days from the last order to the day named below; frequency, the number of orders; money, the net revenue. All orders until that day count, or those of the 24 or 12 months before it where you choose so; the dates of reports change nothing here. Guests that no file names are not counted.',
    'Equal groups are cut so that equal figures always get an equal score: the score is 1 + floor(5 × (rank − 1) / n), or 3 in place of 5, where the rank is that of the first among equals and better is later. That is why groups can differ in size, and a score can stay empty.',
    'A cut-off of your own belongs to the better score: with a cut-off of 30 days, day 30 still counts as recent. A split at the average or the median is high only strictly above it (for recency: strictly fewer days).'
  ],
  preset: {
    grid: 'Ten segments cover the 25 combinations of recency and frequency, each exactly once. Money is not part of the segment; it is shown in the matrix of recency and money.',
    codes:
      'Six segments cover the 27 combinations of three scores. Unless you change it, recency is cut at 180 and 365 days, frequency and money into thirds.',
    classes: 'Eight classes, one for each combination of recency, frequency and money being high or low.'
  },
  segments: [
    'Shares are of all customers and of all net revenue on this page. Spend per customer is net revenue divided by people, average order value is net revenue divided by orders.',
    'What customers in a segment did before: the same computation for the days 90, 180, 270 and 360 days earlier, each from the orders known then, and the share who placed a valid order in the 90 days after. The range is the Wilson 95 % interval; somebody seen on several days counts as one person in it. It says what happened, with whatever was sent to them, not what a message would cause.',
    'Where fewer than one in twenty came back (upper end of the range) people are let rest; where at least every second did (lower end) no discount is advised. Nothing is advised about fewer than five people, or where fewer than ten were seen before. Who is past their usual time is told as on the page At risk.',
    'Gone quiet are, among ten segments, at risk and can’t lose; among 27 codes, at risk; among eight classes, the two key classes with low recency.'
  ]
};
