import type { Format, Messages } from '#i18n';
import type { Settings } from '#state';
import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';
import type { Rule } from './queries.ts';

export interface WordText {
  readonly label: string;
  readonly meaning: string;
}

/** Every switch, and every word that it can be set to. */
type SwitchTexts = {
  readonly [Name in keyof Settings]: {
    readonly title: string;
    readonly words: Readonly<Record<Settings[Name], WordText>>;
  };
};

/** A number of orders, or of refunds, and how the language writes and inflects it. */
type Counted = (count: number, format: Format) => string;
type CountedMoney = (count: number, money: string, format: Format) => string;

export type GroupName = 'orders' | 'money' | 'days';

export interface SettingsText {
  /** `apart` are orders that no rule here decides about, with how many they are. */
  readonly headline: (counted: string, all: string, leftOut: string, apart: readonly string[]) => string;
  readonly apart: Readonly<Record<'otherCurrency' | 'misdated', (count: string) => string>>;
  readonly allCount: (all: string) => string;
  readonly lede: string;
  readonly failed: string;
  readonly group: Readonly<Record<GroupName, { readonly title: string; readonly sub: string }>>;
  readonly switch: SwitchTexts;
  readonly isDefault: string;
  readonly isChanged: string;
  readonly fact: {
    readonly rule: CountedMoney;
    readonly noOrder: Readonly<Record<Rule, string>>;
    readonly sole: Counted;
    readonly noEffect: string;
    readonly refunds: CountedMoney;
    readonly refundsApart: Counted;
    readonly noRefund: string;
    readonly refundRate: (ofMoney: string, ofOrders: string) => string;
    readonly noRefundRate: string;
    readonly unpriced: Counted;
    readonly refundDays: (dated: string, all: string) => string;
    readonly noRefundDay: string;
    readonly paidTimes: (paid: string, all: string) => string;
    readonly otherDay: Counted;
    readonly noOtherDay: string;
    readonly refundedShipping: (money: string) => string;
    readonly giftCards: CountedMoney;
    readonly giftCardsPaid: Counted;
    readonly amount: Readonly<Record<'shipping' | 'tax', (all: string, counted: string) => string>>;
    readonly noAmount: Readonly<Record<'shipping' | 'tax', string>>;
  };
  readonly leftOut: CountedMoney;
  readonly shared: Counted;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<'counted' | 'leftOut' | 'netRevenue', string>>;
  readonly reset: string;
  readonly segments: string;
}

export const messages: Messages<SettingsText> = { en, zh };
