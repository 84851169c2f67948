import type { Snippet } from 'svelte';
import type { Columns, ParamsOf, ParamSpec, Query, RowOf } from '#engine';
import type { ColumnDisplay } from './columns.ts';

export interface PanelProps<C extends Columns, P extends ParamSpec> extends ColumnDisplay<C> {
  /** A plain name, or the answer in one sentence. */
  title: string | ((rows: readonly RowOf<C>[]) => string);
  /** Stands in for the answer while there is none, and names exported files. */
  question?: string | undefined;
  sub?: string | ((rows: readonly RowOf<C>[]) => string) | undefined;
  query: Query<C, P>;
  params: ParamsOf<P>;
  /** What the number means and how it comes about, in plain language; one text a paragraph. */
  how: string | readonly string[];
  /** Settings of the page that the answer rests on: their name, and what is chosen. */
  settings?: Readonly<Record<string, string>> | undefined;
  isEmpty?: ((rows: readonly RowOf<C>[]) => boolean) | undefined;
  /** Why nothing is shown, and which file or choice would help. */
  empty?: string | undefined;
  /** A button that brings something to show. */
  emptyAction?: Snippet | undefined;
  /** Why these few rows do not allow the picture; null where they do. */
  tooLittle?: ((rows: readonly RowOf<C>[]) => string | null) | undefined;
  /** How many orders, people or ratings the picture rests on. */
  count?: ((rows: readonly RowOf<C>[]) => number) | undefined;
  /** Pixels kept free until the answer is there. */
  minHeight?: number | undefined;
  /** Switches of what is shown, beside the title. */
  tools?: Snippet | undefined;
  children: Snippet<[rows: readonly RowOf<C>[]]>;
}
