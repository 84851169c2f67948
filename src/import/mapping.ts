import { amountCurrency } from './amount-currency.ts';
import type { Clock } from './columns/index.ts';
import {
  entityColumns,
  type ColumnOf,
  type Entity,
  type EventKind,
  type Kind,
  type LineColumn,
  type OrderStatus,
  type SurveyKind
} from './entities.ts';
import type { Cells, DayAndTime, Format, SetAsideRule, Source, WrittenAs } from './format.ts';
import { fullName } from './formats/shared.ts';
import { isOutOfScale } from './formats/surveys.ts';
import { itemsSql, type ItemsInCell } from './mapping-items.ts';
import { kindSource } from './mapping-kinds.ts';
import { orderNumber, rowNumber } from './mapping-rows.ts';
import { opinionStars } from './opinions.ts';
import { refundFlag } from './refund-words.ts';

/** Texts that make one together: first and last name, the parts of an address. */
export interface JoinedCells {
  readonly joined: readonly string[];
}

/** Where a fact stands: a header name, several to be joined, or a day and its time beside it. */
export type MappedSource = string | JoinedCells | DayAndTime;

/** Header names of one product of several that stand side by side. */
export type LineGroup = Readonly<Partial<Record<LineColumn, string>>>;

/** A person's choice for a file of unknown shape: which header stands for which fact. Plain JSON, to be remembered. */
export interface Mapping {
  readonly entity: Entity;
  /** The shop system the file came from, so that it is merged with other files from there. */
  readonly platform?: string;
  readonly columns: Readonly<Record<string, MappedSource>>;
  readonly currency?: string;
  /** Decides where the cells do not, or against them. */
  readonly dateOrder?: WrittenAs['dateOrder'];
  readonly decimal?: WrittenAs['decimal'];
  readonly clock?: Clock;
  /** Words of the status column, in lower case, beyond the known ones or against them. */
  readonly statuses?: Readonly<Record<string, OrderStatus>>;
  /** What every row is, where no column says it. */
  readonly kind?: SurveyKind | EventKind;
  readonly items?: ItemsInCell;
  readonly lineGroups?: readonly LineGroup[];
}

/** Whether an entity has such a column; names come from files of templates, too. */
export const isColumnOf = <E extends Entity>(entity: E, column: string): column is ColumnOf<E> =>
  Object.hasOwn(entityColumns[entity], column);

export const kindOf = (entity: Entity, column: string): Kind => {
  const kinds: Readonly<Record<string, Kind>> = entityColumns[entity];
  return (Object.hasOwn(kinds, column) ? kinds[column] : undefined) ?? 'text';
};

/** Every header a mapped fact reads. */
export function headersOf(source: MappedSource): readonly string[] {
  if (typeof source === 'string') return [source];
  return 'day' in source ? [source.day, source.time] : source.joined;
}

/** Every header a mapping reads. */
export const headersOfMapping = ({ columns, items, lineGroups }: Mapping): readonly string[] => [
  ...Object.values(columns).flatMap(headersOf),
  ...(items === undefined ? [] : [items.column]),
  ...(lineGroups ?? []).flatMap((group) => Object.values(group))
];

function sourceOf(mapping: Mapping, column: string, source: MappedSource): Source {
  const read = plainSourceOf(mapping, column, source);
  return mapping.entity === 'sales' && column === 'order_id' ? orderNumber(mapping, read) : read;
}

function plainSourceOf({ entity, statuses, clock }: Mapping, column: string, source: MappedSource): Source {
  if (typeof source === 'object' && 'joined' in source) return fullName(...source.joined);
  if (kindOf(entity, column) === 'date') return clock === undefined ? source : { moment: source, clock };
  if (typeof source === 'object') return source;
  if (entity === 'sales' && column === 'status') return (cells) => cells.status(source, statuses);
  if (entity === 'sales' && column === 'is_refund') return (cells) => refundFlag(cells, source);
  return kindSource(entity, column, source) ?? source;
}

/** Where the file gives no stars, an opinion in words stands for them. */
function opinionSource({ entity, columns: { rating, opinion } }: Mapping): Record<string, Source> {
  return entity === 'reviews' && rating === undefined && typeof opinion === 'string'
    ? { rating: (cells) => opinionStars(cells, opinion) }
    : {};
}

/** Facts that the file does not tell row by row. */
function constants(mapping: Mapping): Record<string, Source> {
  const { entity, columns, kind } = mapping;
  const byAmount = amountCurrency(mapping);
  const sales: Record<string, Source> = {
    // Without an order number every row is an order of its own.
    ...('order_id' in columns ? {} : { order_id: rowNumber(mapping) }),
    ...(byAmount === undefined || 'currency' in columns ? {} : { currency: byAmount })
  };
  if (entity === 'sales') return sales;
  return kind === undefined || 'kind' in columns || !isColumnOf(entity, 'kind')
    ? {}
    : { kind: () => `'${kind}'` };
}

function rulesOf({ entity, columns, kind }: Mapping): readonly SetAsideRule[] {
  const { rating, score, kind: kindColumn } = columns;
  if (entity === 'reviews' && typeof rating === 'string') {
    const when = (cells: Cells): string => `coalesce(${cells.number(rating)} not between 1 and 5, false)`;
    return [{ reason: 'rating-out-of-range', when }];
  }
  if (entity !== 'surveys' || typeof score !== 'string') return [];
  const source = typeof kindColumn === 'string' ? kindSource(entity, 'kind', kindColumn) : undefined;
  const kindSql = source ?? (kind === undefined ? undefined : () => `'${kind}'`);
  if (kindSql === undefined) return [];
  return [
    { reason: 'score-out-of-range', when: (cells) => isOutOfScale(kindSql(cells), cells.number(score)) }
  ];
}

/** A mapping as a format, so that mapped and recognised files take the same way. */
export function formatOf(mapping: Mapping): Exclude<Format, { entity: 'unused' }> {
  const { entity, platform = 'generic', dateOrder, decimal, items, lineGroups } = mapping;
  const entries = Object.entries(mapping.columns).filter(
    ([column]) => isColumnOf(entity, column) && column !== 'opinion'
  );
  const columns = Object.fromEntries(
    entries.map(([column, source]) => [column, sourceOf(mapping, column, source)])
  );
  return {
    id: 'mapped',
    platform,
    entity,
    all: [],
    columns: { ...constants(mapping), ...opinionSource(mapping), ...columns },
    setAside: rulesOf(mapping),
    written: {
      ...(dateOrder === undefined ? {} : { dateOrder }),
      ...(decimal === undefined ? {} : { decimal })
    },
    ...(entity === 'sales' && items !== undefined ? { cellLines: itemsSql(items) } : {}),
    ...(entity === 'sales' && lineGroups !== undefined ? { wideLines: () => lineGroups } : {})
  };
}
