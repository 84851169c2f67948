import type { Messages } from '#i18n';
import type { CohortPeriod } from '../queries.ts';

export type Who = 'all' | 'active' | 'repeat';

interface PeopleText {
  readonly cell: (who: Who, cohort: string, index: number, period: CohortPeriod) => string;
}

export const people: Messages<PeopleText> = {
  en: {
    cell: (who, cohort, index, period) => {
      if (who === 'all') return `New customers: ${cohort}`;
      return who === 'active'
        ? `${cohort}: ordered in ${period} ${index} after the first order`
        : `${cohort}: ordered again by the end of ${period} ${index}`;
    }
  },
  zh: {
    cell: (who, cohort, index, period) => {
      if (who === 'all') return `新客：${cohort}`;
      const when = `首单后第 ${index} ${{ week: '周', month: '个月', quarter: '个季度', year: '年' }[period]}`;
      return who === 'active' ? `${cohort}：${when}下过单` : `${cohort}：到${when}已复购`;
    }
  }
};
