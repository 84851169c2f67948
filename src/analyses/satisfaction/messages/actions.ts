import type { Format, Messages } from '#i18n';
import { adviceWords } from '../../risk/advice-words.ts';
import type { DeliveredGroup, RatedGroup, ToDo } from '../queries.ts';
import { percentSpan } from '../spans.ts';

const people = (count: number, format: Format): string =>
  format.plural(count, { one: '# customer', other: '# customers' });

const en = {
  title: 'What to do',
  sub: 'The most pressing first',
  unhappy: (row: ToDo, format: Format) => `Answer ${people(row.unhappy_people, format)} who rated 1 or 2.`,
  unhappyBody: (row: ToDo, format: Format) =>
    [
      row.has_answers
        ? 'In the last 90 days, not answered yet.'
        : 'In the last 90 days; the files do not say who was answered.',
      `They have brought ${format.moneyWhole(row.unhappy_revenue)} so far.`,
      row.unhappy_refusing > 0 &&
        format.plural(row.unhappy_refusing, {
          one: '# of them does not want marketing: answer, without an offer.',
          other: '# of them do not want marketing: answer, without an offer.'
        }),
      row.unhappy_unknown > 0 &&
        format.plural(row.unhappy_unknown, {
          one: '# more such rating names nobody.',
          other: '# more such ratings name nobody.'
        })
    ]
      .filter((sentence) => sentence !== false)
      .join(' '),
  late: (row: ToDo, format: Format) => `Write to ${people(row.late_people, format)} whose parcel came late.`,
  lateBody: (row: ToDo, format: Format) =>
    adviceWords.en.join(
      `In the last 60 days, and no order since. They have brought ${format.moneyWhole(row.late_revenue)} so far.`,
      adviceWords.en.consent(
        { refusing: row.late_refusing, unsaid: row.late_unsaid },
        row.late_people,
        format
      )
    ),
  fix: (row: RatedGroup) => `Look into ${row.name}.`,
  fixBody: (row: RatedGroup, format: Format) =>
    `${format.integer(row.rating_count - row.happy_count)} of ${format.integer(row.rating_count)} ratings below 4; ${format.percentWhole(row.csat_share)} happy (${percentSpan(row.csat_low, row.csat_high, format)}), ${format.percentWhole(row.shop_csat_share)} in the shop.`,
  carrier: (row: DeliveredGroup) => `Talk to ${row.value}.`,
  carrierBody: (row: DeliveredGroup, overall: number, format: Format) =>
    `${format.percentWhole(row.late_share)} of ${format.integer(row.order_count)} parcels late (${percentSpan(row.late_low, row.late_high, format)}), ${format.percentWhole(overall)} in the shop.`,
  read: 'Read the reviews',
  nothing: 'Nothing presses.',
  nothingBody:
    'No low rating of the last 90 days waits for an answer, and nothing stands out from the rest of the shop.',
  unhappyPeople: (count: number, format: Format) => `${people(count, format)} who rated 1 or 2`,
  unhappyPeopleSub: 'In the last 90 days and not answered; the latest such rating of each',
  latePeople: (count: number, format: Format) => `${people(count, format)} whose parcel came late`,
  latePeopleSub: 'In the last 60 days, without an order since',
  reviews: {
    title: (what: string) => `Reviews: ${what}`,
    sub: (count: number, shown: number, format: Format) =>
      count > shown
        ? `The latest ${format.integer(shown)} of ${format.integer(count)} with words`
        : `${format.integer(count)} with words`,
    none: 'Nobody wrote any words here.',
    stars: (rating: string) => `${rating} of 5`,
    answered: 'Answered'
  }
};

const zh: typeof en = {
  title: '接下来做什么',
  sub: '最要紧的排在前面',
  unhappy: (row, format) => `回复 ${format.integer(row.unhappy_people)} 位给了差评的客户。`,
  unhappyBody: (row, format) =>
    [
      row.has_answers ? '近 90 天打了 1–2 分，还没有回复。' : '近 90 天打了 1–2 分；文件里看不出有没有回复。',
      `他们至今贡献了 ${format.moneyWhole(row.unhappy_revenue)}。`,
      row.unhappy_refusing > 0 &&
        `其中 ${format.integer(row.unhappy_refusing)} 位不愿接收营销：只回复，不带优惠。`,
      row.unhappy_unknown > 0 && `另有 ${format.integer(row.unhappy_unknown)} 条差评对不上客户。`
    ]
      .filter((sentence) => sentence !== false)
      .join(''),
  late: (row, format) => `联系 ${format.integer(row.late_people)} 位包裹晚到的客户。`,
  lateBody: (row, format) =>
    adviceWords.zh.join(
      `近 60 天晚到，之后没有再下单。他们至今贡献了 ${format.moneyWhole(row.late_revenue)}。`,
      adviceWords.zh.consent(
        { refusing: row.late_refusing, unsaid: row.late_unsaid },
        row.late_people,
        format
      )
    ),
  fix: (row) => `看看${row.name}出了什么问题。`,
  fixBody: (row, format) =>
    `${format.integer(row.rating_count)} 条评价里有 ${format.integer(row.rating_count - row.happy_count)} 条低于 4 分；好评率 ${format.percentWhole(row.csat_share)}（${percentSpan(row.csat_low, row.csat_high, format)}），全店 ${format.percentWhole(row.shop_csat_share)}。`,
  carrier: (row) => `找${row.value}谈谈时效。`,
  carrierBody: (row, overall, format) =>
    `${format.integer(row.order_count)} 个包裹里 ${format.percentWhole(row.late_share)} 晚到（${percentSpan(row.late_low, row.late_high, format)}），全店 ${format.percentWhole(overall)}。`,
  read: '看评价',
  nothing: '暂时没有要紧的事。',
  nothingBody: '近 90 天没有等待回复的差评，也没有哪一项明显低于全店。',
  unhappyPeople: (count, format) => `${format.integer(count)} 位给了差评的客户`,
  unhappyPeopleSub: '近 90 天打了 1–2 分且未回复；每人列最近一条',
  latePeople: (count, format) => `${format.integer(count)} 位包裹晚到的客户`,
  latePeopleSub: '近 60 天晚到，之后没有再下单',
  reviews: {
    title: (what) => `评价：${what}`,
    sub: (count, shown, format) =>
      count > shown
        ? `${format.integer(count)} 条有文字的评价中最近的 ${format.integer(shown)} 条`
        : `${format.integer(count)} 条有文字的评价`,
    none: '这里没有人写文字评价。',
    stars: (rating) => `${rating} 分`,
    answered: '已回复'
  }
};

export const actions: Messages<typeof en> = { en, zh };
