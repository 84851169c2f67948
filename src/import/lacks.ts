import { FileCells } from './cells.ts';
import type { Format, Lack } from './format.ts';
import { formats } from './formats/index.ts';
import { sourceSql } from './stage.ts';

export interface MissingFact {
  readonly what: Lack;
  /** Ids of the formats of the same platform that tell it. */
  readonly broughtBy: readonly string[];
}

const lacksOf = (format: Format): readonly Lack[] => (format.entity === 'unused' ? [] : (format.lacks ?? []));

const identities = ['buyer_id', 'buyer_alias', 'email', 'phone', 'account'] as const;

/** Older layouts of a format, and columns that a shop hid, may leave out whatever names a buyer. */
function namesBuyer(format: Format, header: readonly string[]): boolean {
  if (format.entity !== 'sales') return true;
  const cells = new FileCells(header, { dates: new Map(), numbers: new Map() });
  return identities.some((column) => {
    const source = format.columns[column];
    return source !== undefined && sourceSql(cells, source, 'text') !== undefined;
  });
}

/** What a file of this format and header does not tell, with the exports of its platform that do. */
export function missingFacts(formatId: string, header: readonly string[]): readonly MissingFact[] {
  const format = formats.find(({ id }) => id === formatId);
  if (format === undefined) return [];
  const others = formats.filter(({ id, platform }) => id !== format.id && platform === format.platform);
  const lacking = new Set<Lack>([
    ...(namesBuyer(format, header) ? [] : (['buyer'] as const)),
    ...lacksOf(format)
  ]);
  return [...lacking].map((what) => ({
    what,
    broughtBy: others.filter((other) => tells(other, what)).map(({ id }) => id)
  }));
}

/** A customer list says who an order's alias is, a refund list what went back; the rest stands with the orders. */
function tells(format: Format, what: Lack): boolean {
  if (format.entity === 'customers') return what === 'buyer' && format.columns.buyer_alias !== undefined;
  if (format.entity === 'refunds') return what === 'refunds';
  const lacking = lacksOf(format);
  const isTold = !lacking.includes(what) && !(what === 'full-refunds' && lacking.includes('refunds'));
  return format.entity === 'sales' && isTold;
}
