import type { Product } from './catalogue.ts';
import type { Fen } from './money.ts';
import type { Address } from './places.ts';
import type { DayNumber, Moment } from './time.ts';

export type Channel = 'shopify' | 'taobao';

/** Why somebody buys; hidden in the files, it shows only in what the person does. */
export type Habit = 'tea-regular' | 'casual' | 'gift-giver' | 'bargain-hunter';

export interface Person {
  readonly number: number;
  readonly name: string;
  readonly email: string;
  readonly phone: string | undefined;
  /** 买家会员名 */
  readonly account: string;
  readonly address: Address;
  readonly isAbroad: boolean;
  readonly channels: readonly Channel[];
  readonly habit: Habit;
  readonly firstDay: DayNumber;
  readonly favourite: Product;
  readonly acceptsMarketing: boolean;
}

export interface Customer extends Person {
  /** The truth behind P(alive): will this person still order after the last day of the data? */
  readonly isActive: boolean;
}

export interface Line {
  readonly product: Product;
  readonly quantity: number;
}

export interface Carrier {
  readonly english: string;
  readonly chinese: string;
}

export interface Delivery {
  readonly carrier: Carrier;
  /** By when the shop promised to send it. */
  readonly shipByAt: Moment;
  readonly promisedAt: Moment;
  /** Absent where it had not happened yet when the files were exported. */
  readonly shippedAt: Moment | undefined;
  readonly deliveredAt: Moment | undefined;
}

export type OrderStatus = 'paid' | 'partly-refunded' | 'refunded' | 'cancelled' | 'unpaid';

export interface Purchase {
  readonly channel: Channel;
  /** Absent for a sale at the market stall, where nobody is asked for a name. */
  readonly person: Person | undefined;
  /** 1 for the person's first order, whatever became of it. */
  readonly ordinal: number;
  readonly status: OrderStatus;
  readonly createdAt: Moment;
  readonly paidAt: Moment | undefined;
  readonly delivery: Delivery | undefined;
  readonly lines: readonly Line[];
  readonly coupon: string | undefined;
  readonly gross: Fen;
  readonly discount: Fen;
  readonly shipping: Fen;
  /** gross - discount + shipping, paid or not. */
  readonly total: Fen;
  readonly refund: Fen;
}

export interface Order extends Purchase {
  /** As the platform writes it: `#1001`, or Taobao's 19 digits. */
  readonly id: string;
  /** Position among the orders of its channel, from 0. */
  readonly position: number;
}

export interface Review {
  readonly order: Order;
  readonly person: Person;
  readonly product: Product;
  readonly rating: number;
  readonly title: string;
  readonly body: string;
  readonly reply: string | undefined;
  readonly createdAt: Moment;
}

/** The project's rule: not cancelled, not unpaid, not fully refunded, not free. */
export const isValid = (order: Purchase): boolean =>
  (order.status === 'paid' || order.status === 'partly-refunded') && order.total > 0;

export const isLate = ({ delivery }: Purchase): boolean =>
  delivery?.deliveredAt !== undefined && delivery.deliveredAt > delivery.promisedAt;
