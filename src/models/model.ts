/** A named select; what becomes of it (table, view, answer) is its reader's business. */
export interface Model {
  readonly name: string;
  readonly sql: string;
}
