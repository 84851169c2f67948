import { headersOf, kindOf, type ItemsInCell, type MappedSource, type Mapping } from '#import';

/** What a column of a file may be besides a fact: `time:created_at` is the time of day of that fact. */
export const itemsTarget = '@items';
export const timeOf = (fact: string): string => `time:${fact}`;

/** Facts that a file may keep in parts. */
const joinable = new Set([
  'buyer_name',
  'address',
  'product_name',
  'category',
  'tags',
  'note',
  'title',
  'body',
  'comment',
  'reason_text',
  'topic',
  'campaign'
]);

/** What a column of the file stands for, and which part of it. */
export interface Assigned {
  readonly target: string;
  /** 1 for the first of several columns that are joined. */
  readonly part?: number;
  /** Of products side by side, which one: read as a group, not by itself. */
  readonly product?: number;
}

export function assignedTo({ columns, items, lineGroups }: Mapping, name: string): Assigned | undefined {
  for (const [fact, source] of Object.entries(columns)) {
    if (source === name) return { target: fact };
    if (typeof source === 'string') continue;
    if ('day' in source) {
      if (source.day === name) return { target: fact };
      if (source.time === name) return { target: timeOf(fact) };
    } else if (source.joined.includes(name)) return { target: fact, part: source.joined.indexOf(name) + 1 };
  }
  if (items?.column === name) return { target: itemsTarget };
  for (const [index, group] of (lineGroups ?? []).entries()) {
    const [fact] = Object.entries(group).find(([, header]) => header === name) ?? [];
    if (fact !== undefined) return { target: fact, product: index + 1 };
  }
  return undefined;
}

/** What is left of a source without one of its columns. */
function without(source: MappedSource, name: string): MappedSource | undefined {
  if (typeof source === 'string') return source === name ? undefined : source;
  if ('day' in source) return source.day === name ? undefined : source.time === name ? source.day : source;
  const left = source.joined.filter((part) => part !== name);
  return left.length > 1 ? { joined: left } : left[0];
}

function freed({ items, ...mapping }: Mapping, name: string): Mapping {
  const columns = Object.entries(mapping.columns).flatMap(([fact, source]) => {
    const left = without(source, name);
    return left === undefined ? [] : [[fact, left] as const];
  });
  return {
    ...mapping,
    columns: Object.fromEntries(columns),
    ...(items === undefined || items.column === name ? {} : { items })
  };
}

/** The mapping with a column of the file standing for something else; `''` for nothing. */
export function assign(
  mapping: Mapping,
  name: string,
  target: string,
  proposed: Pick<ItemsInCell, 'between' | 'shape' | 'as'>
): Mapping {
  const free = freed(mapping, name);
  const { columns } = free;
  if (target === '') return free;
  if (target === itemsTarget) return { ...free, items: { column: name, ...proposed } };
  const put = (fact: string, source: MappedSource): Mapping => ({
    ...free,
    columns: { ...columns, [fact]: source }
  });
  if (target.startsWith('time:')) {
    const fact = target.slice('time:'.length);
    const [day] = columns[fact] === undefined ? [] : headersOf(columns[fact]);
    return day === undefined ? free : put(fact, { day, time: name });
  }
  const before = columns[target];
  if (before === undefined || !joinable.has(target) || kindOf(mapping.entity, target) !== 'text')
    return put(target, name);
  return put(target, { joined: [...headersOf(before), name] });
}
