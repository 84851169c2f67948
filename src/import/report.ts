import type { SetAsideReason } from './format.ts';
import type { FileProof } from './proof.ts';
import type { PeopleOfFile } from './people-of-files.ts';
import type { ImportQuestion } from './questions.ts';
import type { BinaryKind, TableProblem } from './read/index.ts';

export interface SetAside {
  readonly reason: SetAsideReason;
  readonly count: number;
}

/** Sums of one money column of the file as it stands there: `inFile = used + setAside`. */
export interface MoneySums {
  readonly column: string;
  readonly inFile: number;
  readonly used: number;
  readonly setAside: number;
}

/** Filled cells of an optional column that could not be read; their rows are used all the same. */
export interface CellWarning {
  /** `destroyed`: a spreadsheet wrote `2.3E+18` over the digits of an id. Absent: cannot be read. */
  readonly kind?: 'unreadable' | 'destroyed';
  readonly column: string;
  readonly count: number;
  readonly example: string;
}

/** How a date column was read, with the cell that proves day before month or the reverse. */
export interface DateProof {
  readonly column: string;
  readonly order: 'ymd' | 'dmy' | 'mdy';
  readonly proof: { readonly value: string; readonly row: number } | null;
  readonly ambiguous: boolean;
}

/** Orders that count nowhere until their date is mended: it lies after the import, or before 1990. */
export interface MisdatedOrders {
  readonly count: number;
  readonly examples: readonly { readonly orderId: string; readonly day: string; readonly row: number }[];
}

/** Rows without an order number in a file that has such numbers: each became an order of its own. */
export interface UnnumberedRows {
  readonly count: number;
  /** Numbers of the first rows in the file. */
  readonly rows: readonly number[];
}

/** Stores of one file that number their orders alike, and how many numbers stand for several of them. */
export interface StoresOfFile {
  readonly stores: readonly string[];
  readonly sharedCount: number;
  /** How an order with such a number is called now. */
  readonly example: string;
}

/** What became of one file: `rowsRead = rowsUsed + sum(setAside)`. */
export interface FileReport {
  readonly name: string;
  readonly fileId: number;
  /** As decisions name it, and the shop it was put into; both absent in reports of earlier versions. */
  readonly fingerprint?: string;
  readonly shop?: string;
  readonly bytes: number;
  readonly platform: string;
  readonly format: string;
  readonly entity: string;
  /** Of a text; the kind of file, `xlsx`, where the table was taken out of another. */
  readonly encoding: string;
  readonly delimiter: string;
  /** Column names, in the order of the raw columns `c0`, `c1`, … */
  readonly header: readonly string[];
  /** Those of them that nothing is read of; absent in earlier reports. */
  readonly unusedColumns?: readonly string[];
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly setAside: readonly SetAside[];
  readonly money: readonly MoneySums[];
  readonly warnings: readonly CellWarning[];
  readonly dates: readonly DateProof[];
  /** What it tells beside what the orders hold; absent where it tells of no money, and in earlier reports. */
  readonly proof?: FileProof;
  /** Absent where every order may be dated as it is. */
  readonly misdated?: MisdatedOrders;
  /** Absent where every row has an order number, or none has. */
  readonly unnumbered?: UnnumberedRows;
  /** Absent where no number stands for orders of several stores. */
  readonly stores?: StoresOfFile;
  /** Of a list of members, answers, tickets or events: whom it names, and how many of them ordered. */
  readonly people?: PeopleOfFile;
  /** What a person is to say of it; absent in reports of earlier versions. */
  readonly questions?: readonly ImportQuestion[];
}

/** What a new snapshot changes against the one before. */
export interface ImportDifference {
  readonly orders: {
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    /** Was there before: taken out by a decision, or by a file that says otherwise. */
    readonly gone: number;
  };
  readonly people: {
    readonly fresh: number;
    /** Had gone silent, and ordered again. */
    readonly back: number;
    readonly moved: number;
  };
  /** People from one segment of the default rules to another, the largest group first. */
  readonly moves: readonly { readonly from: string; readonly to: string; readonly count: number }[];
}

/** A shop as its files tell of it. */
export interface ImportedShop {
  readonly id: string;
  /** As a file calls it; null where none does. */
  readonly name: string | null;
  /** The currency that most of its money is in. */
  readonly currency: string | null;
  readonly platforms: readonly string[];
  readonly orders: number;
}

/** What an import led to. */
export interface Imported {
  /** One per file of this import. */
  readonly reports: readonly FileReport[];
  /** One per file that the snapshot rests on, the oldest first. */
  readonly inUse: readonly FileReport[];
  /** Every shop that the files tell of. */
  readonly shops: readonly ImportedShop[];
  /** Undefined for the first import. */
  readonly difference: ImportDifference | undefined;
}

export interface ImportProgress {
  readonly step: 'starting' | 'reading' | 'understanding' | 'people' | 'arranging' | 'finishing';
  /** Index of the file being read and its name; absent after the last. */
  readonly file?: { readonly index: number; readonly count: number; readonly name: string };
  readonly bytesRead: number;
  readonly bytesTotal: number;
  /** Rows read so far; estimated from the bytes while a file is being read. */
  readonly rows: number;
}

export type ImportError =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'out-of-memory' }
  | { readonly kind: 'busy' }
  /** What was written, or what it was to be built from, is not there any more. */
  | { readonly kind: 'snapshot-gone' }
  | { readonly kind: 'not-recognised'; readonly files: readonly string[] }
  | { readonly kind: 'unreadable-file'; readonly file: string; readonly why: UnreadableWhy }
  /** Order numbers of which a spreadsheet kept no more than the first digits: orders cannot be told apart. */
  | {
      readonly kind: 'destroyed-numbers';
      readonly file: string;
      readonly column: string;
      readonly example: string;
      readonly count: number;
    }
  | { readonly kind: 'failed'; readonly message: string };

export type UnreadableWhy = 'header-only' | TableProblem | BinaryKind;
