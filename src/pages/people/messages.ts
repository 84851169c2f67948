import type { Format, Messages } from '#i18n';
import type { Operator } from './conditions.ts';
import type { FactName } from './facts.ts';
import type { Offer, Prediction, Rhythm, TimelineRow } from './queries.ts';
import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';

export type NoteKind = 'note' | 'tag' | 'contact';
export type Channel = 'phone' | 'mail' | 'chat' | 'visit' | 'other';

export interface PeopleText {
  readonly headline: (count: number, isNarrowed: boolean, format: Format) => string;
  readonly headlineNobody: string;
  readonly lede: string;
  readonly failed: string;
  readonly search: string;
  readonly searchHint: string;
  readonly reveal: string;
  readonly columns: string;
  readonly export: string;
  readonly exported: (count: string) => string;
  readonly tag: string;
  readonly anyTag: string;
  readonly list: string;
  readonly range: (from: string, until: string, all: string | undefined) => string;
  readonly nobody: { readonly title: string; readonly body: string; readonly clear: string };
  readonly empty: { readonly title: string; readonly body: string };
  readonly predicting: string;
  readonly conditions: {
    readonly label: string;
    readonly add: string;
    readonly remove: string;
    readonly fact: string;
    readonly operator: string;
    readonly value: string;
    readonly word: Readonly<Record<Operator, string>>;
    readonly dateWord: Readonly<Record<'least' | 'most' | 'is', string>>;
  };
  readonly fact: Readonly<Record<FactName, string>>;
  readonly person: {
    readonly back: string;
    readonly headline: (name: string, orders: number, money: string, since: string, format: Format) => string;
    readonly headlineNoOrder: (name: string) => string;
    readonly next: (rhythm: Rhythm, format: Format) => string;
    readonly lede: string;
    readonly missing: string;
    readonly missingBody: string;
    readonly kpis: string;
    readonly average: string;
    readonly silent: (days: string) => string;
    readonly ordersNote: (written: string) => string;
    readonly refunds: string;
    readonly refundNote: (orders: string) => string;
    readonly scores: (r: number, f: number | null, m: number | null) => string;
    readonly noSegment: string;
    readonly identity: string;
    readonly files: string;
  };
  readonly facts: {
    readonly title: string;
    readonly ids: string;
    readonly place: string;
    readonly birthday: string;
    readonly nextBirthday: (day: string) => string;
    readonly marketing: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
    readonly fileTags: string;
    readonly known: string;
  };
  readonly history: {
    readonly title: (now: string, changed: number, format: Format) => string;
    readonly question: string;
    readonly sub: string;
    readonly how: readonly string[];
    readonly empty: string;
    readonly columns: Readonly<Record<'seen_on' | 'r_score' | 'f_score' | 'm_score', string>>;
  };
  readonly rhythm: {
    readonly title: (rhythm: Rhythm, format: Format) => string;
    readonly question: string;
    readonly sub: (rhythm: Rhythm, format: Format) => string;
    readonly how: readonly string[];
    readonly empty: string;
    readonly tooFew: string;
    readonly ownTooFew: string;
    readonly gap: string;
    readonly half: string;
    readonly last: string;
    readonly overdue: (days: string) => string;
  };
  readonly worth: {
    readonly title: (prediction: Prediction, format: Format) => string;
    readonly question: string;
    readonly how: readonly string[];
    readonly empty: string;
    readonly alive: string;
    readonly aliveUnknown: string;
    readonly orders: (days: string) => string;
    readonly perOrder: string;
    readonly value: (months: string) => string;
    readonly noInterval: string;
    readonly verdict: Readonly<Record<Prediction['verdict'], string>>;
    readonly unidentified: string;
    readonly running: string;
  };
  readonly products: {
    readonly title: (count: number, top: string, format: Format) => string;
    readonly question: string;
    readonly how: readonly string[];
    readonly empty: string;
    readonly columns: Readonly<Record<'product' | 'category' | 'unit_count' | 'last_order_on', string>>;
  };
  readonly offers: {
    readonly title: (product: string) => string;
    readonly question: string;
    readonly sub: string;
    readonly how: readonly string[];
    readonly empty: string;
    readonly reason: (offer: Offer, format: Format) => string;
    readonly columns: Readonly<
      Record<
        'product' | 'because_of' | 'taker_count' | 'buyer_count' | 'share' | 'usual_share' | 'score',
        string
      >
    >;
  };
  readonly experience: {
    readonly title: string;
    readonly sub: string;
    readonly delivery: string;
    readonly late: string;
    readonly rating: string;
    readonly tickets: string;
    readonly refunds: string;
    readonly lateOf: (late: string, promised: string) => string;
    readonly shop: (value: string) => string;
  };
  readonly timeline: {
    readonly title: (count: number, format: Format) => string;
    readonly question: string;
    readonly how: readonly string[];
    readonly empty: string;
    readonly more: (shown: string, all: string) => string;
    readonly kind: Readonly<Record<TimelineRow['kind'] | NoteKind, string>>;
    readonly event: Readonly<Record<string, string>>;
    readonly notCounted: string;
    readonly delivered: (day: string) => string;
    readonly confirmed: (day: string) => string;
    readonly late: string;
    readonly resolved: (day: string) => string;
    readonly score: (value: string) => string;
    readonly rows: string;
    readonly undated: string;
  };
  readonly notes: {
    readonly title: string;
    readonly sub: string;
    readonly kind: Readonly<Record<NoteKind, string>>;
    readonly what: string;
    readonly text: string;
    readonly tagText: string;
    readonly on: string;
    readonly channel: string;
    readonly channels: Readonly<Record<Channel, string>>;
    readonly add: string;
    readonly edit: string;
    readonly save: string;
    readonly remove: (text: string) => string;
    readonly removed: string;
    readonly none: string;
    readonly tags: string;
    readonly failed: string;
    readonly noIds: string;
  };
  readonly take: {
    readonly label: string;
    readonly json: string;
    readonly csv: string;
    readonly hint: string;
    readonly failed: string;
  };
  readonly erase: {
    readonly open: string;
    readonly title: (name: string) => string;
    readonly what: readonly string[];
    readonly not: readonly string[];
    readonly whatTitle: string;
    readonly notTitle: string;
    readonly confirm: string;
    readonly understood: string;
    readonly done: string;
    readonly noIds: string;
  };
}

export const messages: Messages<PeopleText> = { en, zh };
