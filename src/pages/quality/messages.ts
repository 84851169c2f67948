import type { Format, Messages } from '#i18n';
import type { ImportQuestion } from '#import';
import type { FindingKind, Measure } from './findings.ts';
import type { FormatChange } from './format-changes.ts';
import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';
import type { Place } from './places.ts';
import type { OrderRule } from './order-rules.ts';
import type { FillChange, LikelyTestOrder } from './queries.ts';

/** Columns of the rows behind findings. */
export type FoundColumn =
  | 'is_context'
  | 'order_id'
  | 'display_name'
  | 'ordered_at'
  | 'product_name'
  | 'quantity'
  | 'unit_price'
  | 'usual_price'
  | 'net'
  | 'created_at'
  | 'paid_at'
  | 'shipped_at'
  | 'delivered_at'
  | 'confirmed_at'
  | 'currency'
  | 'foreign_amount'
  | 'lines_sum'
  | 'charged'
  | 'difference'
  | 'from_on'
  | 'until_on'
  | 'day_count'
  | 'order_count'
  | 'usual_count'
  | 'usual_charged'
  | 'file'
  | 'source_row'
  | 'reason'
  | 'row_count'
  | 'sign'
  | 'told_by'
  | 'fact'
  | 'change_on'
  | 'share_before'
  | 'share_after'
  | 'number_before'
  | 'number_after'
  | 'in_file'
  | 'in_orders'
  | 'refund'
  | 'contact'
  | 'guest_count'
  | 'what_asked'
  | 'found_count'
  | 'what'
  | 'people_named'
  | 'likely_cause'
  | 'from'
  | 'to';

/** One kind of finding: what it is called, what was found, what that does, what helps, how it is found. */
export interface KindText {
  readonly name: string;
  readonly found: (count: number, money: string, format: Format) => string;
  readonly effect: string;
  readonly advice: string;
  readonly how: string;
}

export type ImportKinds = Readonly<
  Record<
    | 'file_difference'
    | 'mixed_shop'
    | 'refund_above_charged'
    | 'mixed_tax'
    | 'lone_date'
    | 'shared_contact'
    | 'unknown_words'
    | 'open_question'
    | 'destroyed_cells',
    KindText
  >
>;

/** A rule for orders: its name, what it does to the figures, and what is said when it holds. */
export interface RuleText {
  readonly label: string;
  readonly effect: (count: number, money: string, format: Format) => string;
  readonly done: (count: number, format: Format) => string;
}

export interface QualityText {
  readonly lede: string;
  readonly failed: string;
  readonly headline: (score: string, count: number, first: string, format: Format) => string;
  readonly headlineClean: (orders: string) => string;
  readonly headlineHints: (orders: string, count: number, format: Format) => string;
  readonly progress: (done: string, all: string) => string;
  readonly score: {
    readonly title: (score: string) => string;
    readonly question: string;
    readonly sub: string;
    readonly how: readonly string[];
    readonly none: string;
    readonly start: string;
    readonly result: string;
    readonly part: Readonly<Record<Measure, (share: string, weight: string) => string>>;
    readonly columns: Readonly<
      Record<'order_count' | 'main_currency_count' | 'charged' | 'first_on' | 'last_on', string>
    >;
    readonly importDay: string;
  };
  readonly problems: { readonly title: string; readonly sub: string };
  readonly hints: { readonly title: string; readonly sub: string };
  readonly ignored: { readonly title: string; readonly sub: string };
  readonly clean: { readonly title: string; readonly body: string };
  readonly checked: { readonly title: string; readonly sub: string };
  readonly kind: Readonly<Record<FindingKind, KindText>>;
  readonly share: Readonly<Record<Measure, (share: string) => string>>;
  readonly points: (points: string) => string;
  readonly less: (least: string) => string;
  readonly showRows: string;
  /** Pages where something is done about a finding. */
  readonly place: Readonly<Record<Place, string>>;
  readonly showPeriods: string;
  readonly showChanges: string;
  readonly ignore: string;
  readonly restore: string;
  readonly done: { readonly ignored: (name: string) => string; readonly restored: (name: string) => string };
  readonly notKept: string;
  readonly decide: string;
  readonly rule: Readonly<Record<OrderRule, RuleText>>;
  readonly decided: {
    readonly title: string;
    readonly sub: string;
    readonly columns: Readonly<Record<'decided_at' | 'rule' | 'order_count' | 'about' | 'undo', string>>;
    readonly undoing: (rule: string, count: number, format: Format) => string;
    readonly undone: string;
    readonly failed: string;
    readonly building: string;
  };
  readonly rows: {
    readonly sub: (shown: string, all: string) => string;
    readonly reveal: string;
    readonly selectAll: string;
    readonly selected: (count: number, format: Format) => string;
    readonly decideAll: (count: number, format: Format) => string;
    readonly decideSelected: (count: number, format: Format) => string;
    readonly trace: string;
    readonly fileBefore: string;
    readonly sign: Readonly<Record<LikelyTestOrder['sign'], string>>;
    readonly fact: Readonly<Record<FillChange['fact'], string>>;
    readonly question: Readonly<Record<ImportQuestion['kind'], string>>;
    readonly what: Readonly<Record<FormatChange['what'], string>>;
    readonly inWords: Readonly<Record<string, string>>;
    readonly which: { readonly first: string; readonly again: string };
    readonly columns: Readonly<Record<FoundColumn, string>>;
  };
}

export const messages: Messages<QualityText> = { en, zh };
