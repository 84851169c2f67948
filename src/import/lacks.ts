import type { Format, Lack } from './format.ts';
import { formats } from './formats/index.ts';

export interface MissingFact {
  readonly what: Lack;
  /** Ids of the formats of the same platform that tell it. */
  readonly broughtBy: readonly string[];
}

const lacksOf = (format: Format): readonly Lack[] => (format.entity === 'unused' ? [] : (format.lacks ?? []));

/** What a file of this format does not tell, with the exports of its platform that do. */
export function missingFacts(formatId: string): readonly MissingFact[] {
  const format = formats.find(({ id }) => id === formatId);
  if (format === undefined) return [];
  const others = formats.filter(({ id, platform }) => id !== format.id && platform === format.platform);
  return lacksOf(format).map((what) => ({
    what,
    broughtBy: others.filter((other) => tells(other, what)).map(({ id }) => id)
  }));
}

/** Who bought may stand in a customer list too; the rest only in a file of orders. */
function tells(format: Format, what: Lack): boolean {
  if (format.entity === 'customers') return what === 'buyer';
  if (format.entity === 'refunds') return what === 'refunds';
  return format.entity === 'sales' && !lacksOf(format).includes(what);
}
