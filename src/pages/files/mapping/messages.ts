import type { Messages } from '#i18n';
import type {
  Encoding,
  Entity,
  EventKind,
  ItemBreak,
  ItemShape,
  Kind,
  OrderStatus,
  Sureness,
  SurveyKind
} from '#import';
import type { Topic } from '../switches.ts';
import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';

/** Saying what the columns of a file mean. */
export interface MappingText {
  readonly title: (name: string) => string;
  readonly lede: string;
  readonly what: string;
  readonly entity: Readonly<Record<Entity, string>>;
  readonly columnInFile: string;
  readonly means: string;
  readonly howSure: string;
  readonly sure: Readonly<Record<Sureness, string>>;
  readonly chosen: string;
  readonly readable: (read: string, filled: string) => string;
  readonly allReadable: (filled: string) => string;
  readonly noneFilled: string;
  readonly nothing: string;
  readonly part: (target: string, part: number) => string;
  readonly timeOfDay: (target: string) => string;
  readonly itemsInCell: string;
  readonly productPart: (nth: number, target: string) => string;
  readonly switchesOn: string;
  readonly pages: Readonly<Record<Topic, string>>;
  readonly off: string;
  readonly lacking: (columns: string) => string;
  readonly ready: string;
  readonly noOrderId: string;
  readonly noBuyer: string;
  readonly noMoney: string;
  readonly totalsDiffer: (order: string, total: string, line: string) => string;
  readonly kindOfAll: string;
  readonly surveyKind: Readonly<Record<SurveyKind, string>>;
  readonly eventKind: Readonly<Record<EventKind, string>>;
  readonly back: string;
  readonly remembered: string;
  readonly written: {
    readonly title: string;
    readonly auto: string;
    readonly dates: string;
    readonly order: Readonly<Record<'dmy' | 'mdy', string>>;
    readonly proven: (column: string, order: string, value: string, row: string) => string;
    readonly open: (column: string) => string;
    readonly decimal: string;
    readonly mark: Readonly<Record<'.' | ',', string>>;
    readonly currency: string;
    readonly clock: string;
    readonly clocks: Readonly<Record<'none' | 'zone' | 'hours', string>>;
    readonly zone: string;
    readonly hours: string;
    readonly clockHint: string;
  };
  readonly encoding: {
    readonly label: string;
    readonly hint: string;
    readonly weak: string;
    readonly change: string;
    readonly title: string;
    readonly sub: string;
    readonly use: string;
    readonly name: Readonly<Record<Encoding, string>>;
  };
  readonly items: {
    readonly title: string;
    readonly between: string;
    readonly breaks: Readonly<Record<ItemBreak, string>>;
    readonly shape: string;
    readonly shapes: Readonly<Record<ItemShape, string>>;
    readonly as: string;
    readonly side: (count: string) => string;
    readonly sideHint: string;
  };
  readonly statuses: {
    readonly title: string;
    readonly hint: string;
    readonly count: (rows: string) => string;
    readonly status: Readonly<Record<OrderStatus, string>>;
  };
  readonly preview: {
    readonly title: string;
    readonly caption: (shown: string, read: string, used: string) => string;
    readonly starting: string;
    readonly working: string;
    readonly failed: string;
    readonly row: string;
    readonly items: string;
    readonly aside: string;
    readonly lost: Readonly<Record<Kind | 'status', string>>;
    readonly yes: string;
    readonly no: string;
  };
  readonly templates: {
    readonly title: string;
    readonly choose: string;
    readonly none: string;
    readonly fits: (have: string, all: string) => string;
    readonly suggested: (name: string) => string;
    readonly apply: string;
    readonly missing: (columns: string) => string;
    readonly save: string;
    readonly saved: (name: string) => string;
    readonly name: string;
    readonly manage: string;
    readonly rename: string;
    readonly remove: string;
    readonly removed: (name: string) => string;
    readonly export: string;
    readonly import: string;
    readonly imported: (name: string) => string;
    readonly refused: Readonly<Record<'too-large' | 'not-a-template' | 'newer-version' | 'damaged', string>>;
    readonly notKept: string;
  };
}

export const mappingText: Messages<MappingText> = { en, zh };
