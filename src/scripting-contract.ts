import type { TableCell } from '#engine';
import type { FileReport, Mapping } from '#import';
import type { Filters } from '#kit';
import type { NamedShop, Settings } from '#state';

type Value = string | number | boolean | null;
export type Params = Readonly<Record<string, Value>>;

export interface ImportOptions {
  /** Mappings for files of unknown shape, by file name. */
  readonly mappings?: Readonly<Record<string, Mapping>>;
  /** Switches to set before totals are counted. */
  readonly settings?: Partial<Settings>;
  /**
   * Id of the shop that the files belong to, or `new`. Without it files go to the open shop, and those that
   * contradict it to another, as their `shop` and `questions` say.
   */
  readonly shop?: string;
}

export interface ScriptingImport {
  readonly files: readonly Pick<
    FileReport,
    | 'name'
    | 'shop'
    | 'platform'
    | 'encoding'
    | 'delimiter'
    | 'rowsRead'
    | 'rowsUsed'
    | 'setAside'
    | 'money'
    | 'warnings'
    | 'questions'
    | 'people'
    | 'unusedColumns'
  >[];
  readonly totals: {
    readonly orders: number;
    readonly validOrders: number;
    /** Null where orders count and none names a buyer. */
    readonly customers: number | null;
    /** Money is null where no order that counts has an amount. */
    readonly charged: number | null;
    readonly refunds: number | null;
    readonly chargedNet: number | null;
    readonly netRevenue: number | null;
    /** Of the money paid, over all paid orders; null where no file tells of refunds. */
    readonly refundRate: number | null;
    readonly firstOrder: string | null;
    readonly lastOrder: string | null;
  };
}

/** `window.regulars`; see docs/scripting.md. */
export interface Scripting {
  readonly version: string;
  readonly ready: Promise<void>;
  importFiles(files: readonly File[], options?: ImportOptions): Promise<ScriptingImport>;
  analyses(): readonly { readonly name: string; readonly params: Readonly<Record<string, unknown>> }[];
  analysis(
    name: string,
    params?: Params
  ): Promise<{ columns: readonly string[]; rows: readonly object[]; sql: string }>;
  sql(text: string): Promise<{ columns: readonly string[]; rows: readonly (readonly TableCell[])[] }>;
  shops(): Promise<readonly Omit<NamedShop, 'isSample'>[]>;
  /** Totals of the shops that are then open. */
  openShops(ids: readonly string[] | 'all'): Promise<ScriptingImport['totals']>;
  renameShop(id: string, name: string): Promise<void>;
  setFilters(filters: Partial<Filters>): Promise<void>;
  settings(change?: Partial<Settings>): Promise<Settings>;
  reset(): Promise<void>;
}
