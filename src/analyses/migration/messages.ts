import type { Format, Messages } from '#i18n';
import type { History } from '#kit';
import type { Span } from './choice.ts';
import type { Findings, KindOfMove } from './findings.ts';
import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';
import type { PlaceBefore } from './queries.ts';

type Words<Name extends string> = Readonly<Record<Name, string>>;
type Listed = Exclude<KindOfMove, 'stayed' | 'moved'>;

export interface MigrationText {
  readonly place: Words<PlaceBefore>;
  readonly way: (before: PlaceBefore, after: PlaceBefore) => string;
  readonly headline: (found: Findings, since: string, format: Format) => string;
  readonly lede: (found: Findings, then: string, now: string, format: Format) => string;
  /** Where too few were there on the earlier day. */
  readonly tooEarly: (found: Findings, then: string, format: Format) => string;
  readonly nobody: string;
  readonly tooFew: string;
  readonly figures: {
    readonly label: string;
    readonly now: string;
    readonly nowNote: (then: string) => string;
    readonly kind: Words<Listed>;
    readonly note: Words<Listed>;
    readonly stayed: string;
    readonly stayedNote: string;
  };
  readonly days: {
    readonly span: string;
    readonly spans: Words<Span>;
    readonly then: string;
    readonly now: string;
    readonly history: string;
    readonly histories: Words<History>;
  };
  readonly flows: {
    readonly question: string;
    readonly title: (way: string, count: number, format: Format) => string;
    readonly noMove: string;
    readonly sub: (then: string, now: string) => string;
    readonly name: string;
    readonly before: string;
    readonly after: string;
    readonly people: string;
    readonly share: (place: string) => string;
    readonly ordered: string;
    readonly view: string;
    readonly views: Words<'picture' | 'matrix'>;
    readonly fromTo: string;
    readonly sum: string;
    readonly see: (way: string, count: string) => string;
    readonly how: readonly string[];
  };
  readonly sizes: {
    readonly question: string;
    readonly title: (name: string, change: string, first: string) => string;
    readonly steady: string;
    readonly sub: string;
    readonly tooFew: string;
    readonly how: readonly string[];
  };
  readonly toDo: {
    readonly title: string;
    readonly sub: string;
    readonly action: Readonly<Record<Listed, (count: number, format: Format) => string>>;
    readonly body: Words<Listed>;
    readonly mostly: (way: string, count: number, format: Format) => string;
    readonly see: (count: number, format: Format) => string;
    readonly none: string;
  };
  readonly list: {
    readonly kind: Words<KindOfMove>;
    readonly on: (place: string, day: string) => string;
    readonly sub: (then: string, now: string) => string;
  };
  readonly column: Readonly<Record<string, string>>;
}

export const messages: Messages<MigrationText> = { en, zh };
