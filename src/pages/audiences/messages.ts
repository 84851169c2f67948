import type { Format, Messages } from '#i18n';
import type { ExportTool } from './export-columns.ts';
import type { Judgement } from './judgement.ts';
import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';
import type { Advice } from './response.ts';

type Measured = Extract<Judgement, { readonly kind: 'measured' }>;
type TooFew = Extract<Judgement, { readonly kind: 'too-few' }>;
type NoHoldout = Extract<Judgement, { readonly kind: 'no-holdout' }>;

export interface AudiencesText {
  readonly headline: (audiences: number, started: number, format: Format) => string;
  readonly headlineOne: (name: string, people: number, format: Format) => string;
  readonly headlineNone: string;
  readonly lede: string;
  readonly ledeOne: (since: string | null, isRule: boolean) => string;
  readonly notKept: string;
  readonly failed: string;
  readonly none: { readonly title: string; readonly body: string; readonly segments: string };
  readonly list: {
    readonly title: string;
    readonly sub: string;
    readonly kind: Readonly<Record<'rule' | 'list', string>>;
    readonly draft: string;
    readonly since: (day: string) => string;
    readonly columns: Readonly<
      Record<'name' | 'kind' | 'people' | 'held_out' | 'net_revenue' | 'state', string>
    >;
  };
  readonly back: string;
  readonly remove: string;
  readonly removed: (name: string) => string;
  readonly people: (count: number, format: Format) => string;
  readonly seePeople: string;
  readonly columns: Readonly<Record<'is_held_out' | 'accepts_marketing', string>>;
  readonly kpis: {
    readonly label: string;
    readonly people: string;
    readonly peopleNote: (listed: number, format: Format) => string;
    readonly email: string;
    readonly phone: string;
    readonly revenue: string;
    readonly revenueNote: (perHead: string) => string;
  };
  readonly plan: {
    readonly title: string;
    readonly name: string;
    readonly what: string;
    readonly hint: string;
    readonly use: string;
    readonly advice: Readonly<Record<Advice, { readonly title: string; readonly body: string }>>;
  };
  readonly response: {
    readonly title: (share: string) => string;
    readonly unknown: string;
    readonly sub: string;
    readonly within: (days: number) => string;
    readonly range: (share: string, range: string) => string;
    readonly basis: (n: string) => string;
    readonly revenue: (buyers: string, range: string) => string;
    readonly covered: (share: string) => string;
    readonly nothing: string;
    readonly how: readonly string[];
  };
  readonly holdout: {
    readonly title: (heldOut: number, reached: number, format: Format) => string;
    readonly none: string;
    readonly sub: string;
    readonly share: string;
    readonly noneShare: string;
    readonly fixed: string;
    readonly refusing: (count: number, format: Format) => string;
    readonly detectable: (points: string, share: string) => string;
    readonly small: string;
    readonly smallBody: (points: string, share: string) => string;
    readonly fewest: string;
  };
  readonly export: {
    readonly title: (count: number, format: Format) => string;
    readonly sub: string;
    readonly tool: string;
    readonly tools: Readonly<Record<ExportTool, string>>;
    readonly hint: Readonly<Record<ExportTool, string>>;
    readonly format: string;
    readonly names: string;
    readonly full: string;
    readonly fullNote: string;
    readonly masked: string;
    readonly refusing: (count: number, format: Format) => string;
    readonly unreachable: (count: number, format: Format) => string;
    readonly save: string;
    readonly starts: string;
    readonly started: (name: string, day: string) => string;
  };
  readonly result: {
    readonly name: string;
    readonly notStarted: string;
    readonly notStartedBody: string;
    readonly tooEarly: string;
    readonly tooEarlyBody: (days: number, start: string, until: string, format: Format) => string;
    readonly nobody: string;
    readonly noHoldout: (result: NoHoldout, format: Format) => string;
    readonly noHoldoutBody: string;
    readonly tooFew: (result: TooFew, format: Format) => string;
    readonly tooFewBody: string;
    readonly measured: (result: Measured, format: Format) => string;
    readonly rate: (result: Measured, format: Format) => string;
    readonly revenue: (result: Measured, format: Format) => string;
    readonly sub: (start: string, until: string) => string;
    readonly start: string;
    readonly startHint: string;
    readonly begin: string;
    readonly again: string;
    readonly againNote: string;
    readonly side: Readonly<Record<'reached' | 'heldOut', string>>;
    readonly columns: Readonly<Record<'side' | 'people' | 'buyers' | 'rate' | 'revenue', string>>;
    readonly how: readonly string[];
  };
  readonly overlap: {
    readonly title: string;
    readonly sub: string;
    readonly none: string;
    readonly shared: (count: string, share: string) => string;
  };
  readonly rule: {
    readonly make: string;
    readonly edit: string;
    readonly title: string;
    readonly sub: string;
    readonly name: string;
    readonly or: string;
    readonly group: (place: number) => string;
    readonly addGroup: string;
    readonly save: string;
    readonly found: (count: number, format: Format) => string;
    readonly counting: string;
    readonly note: string;
  };
}

export const messages: Messages<AudiencesText> = { en, zh };
