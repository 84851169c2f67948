import type { Format, Messages } from '#i18n';
import type { SurvivalQuantile } from '#statistics';
import type { ReturnCurve, ReturnWindow } from '../second-orders.ts';

interface ReturnsText {
  readonly question: string;
  readonly title: (window: ReturnWindow | undefined, curve: ReturnCurve, format: Format) => string;
  readonly gap: Readonly<Record<'second' | 'next', string>>;
  readonly gapLegend: string;
  readonly sub: Readonly<Record<'second' | 'next', string>>;
  /** When half and four fifths of everybody have come, if they ever do. */
  readonly everybody: (
    half: SurvivalQuantile | undefined,
    most: SurvivalQuantile | undefined,
    format: Format
  ) => string;
  readonly tooFew: (count: number) => string;
  readonly share: string;
  readonly interval: string;
  readonly watched: string;
  readonly day: (day: number) => string;
  readonly axisDay: (day: number) => string;
  readonly half: (day: number) => string;
  readonly mostOfThem: (day: number) => string;
  readonly both: (half: number, most: number) => string;
}

const range = ({ low, high }: SurvivalQuantile, format: Format): string =>
  `${format.integer(low ?? null)} – ${format.integer(high ?? null)}`;
const dayEn = (found: SurvivalQuantile, format: Format): string =>
  `day ${format.integer(found.days)} (${range(found, format)})`;
const dayZh = (found: SurvivalQuantile, format: Format): string =>
  `第 ${format.integer(found.days)} 天（${range(found, format)}）`;

export const returns: Messages<ReturnsText> = {
  en: {
    question: 'How long until people order again?',
    title: (window, { lastDay, returned }, format) =>
      window === undefined
        ? `${format.percent(returned)} have ordered again by day ${lastDay}`
        : `Of those who came back within ${lastDay} days, half did by day ${window.middle}, four in five by day ${window.late}`,
    gap: { second: 'Second order', next: 'Any next order' },
    gapLegend: 'Which wait',
    sub: {
      second: 'Share of customers who have ordered again, by days since their first order.',
      next: 'Share of orders that were followed by another, by days since the order.'
    },
    everybody: (half, most, format) => {
      if (half === undefined) {
        return 'Counting everybody, returning or not, fewer than half order again in the time the data covers.';
      }
      const reached = `Counting everybody, returning or not, half have ordered again by ${dayEn(half, format)}`;
      return most === undefined
        ? `${reached}; four in five never do in the time the data covers.`
        : `${reached}, four in five by ${dayEn(most, format)}.`;
    },
    tooFew: (count) => `Only ${count} came back so far; from 20 on the curve is drawn.`,
    share: 'Ordered again',
    interval: '95% interval',
    watched: 'Still watched after it',
    day: (day) => `Day ${day}`,
    axisDay: (day) => (day === 0 ? '0 days' : String(day)),
    half: (day) => `half, day ${day}`,
    mostOfThem: (day) => `4 in 5, day ${day}`,
    both: (half, most) => `half, day ${half}; 4 in 5, day ${most}`
  },
  zh: {
    question: '客户隔多久会再下单？',
    title: (window, { lastDay, returned }, format) =>
      window === undefined
        ? `到第 ${lastDay} 天，${format.percent(returned)} 已经再次下单`
        : `${lastDay} 天内回来的客户，一半在第 ${window.middle} 天前，八成在第 ${window.late} 天前`,
    gap: { second: '第二单', next: '任意下一单' },
    gapLegend: '看哪一段间隔',
    sub: {
      second: '首单之后各天数内，已经再次下单的客户占比。',
      next: '每一单之后各天数内，已有下一单的占比。'
    },
    everybody: (half, most, format) => {
      if (half === undefined) return '算上不回来的客户，在数据覆盖的时间里再次下单的不到一半。';
      const reached = `算上不回来的客户，到${dayZh(half, format)}有一半再次下单`;
      return most === undefined
        ? `${reached}；在数据覆盖的时间里到不了八成。`
        : `${reached}，到${dayZh(most, format)}有八成。`;
    },
    tooFew: (count) => `目前只有 ${count} 次回购，满 20 次才画得出曲线。`,
    share: '已再次下单',
    interval: '95% 区间',
    watched: '之后仍在观察的人数',
    day: (day) => `第 ${day} 天`,
    axisDay: (day) => (day === 0 ? '0 天' : String(day)),
    half: (day) => `一半：第 ${day} 天`,
    mostOfThem: (day) => `八成：第 ${day} 天`,
    both: (half, most) => `一半：第 ${half} 天；八成：第 ${most} 天`
  }
};
