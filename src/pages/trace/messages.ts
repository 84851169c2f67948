import type { Format, Messages } from '#i18n';
import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';

export type OrderColumn =
  | 'order_id'
  | 'display_name'
  | 'ordered_at'
  | 'channel'
  | 'status'
  | 'charged'
  | 'refund'
  | 'net_revenue'
  | 'currency';

export interface TraceText {
  readonly personTitle: (name: string) => string;
  readonly personSub: string;
  readonly salesTitle: string;
  readonly salesSub: (name: string, from: string, until: string) => string;
  readonly orderTitle: (orderId: string) => string;
  readonly orderSub: string;
  readonly shown: (shown: number, all: number, format: Format) => string;
  readonly column: Readonly<Record<OrderColumn, string>>;
  /** Words of the platforms' states; others stand as they are. */
  readonly status: Readonly<Record<string, string>>;
  readonly notCounted: string;
  readonly openOrder: (orderId: string) => string;
  readonly none: string;
  readonly noneBody: string;
  readonly back: string;
  readonly reveal: string;
  readonly revealHint: string;
  readonly fileSub: (rows: number, format: Format) => string;
  readonly cell: string;
  readonly row: (row: string) => string;
  readonly aside: (reason: string) => string;
  readonly used: string;
  readonly isUsed: string;
  readonly cut: string;
  readonly noRows: string;
  readonly gone: string;
}

export const messages: Messages<TraceText> = { en, zh };
