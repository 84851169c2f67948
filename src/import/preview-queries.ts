import { identifier, query, type Columns, type Query, type RowOf } from '#engine';
import { FileCells, findColumn } from './cells.ts';
import { headersOf, kindOf, type MappedSource, type Mapping } from './mapping.ts';
import { filledColumnNames, linesSql, type StageSource } from './stage.ts';

export type Answer = RowOf<Columns>;

const itemColumns = { source_row: 'integer', item: 'text' } as const satisfies Columns;

/** What a preview asks of the staged rows of a mapping. */
export class PreviewQueries {
  /** Facts that the file has columns for, in the order of its columns. */
  readonly facts: readonly string[];
  readonly rows: Query<Columns, Record<string, never>>;
  readonly items: Query<typeof itemColumns, Record<string, never>> | undefined;
  readonly #mapping: Mapping;
  readonly #source: StageSource;

  constructor(mapping: Mapping, source: StageSource) {
    this.#mapping = mapping;
    this.#source = source;
    const filled = new Set(filledColumnNames(source));
    this.facts = Object.keys(mapping.columns)
      .filter((column) => filled.has(column))
      .toSorted((left, right) => (this.placesOf(left)[0] ?? 0) - (this.placesOf(right)[0] ?? 0));
    this.rows = this.#rows();
    this.items = this.#items();
  }

  /** Places of the columns that a fact is read from. */
  placesOf(fact: string): readonly number[] {
    const mapped = this.#mapping.columns[fact];
    return (mapped === undefined ? [] : headersOf(mapped)).flatMap((name) => {
      const column = findColumn(this.#source.header, name);
      return column === undefined ? [] : [Number(column.slice(1))];
    });
  }

  #rows(): Query<Columns, Record<string, never>> {
    const cells = new FileCells(this.#source.header, this.#source.readings);
    const facts = this.facts.flatMap((fact) => {
      const mapped = this.#mapping.columns[fact];
      if (mapped === undefined) return [];
      const isFilled = `coalesce(${this.#isFilled(cells, fact, mapped)}, false)`;
      const value = `staged.${identifier(fact)}`;
      const isLost = `${isFilled} and (${value} is null${fact === 'status' ? ` or ${value} = 'unknown'` : ''})`;
      return [
        { name: `v_${fact}`, sql: `${value}::varchar`, kind: 'text?' as const },
        { name: `f_${fact}`, sql: isFilled, kind: 'boolean' as const },
        { name: `l_${fact}`, sql: isLost, kind: 'boolean' as const }
      ];
    });
    const status = this.#mapping.entity === 'sales' ? this.#mapping.columns['status'] : undefined;
    const words =
      typeof status === 'string'
        ? [{ name: 'status_word', sql: `lower(${cells.text(status)})`, kind: 'text?' as const }]
        : [];
    const asked = [...facts, ...words];
    const sql = `select
    staged.source_row::integer as source_row,
    staged.reason::varchar as reason${asked.map(({ name, sql }) => `,\n    ${sql} as ${identifier(name)}`).join('')}
from ${cells.source(this.#source.rawTable)} as cells
inner join ${identifier(this.#source.stagedTable)} as staged on cells._row = staged.source_row
order by source_row`;
    return query(
      sql,
      {},
      {
        source_row: 'integer',
        reason: 'text?',
        ...Object.fromEntries(asked.map(({ name, kind }) => [name, kind]))
      }
    );
  }

  #isFilled(cells: FileCells, fact: string, mapped: MappedSource): string {
    const kind = kindOf(this.#mapping.entity, fact);
    const names = typeof mapped === 'object' && 'day' in mapped ? [mapped.day] : headersOf(mapped);
    return names.map((name) => `(${cells.isFilled(name, kind)})`).join(' or ');
  }

  /** Products that stand in one cell or side by side, as lines of their rows. */
  #items(): Query<typeof itemColumns, Record<string, never>> | undefined {
    const { items, lineGroups } = this.#mapping;
    if (items === undefined && lineGroups === undefined) return undefined;
    const lines = linesSql(this.#source);
    if (lines === undefined) return undefined;
    const named =
      items === undefined ? new Set((lineGroups ?? []).flatMap((group) => Object.keys(group))) : undefined;
    const has = (column: string): boolean => named?.has(column) ?? true;
    const names = ['product_name', 'sku'].filter(has);
    const count = has('quantity') ? `coalesce(quantity::varchar || ' × ', '') || ` : '';
    return query(
      `select source_row::integer as source_row, ${count}coalesce(${[...names, "''"].join(', ')}) as item
from (${lines}) as lines
order by source_row, item`,
      {},
      itemColumns
    );
  }
}
