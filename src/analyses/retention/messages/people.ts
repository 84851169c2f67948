import type { Format, Messages } from '#i18n';

export type Who = 'all' | 'active' | 'repeat';

interface PeopleText {
  readonly cell: (who: Who, cohort: string, when: string) => string;
  readonly counted: (count: number, format: Format) => string;
}

export const people: Messages<PeopleText> = {
  en: {
    cell: (who, cohort, when) => {
      if (who === 'all') return `New customers: ${cohort}`;
      return who === 'active'
        ? `${cohort}: ordered ${when.replace(/^./, (letter) => letter.toLowerCase())}`
        : `${cohort}: ordered again by ${when.replace(/^./, (letter) => letter.toLowerCase())}`;
    },
    counted: (count, format) => format.plural(count, { one: '# person', other: '# people' })
  },
  zh: {
    cell: (who, cohort, when) => {
      if (who === 'all') return `新客：${cohort}`;
      return who === 'active' ? `${cohort}：${when}下过单` : `${cohort}：到${when}已复购`;
    },
    counted: (count, format) => `${format.integer(count)} 人`
  }
};
