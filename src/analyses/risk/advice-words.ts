import type { Format, Messages } from '#i18n';
import type { Purpose } from './advice-queries.ts';
import { type Consent, type Group, type Response, responseDays } from './advice-rules.ts';

/** What every advice says of the people it is about. */
export interface AdviceText {
  /** What people like these did before, or that nothing is known of it. */
  readonly response: (response: Response | undefined, format: Format) => string;
  /** The same of a segment. */
  readonly segmentResponse: (response: Response | undefined, format: Format) => string;
  /** Whom each list is of, by what is advised about them. */
  readonly list: Readonly<Record<Purpose, string>>;
  readonly column: Readonly<Record<string, string>>;
  readonly mostGain: (money: string) => string;
  readonly noDiscount: string;
  /** Of a handful of people. */
  readonly tooFew: string;
  readonly consent: (consent: Consent, willing: number, format: Format) => string;
  /** Two sentences after one another. */
  readonly join: (...parts: readonly (string | undefined)[]) => string;
}

const joined = (parts: readonly (string | undefined)[], between: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(between);

const share = (response: Response, format: Format): string => format.percent(response.share);
const range = ({ low, high }: Response, format: Format): string => format.percentRange(low, high);

export const adviceWords: Messages<AdviceText> = {
  en: {
    response: (response, format) =>
      response === undefined
        ? 'Too few customers like these in the past to say how many come back.'
        : `Of ${format.integer(response.people)} customers like these on earlier days, ${share(response, format)} (${range(response, format)}) ordered within ${responseDays} days, whatever was sent to them.`,
    segmentResponse: (response, format) =>
      response === undefined
        ? 'Too few customers stood in this segment before to say how many come back.'
        : `Of ${format.integer(response.people)} customers in this segment on earlier days, ${share(response, format)} (${range(response, format)}) ordered within ${responseDays} days, whatever was sent to them.`,
    list: {
      second: 'Bought once, at the usual time of a second order',
      write: 'Past their usual time, to write to',
      last: 'Lapsed, one last message',
      let_be: 'In their usual time',
      rest: 'Have left, let rest',
      unknown: 'Cannot be told yet'
    },
    column: {
      accepts_marketing: 'Wants marketing',
      typical_gap: 'Usual gap (days)',
      purchase_count: 'Days with orders'
    },
    mostGain: (money) =>
      `Even if every such order were due to your message, it would bring at most ${money} in ${responseDays} days. What a message really adds, only an audience with a holdout can show.`,
    tooFew: 'So few people tell nothing yet: look at them one by one.',
    noDiscount: 'Most come back without one, so leave discounts out.',
    consent: ({ refusing, unsaid }, willing, format) =>
      joined(
        [
          refusing === 0
            ? undefined
            : format.plural(refusing, {
                one: '# more does not want marketing and is left out.',
                other: '# more do not want marketing and are left out.'
              }),
          unsaid === 0
            ? undefined
            : unsaid >= willing
              ? 'Your files do not say who of them wants marketing.'
              : `For ${format.integer(unsaid)} of them your files do not say whether they want marketing.`
        ],
        ' '
      ),
    join: (...parts) => joined(parts, ' ')
  },
  zh: {
    response: (response, format) =>
      response === undefined
        ? '以前这样的客户太少，说不出有多少人会回来。'
        : `以前有 ${format.integer(response.people)} 位客户处在同样的情况，之后 ${responseDays} 天内有 ${share(response, format)}（${range(response, format)}）下过单，不论当时有没有联系过。`,
    segmentResponse: (response, format) =>
      response === undefined
        ? '以前在这一群的客户太少，说不出有多少人会回来。'
        : `以前在这一群的 ${format.integer(response.people)} 位客户里，之后 ${responseDays} 天内有 ${share(response, format)}（${range(response, format)}）下过单，不论当时有没有联系过。`,
    list: {
      second: '买过一次、到了第二单时机的客户',
      write: '超过平常间隔、可以联系的客户',
      last: '已流失、最后联系一次的客户',
      let_be: '节奏正常的客户',
      rest: '已经离开、不再打扰的客户',
      unknown: '还看不出的客户'
    },
    column: {
      accepts_marketing: '愿意接收营销',
      typical_gap: '平常间隔（天）',
      purchase_count: '下单日数'
    },
    mostGain: (money) =>
      `就算这些订单全归功于你的联系，${responseDays} 天内最多带来 ${money}。联系到底多带来多少，建人群并留出对照才看得出。`,
    tooFew: '人太少，还说明不了什么，可以逐个看看。',
    noDiscount: '多数人不打折也会回来，不必给优惠。',
    consent: ({ refusing, unsaid }, willing, format) =>
      joined(
        [
          refusing === 0 ? undefined : `另有 ${format.integer(refusing)} 位不愿接收营销，没有算在内。`,
          unsaid === 0
            ? undefined
            : unsaid >= willing
              ? '文件里没有说他们愿不愿意接收营销。'
              : `其中 ${format.integer(unsaid)} 位愿不愿意接收营销，文件里没有说。`
        ],
        ''
      ),
    join: (...parts) => joined(parts, '')
  }
};

/** What is said under an advice to write. */
export const writingWords = (group: Group, text: AdviceText, format: Format): string =>
  text.join(
    text.response(group.response, format),
    group.mostGain === null ? undefined : text.mostGain(format.moneyWhole(group.mostGain)),
    text.consent(group, group.willing, format)
  );
