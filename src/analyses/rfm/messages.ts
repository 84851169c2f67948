import type { Format, Messages } from '#i18n';
import type { CutMethod, RfmDimension, RfmPreset, Segment } from '#models';
import type { Little } from './little.ts';
import type { Findings } from './findings.ts';
import type { Measure } from './matrix.ts';
import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';
import type { SegmentRow } from './queries.ts';
import type { Step } from './steps.ts';

type Words<Name extends string> = Readonly<Record<Name, string>>;

export interface RfmText {
  readonly segment: Words<Segment>;
  /** Short enough for a cell. */
  readonly segmentShort: Words<Segment>;
  readonly headline: (found: Findings, since: string, format: Format) => string;
  readonly lede: (found: Findings, preset: RfmPreset, format: Format) => string;
  /** While only some segments are asked about. */
  readonly narrowed: (segments: readonly Segment[], found: Findings, format: Format) => string;
  /** Where segments by recency and frequency say little, and what serves instead. */
  readonly little: (why: Little, format: Format) => { readonly headline: string; readonly lede: string };
  readonly nobody: string;
  readonly kpis: string;
  readonly kpi: Words<'customers' | 'repeat' | 'slipping' | 'spent'>;
  readonly note: {
    readonly since: (day: string) => string;
    readonly best: (people: string, revenue: string) => string;
    readonly interval: (range: string) => string;
    readonly ofRevenue: (share: string) => string;
  };
  readonly matrix: {
    readonly question: string;
    readonly title: (found: {
      readonly measure: Measure;
      readonly value: string;
      readonly share: string;
      readonly where: string;
    }) => string;
    readonly sub: Words<'segments' | 'depth' | 'codes' | 'classes'>;
    readonly kind: Words<'recency-frequency' | 'recency-money'>;
    readonly kindLegend: string;
    readonly measure: Words<Measure>;
    readonly measureLegend: string;
    readonly tooFew: string;
    readonly emptyScores: (scores: string) => string;
    readonly emptyScore: (dimension: string, score: number) => string;
    readonly cellPeople: (count: number, format: Format) => string;
    readonly moneyBlock: (label: string) => string;
  };
  readonly dimension: Words<RfmDimension>;
  readonly axis: Words<RfmDimension>;
  /** A score's place in a sentence. */
  readonly where: Readonly<Record<RfmDimension, (label: string) => string>>;
  readonly comma: string;
  readonly scale: {
    readonly any: string;
    readonly nobody: string;
    readonly daysUpTo: (days: string) => string;
    readonly daysOver: (days: string) => string;
    readonly ordersFrom: (count: string) => string;
    readonly between: (first: string, last: string) => string;
    readonly from: (money: string) => string;
    readonly below: (money: string) => string;
  };
  /** High and low of each dimension, for the eight classes. */
  readonly half: Readonly<Record<RfmDimension, readonly [low: string, high: string]>>;
  readonly table: {
    readonly title: (rows: readonly SegmentRow[], found: Findings, format: Format) => string;
    readonly question: string;
    readonly cuts: (cuts: string) => string;
    readonly change: (day: string) => string;
    readonly only: string;
    readonly onlyOf: (segment: string) => string;
    readonly seeOf: (segment: string) => string;
    readonly actions: string;
  };
  readonly toDo: {
    readonly title: string;
    readonly sub: string;
    readonly none: string;
    readonly step: Readonly<Record<Step, (count: number, segment: string, format: Format) => string>>;
    /** What the list of a step is called. */
    readonly listOf: Readonly<Record<Step, (segment: string) => string>>;
    readonly inTime: string;
    readonly restWhy: string;
    /** Others of the segment, who are let rest. */
    readonly resting: (count: number, format: Format) => string;
    readonly see: (count: string) => string;
    readonly more: (count: string) => string;
    readonly fewer: string;
  };
  readonly people: {
    readonly inCell: (where: string) => string;
    readonly sub: (day: string) => string;
  };
  readonly settings: {
    readonly title: string;
    readonly button: string;
    readonly preset: string;
    readonly presets: Words<RfmPreset>;
    readonly presetHelp: Words<RfmPreset>;
    readonly methodOf: (dimension: string) => string;
    readonly methods: Words<CutMethod>;
    readonly cut: Readonly<Record<RfmDimension, (score: number) => string>>;
    readonly cutsOf: (dimension: string) => string;
    readonly mustRise: string;
    readonly grid: string;
    readonly gridHelp: string;
    readonly gridCell: (where: string) => string;
    readonly reset: string;
    readonly now: (cuts: string) => string;
  };
  readonly column: Readonly<Record<string, string>>;
  readonly outside: string;
  readonly how: {
    readonly scores: readonly string[];
    readonly preset: Words<RfmPreset>;
    readonly segments: readonly string[];
  };
}

export const messages: Messages<RfmText> = { en, zh };
