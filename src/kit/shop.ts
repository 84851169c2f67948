import { createContext } from 'svelte';
import type { Columns, EngineError, ParamsOf, ParamSpec, Query, RowOf } from '#engine';
import type { Day, Result } from '#lib';
import type { ComparedDays, ComparedPeriod, Comparison, History } from './period.ts';

/** Which orders are in scope. An empty list leaves that side open. */
export interface Filters {
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly compare: Comparison;
  /** Undefined: the last day of the data. */
  readonly as_of: Day | undefined;
  readonly history: History;
  readonly channel: readonly string[];
  readonly country: readonly string[];
  readonly region: readonly string[];
  readonly category: readonly string[];
  readonly product: readonly string[];
  readonly coupon: readonly string[];
  readonly segment: readonly string[];
}

/** A kind of knowledge that a shop's files may or may not bring. */
export type Knowledge =
  | 'lines'
  | 'products'
  | 'categories'
  | 'coupons'
  | 'channels'
  | 'regions'
  | 'reviews'
  | 'delivery'
  | 'customers'
  /** Of orders that count. */
  | 'amounts'
  | 'refunds';

export interface ShopFacts {
  readonly name: string;
  /** ISO code; null where the files do not say. */
  readonly currency: string | null;
  readonly data_from: Day;
  readonly data_until: Day;
  /** Whether anything was sold in the last month that is over when the data end. */
  readonly soldLastMonth: boolean;
  readonly has: Readonly<Record<Knowledge, boolean>>;
}

/** Which rules say what counts as a sale. */
export interface Counting {
  /** How many of them differ from the defaults. */
  readonly changedCount: number;
  /** The page that shows and changes them, with the filters of now. */
  readonly href: string;
}

/** A table that is made before the questions that read it. */
export interface ModelBehind {
  readonly name: string;
  readonly sql: string;
}

/** The fits behind the table `predictions`, which take seconds; a question that names it waits for them. */
export interface Predicting {
  /** How far they are; undefined while none is running. */
  readonly running: FittingProgress | undefined;
  /** Ends them: the questions that wait for them fail as cancelled, and may be asked again. */
  cancel(): void;
}

export interface FittingProgress {
  /** 0 to 1. */
  readonly share: number;
  /** Of the search for the likeliest parameters; there may be none to tell of. */
  readonly steps: number;
  readonly logLikelihood: number | null;
}

/** What rows of files may be shown of: all orders of a person, those in scope within dates, or one. */
export type Traced =
  | { readonly kind: 'person'; readonly customerKey: number; readonly name: string | null }
  | { readonly kind: 'sales'; readonly from: Day; readonly until: Day; readonly name: string }
  | { readonly kind: 'order'; readonly orderKey: number };

/** A list of people to be kept under a name. */
export interface AudienceWanted {
  readonly name: string;
  readonly query: Query;
  readonly params: ParamsOf<ParamSpec>;
}

export interface KeptAudience {
  /** Where it is shown. */
  readonly href: string;
}

/** All that a page may know and change: the shop's answers, and what is asked about. */
export interface Shop {
  /** Answers once the tables of the current filters are ready. */
  ask<C extends Columns, P extends ParamSpec>(
    query: Query<C, P>,
    params: ParamsOf<P>,
    signal?: AbortSignal
  ): Promise<Result<readonly RowOf<C>[], EngineError>>;
  /** The tables made on demand that a question reads, in the order of making, values written in. */
  modelsBehind(sql: string): readonly ModelBehind[];
  /** Changes whenever the orders in scope change (filter, setting, import): answers must be asked again. Reactive, as all below. */
  readonly scope: number;
  readonly period: ComparedPeriod;
  /** What the page is compared with, as far as the reader wants it. */
  readonly compared: readonly ComparedDays[];
  readonly facts: ShopFacts;
  readonly filters: Filters;
  /** Changes the filters named, keeps the others. */
  narrow(change: Partial<Filters>): void;
  /** A setting of the page, kept in the address; `fallback` while the reader has not chosen. */
  choice<T extends string>(name: string, words: readonly T[], fallback: T): T;
  /** What the reader chose for a setting that has more answers than a list of words. */
  chosen(name: string): string | undefined;
  choose(name: string, value: string | undefined): void;
  /** Absent where no page shows the rules. */
  readonly counting?: Counting | undefined;
  /** Absent where nothing is predicted. */
  readonly predicting?: Predicting | undefined;
  /** Shows the orders behind a figure, each with its rows in the files. Absent where there are no files. */
  readonly trace?: ((traced: Traced) => void) | undefined;
  /** Keeps the people of a list as an audience. Absent where audiences are not kept. */
  readonly saveAudience?:
    ((wanted: AudienceWanted) => Promise<Result<KeptAudience, EngineError>>) | undefined;
  /** Opens the page of one person. Absent where there is none. */
  readonly openPerson?: ((customerKey: number) => void) | undefined;
  /** Absent where there is no SQL page. */
  readonly openSql?: ((sql: string) => void) | undefined;
}

export const [getShop, provideShop] = createContext<Shop>();
