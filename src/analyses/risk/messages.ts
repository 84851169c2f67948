import type { Format, Messages } from '#i18n';
import type { Interval } from '#statistics';
import type { AtStake, Findings } from './findings.ts';
import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';
import type { experienceKinds, gapKinds, OverdueGroup, states } from './queries.ts';
import type { WaitCurve } from './waits.ts';
import type { BackShare } from './win-back-chart.ts';

type Words<Name extends string> = Readonly<Record<Name, string>>;
type Kind = (typeof experienceKinds)[number];

export interface RiskText {
  readonly headline: (found: Findings, format: Format) => string;
  readonly lede: (found: Findings, format: Format) => string;
  readonly stake: (stake: AtStake, format: Format) => string;
  readonly naive: (days: number) => string;
  readonly noChurnClaim: string;
  readonly fitting: string;
  readonly figures: {
    readonly label: string;
    readonly atRisk: string;
    readonly ofAll: (share: string) => string;
    readonly regulars: string;
    readonly regularsNote: string;
    readonly stake: (days: number) => string;
    readonly stakeNote: (range: string) => string;
    readonly noRange: string;
    readonly lapsed: string;
    readonly lapsedNote: string;
    readonly newly: string;
    readonly newlyNote: (day: string) => string;
    readonly firstImport: string;
  };
  readonly list: {
    readonly question: string;
    readonly title: (value: string, count: number) => string;
    readonly sub: string;
    readonly seeAll: string;
    readonly usual: (days: string, isOwn: boolean) => string;
    readonly times: (ratio: string) => string;
    readonly column: Words<'name' | 'since' | 'usual' | 'stake' | 'alive' | 'before'>;
    readonly nothingBefore: string;
    readonly how: readonly string[];
    readonly empty: string;
  };
  readonly state: Words<(typeof states)[number]>;
  readonly basis: Words<'own' | 'shop'>;
  readonly group: Readonly<Record<OverdueGroup, string>>;
  readonly returned: string;
  readonly peopleSub: string;
  readonly waits: {
    readonly question: string;
    readonly title: (curve: WaitCurve, format: Format) => string;
    readonly sub: (curve: WaitCurve, format: Format) => string;
    readonly gap: Words<(typeof gapKinds)[number]>;
    readonly gapLegend: string;
    readonly share: string;
    readonly interval: string;
    readonly watched: string;
    readonly day: (day: number) => string;
    readonly axisDay: (day: number) => string;
    readonly halfMark: (day: number) => string;
    readonly mostMark: (day: number) => string;
    readonly points: (curve: WaitCurve, format: Format) => string;
    readonly tooFew: (count: number) => string;
    readonly how: readonly string[];
  };
  readonly winBacks: {
    readonly question: string;
    readonly title: (days: number, share: string, follow: number) => string;
    readonly noTitle: string;
    readonly sub: (follow: number) => string;
    readonly followLegend: string;
    readonly share: string;
    readonly interval: string;
    readonly counted: string;
    readonly ever: string;
    readonly now: string;
    readonly of: (part: number, whole: number, format: Format) => string;
    readonly axisDays: (days: number) => string;
    readonly silent: (days: number) => string;
    readonly tooFewWatched: string;
    readonly tooFew: string;
    readonly how: readonly string[];
  };
  readonly befores: {
    readonly question: string;
    readonly title: (kind: Kind, last: string, followed: string) => string;
    readonly noDifference: string;
    readonly sub: string;
    readonly last: string;
    readonly followed: string;
    readonly interval: string;
    readonly difference: string;
    readonly kind: Readonly<Record<Kind, string>>;
    readonly of: (share: string, part: number, whole: number, format: Format) => string;
    readonly points: (difference: Interval) => string;
    readonly tooFew: string;
    readonly how: readonly string[];
  };
  readonly toDo: {
    readonly title: string;
    readonly sub: string;
    readonly write: (count: number, format: Format) => string;
    readonly writeBody: string;
    readonly apologise: (count: number, format: Format) => string;
    readonly apologiseBody: string;
    readonly newly: (count: number, format: Format) => string;
    readonly newlyBody: string;
    readonly returned: (count: number, format: Format) => string;
    readonly returnedBody: string;
    readonly lapsed: (count: number, format: Format) => string;
    readonly lapsedBody: (
      back: BackShare | undefined,
      silent: number,
      follow: number,
      format: Format
    ) => string;
    readonly see: (count: number, format: Format) => string;
    readonly none: string;
  };
  readonly tooFew: string;
  readonly column: Readonly<Record<string, string>>;
}

export const messages: Messages<RiskText> = { en, zh };
