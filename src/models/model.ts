/** A named select; what becomes of it (table, view, answer) is its reader's business. */
export interface Model {
  readonly name: string;
  readonly sql: string;
}

/** A model that is made when a question first names it, and no sooner. */
export interface LazyModel extends Model {
  /** Made as if `as_of` were so many days earlier. */
  readonly daysEarlier?: number;
  /** Read anew by each question, by the dates that it is asked for. */
  readonly isDated?: boolean;
  /** What its select is asked with: it is made into a macro that answers a table. */
  readonly parameters?: readonly string[];
  /** Empty as its select makes it, and filled with what models were fitted. */
  readonly isFitted?: boolean;
}
