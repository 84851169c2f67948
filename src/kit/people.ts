import type { ParamsOf, ParamSpec, Query } from '#engine';
import type { Sort } from '#ui';
import type { ColumnDisplay } from './columns.ts';
import type { PeopleColumns } from './people-query.ts';

export interface PeopleProps<C extends PeopleColumns, P extends ParamSpec> extends ColumnDisplay<C> {
  /** Who they are: 41 former champions. */
  title: string;
  sub?: string | undefined;
  /** What an exported file is called, where the title is too long for it. */
  fileName?: string | undefined;
  /** Everybody, in any order; pages, search, sorting and counting are put around it. */
  query: Query<C, P>;
  params: ParamsOf<P>;
  /** How the list is sorted at first; by money where this is not said. */
  sort?: Sort | undefined;
  /** Opens the page of one person. */
  onperson?: ((customerKey: string) => void) | undefined;
}
