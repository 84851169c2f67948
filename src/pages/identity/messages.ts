import type { Format, Messages } from '#i18n';
import type { ComparedFact } from './pairs.ts';
import type { KeyKind, PairKind } from './queries.ts';
import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';

export type RowEntity = 'order' | 'customer' | 'refund' | 'review' | 'survey' | 'ticket' | 'event';

export interface PairText {
  readonly title: string;
  /** Why they are joined or apart today, and why that may be wrong. */
  readonly why: string;
}

export interface IdentityText {
  readonly headline: (people: number, names: number, files: number, pairs: string, format: Format) => string;
  readonly pairsOpen: (count: number, format: Format) => string;
  readonly headlineNobody: (orders: number, format: Format) => string;
  readonly failed: string;
  readonly lede: string;
  readonly reveal: string;
  readonly kpis: {
    readonly label: string;
    readonly people: string;
    readonly names: string;
    readonly namesNote: string;
    readonly merged: string;
    readonly mergedNote: (share: string) => string;
    readonly guests: string;
    readonly guestsNote: (share: string) => string;
  };
  readonly nobody: {
    readonly title: string;
    readonly body: string;
    readonly masked: (channel: string, count: string) => string;
    readonly help: (exports: string) => string;
    readonly anyExport: string;
  };
  readonly keys: {
    readonly title: (key: string, share: string) => string;
    readonly question: string;
    readonly sub: string;
    readonly how: readonly string[];
    readonly orders: (count: number, guests: string, format: Format) => string;
    readonly masked: (count: string) => string;
    readonly unused: (count: string) => string;
    readonly offered: string;
    readonly columns: Readonly<
      Record<
        | 'platform'
        | 'kind'
        | 'order_count'
        | 'guest_count'
        | 'filled_count'
        | 'masked_count'
        | 'unused_count'
        | 'usable_count',
        string
      >
    >;
  };
  readonly key: Readonly<Record<KeyKind, { readonly name: string; readonly meaning: string }>>;
  readonly pairs: {
    readonly title: (count: number, format: Format) => string;
    readonly sub: string;
    readonly none: { readonly title: string; readonly body: string };
    readonly more: (count: string) => string;
    readonly side: readonly [string, string];
    readonly same: string;
    readonly differs: string;
    readonly fact: Readonly<Record<ComparedFact | 'orders' | 'revenue' | 'dates', string>>;
    readonly guest: string;
    readonly join: string;
    readonly keepApart: string;
    readonly split: string;
    readonly keepTogether: string;
    readonly open: string;
    readonly kind: Readonly<Record<PairKind, PairText>>;
  };
  readonly merged: {
    readonly title: (count: number, format: Format) => string;
    readonly sub: string;
    readonly none: { readonly title: string; readonly body: string };
    readonly columns: Readonly<Record<'joined_by' | 'persona_count' | 'platform_count', string>>;
    readonly byHand: string;
  };
  readonly person: {
    readonly sub: (names: number, format: Format) => string;
    readonly joinedBy: string;
    readonly joinedByHand: string;
    readonly sharedBy: (count: number, format: Format) => string;
    readonly doesNotJoin: string;
    readonly names: string;
    readonly shared: string;
    readonly noOrders: string;
    readonly rows: (shown: string, all: string) => string;
    readonly orders: string;
    readonly entity: Readonly<Record<RowEntity, string>>;
    readonly columns: Readonly<
      Record<'entity' | 'label' | 'happened_on' | 'amount' | 'file' | 'source_row', string>
    >;
  };
  readonly byHand: {
    readonly title: string;
    readonly sub: string;
    readonly first: string;
    readonly second: string;
    readonly choose: string;
    readonly other: string;
    readonly pick: string;
    readonly join: string;
    readonly same: string;
  };
  readonly decided: {
    readonly title: string;
    readonly sub: string;
    readonly joined: (ids: string) => string;
    readonly split: (ids: string) => string;
    readonly apart: (ids: string) => string;
    readonly together: (ids: string) => string;
    readonly undo: (what: string) => string;
    readonly columns: Readonly<Record<'what' | 'when' | 'undo', string>>;
  };
  readonly done: Readonly<Record<'joined' | 'split' | 'apart' | 'together' | 'undone' | 'notKept', string>>;
  readonly building: {
    readonly notFollowing: string;
    readonly notFollowingBody: string;
    readonly refused: string;
    readonly failed: string;
    readonly safe: string;
    readonly remedy: string;
  };
}

export const messages: Messages<IdentityText> = { en, zh };
