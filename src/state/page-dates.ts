import type { PageId } from '#i18n';

/**
 * What the dates of the filter bar choose: the sales that a report is about, or whose first orders are followed
 * until the data end. Who people are hangs on no dates but the day as of which it is told.
 */
export type DatesChoose = 'sales' | 'first-orders' | 'nothing';

const ofPages: Readonly<Record<PageId, DatesChoose>> = {
  overview: 'sales',
  segments: 'nothing',
  migration: 'nothing',
  retention: 'first-orders',
  lifetime: 'nothing',
  'at-risk': 'nothing',
  people: 'nothing',
  audiences: 'nothing',
  satisfaction: 'sales',
  files: 'nothing',
  quality: 'nothing',
  identity: 'nothing',
  settings: 'nothing'
};

/** An address that names no page shows the overview. */
export const datesChoose = (page: string): DatesChoose =>
  page in ofPages ? ofPages[page as PageId] : ofPages.overview;
