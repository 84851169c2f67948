import type { Format, Messages } from '#i18n';
import type { ComparedDays } from '#kit';
import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';
import type { ChangeDimension, ChangeRow, OverviewRow, places, RevenuePart } from './queries.ts';
import type { ShareTrend } from './shares.ts';

/** A kind of fact that no file in use tells. */
export type Gap = 'buyer' | 'amounts' | 'refunds';

export interface OverviewText {
  /** `against` is the period compared with, in words. */
  readonly headline: (
    now: OverviewRow,
    before: OverviewRow | undefined,
    against: string | undefined,
    format: Format
  ) => string;
  readonly lede: (now: OverviewRow, format: Format) => string;
  readonly kpis: string;
  readonly kpi: Readonly<
    Record<'revenue' | 'orders' | 'customers' | 'aov' | 'spend' | 'returning' | 'repeat' | 'refunds', string>
  >;
  readonly unknown: string;
  readonly note: {
    readonly charged: (amount: string) => string;
    readonly unpriced: (count: number, format: Format) => string;
    readonly noAmounts: string;
    readonly noBuyers: string;
    readonly guests: (count: number, share: string, format: Format) => string;
    readonly newAndReturning: (fresh: string, returning: string) => string;
    readonly onceAndMore: (once: string, more: string) => string;
    readonly perOrder: string;
    readonly perCustomer: string;
    readonly perKnownCustomer: string;
    readonly returning: (range: string) => string;
    readonly repeat: (range: string) => string;
    readonly sameDay: (count: number, format: Format) => string;
    readonly refundedOrders: (share: string, count: number, format: Format) => string;
    readonly refundsOf: (told: number, format: Format) => string;
    readonly noRefunds: string;
  };
  readonly against: (range: string) => string;
  /** A comparison that was wanted, in place of its days. */
  readonly comparison: Readonly<Record<ComparedDays['kind'], string>>;
  readonly noComparison: (kinds: readonly ComparedDays['kind'][], from: string, format: Format) => string;
  /** What no file tells, and which export would. */
  readonly gap: Readonly<Record<Gap, string>>;
  readonly broughtBy: (exports: string) => string;
  readonly anyExport: Readonly<Record<Gap, string>>;
  readonly overTime: (trend: ShareTrend | undefined, format: Format) => string;
  readonly overTimeQuestion: string;
  readonly overTimeSub: string;
  readonly ordersOverTime: string;
  readonly ordersOverTimeSub: string;
  readonly grain: string;
  readonly series: Readonly<Record<'new' | 'returning' | 'guest' | 'orders', string>>;
  readonly incomplete: string;
  readonly from: (rows: readonly RevenuePart[], by: (typeof places)[number], format: Format) => string;
  readonly fromQuestion: string;
  readonly fromSub: string;
  readonly by: Readonly<Record<ChangeDimension, string>>;
  readonly byLegend: string;
  readonly unstated: string;
  readonly others: (count: number, format: Format) => string;
  readonly changed: (rows: readonly ChangeRow[], by: ChangeDimension, format: Format) => string;
  readonly changedQuestion: string;
  readonly changedSub: string;
  readonly changedNeeds: string;
  readonly compareLatest: (days: string) => string;
  readonly part: Readonly<Record<ChangeRow['part'], string>>;
  readonly column: Readonly<Record<string, string>>;
  readonly toDo: string;
  readonly second: (count: string, format: Format) => string;
  readonly secondBody: (from: string, until: string) => string;
  readonly see: (count: string) => string;
  readonly peopleSub: string;
  readonly noneToDo: string;
  readonly fewToDo: (count: string) => string;
  readonly how: {
    readonly overTime: readonly string[];
    readonly from: readonly string[];
    readonly changed: readonly string[];
    readonly totals: readonly string[];
  };
}

export const messages: Messages<OverviewText> = { en, zh };
