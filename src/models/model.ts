/** A named select; what becomes of it (table, view, answer) is its reader's business. */
export interface Model {
  readonly name: string;
  readonly sql: string;
}

/** A model that is made when a question first names it, and no sooner. */
export interface LazyModel extends Model {
  /** Made as if it were so many days earlier: every day of the dates moved back. */
  readonly daysEarlier?: number;
  /** What its select is asked with: it is made into a macro that answers a table. */
  readonly parameters?: readonly string[];
  /** Empty as its select makes it, and filled with what models were fitted. */
  readonly isFitted?: boolean;
}
