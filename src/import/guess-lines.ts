import { nameOfPlace } from './cells.ts';
import { lineColumns, type LineColumn } from './entities.ts';
import type { ColumnContent } from './guess-content.ts';
import { titleOf } from './guess-title.ts';
import { nameScore, wordsOf } from './guess-words.ts';
import type { LineGroup } from './mapping.ts';
import { proposeItems, type ItemsInCell } from './mapping-items.ts';

const guessed = ['product_name', 'sku', 'quantity', 'unit_price', 'line_total', 'category'] as const;
const aboutItems = /\b(?:item|product|line|artikel|produit|producto)s?\b|商品|产品|宝贝/i;

/** `Item 2 price` as what it says of which product. */
function numberedPart(title: string): { readonly nth: string; readonly base: string } | undefined {
  const [, before = '', nth, after = ''] =
    /^(.*?)[\s_\-([（#]*(\d{1,2})[\s_\-)\]）]*(.*)$/u.exec(title.trim()) ?? [];
  return nth === undefined
    ? undefined
    : { nth, base: `${before.trim()} ${after.trim()}`.replaceAll('_', ' ').trim() };
}

function columnNamed(base: string): LineColumn | undefined {
  const words = wordsOf('sales');
  const short = base.replace(aboutItems, ' ').replaceAll(/\s+/g, ' ').trim();
  const scores = guessed.map((column) => {
    const own = words[column] ?? [];
    const isName = column === 'product_name' && ['', 'name', '名称', 'title'].includes(short.toLowerCase());
    return {
      column,
      score: isName ? 1 : Math.max(nameScore(titleOf(base), own), nameScore(titleOf(short), own))
    };
  });
  const [best] = scores.toSorted((left, right) => right.score - left.score);
  return best !== undefined && best.score > 0.8 ? best.column : undefined;
}

/** Products that stand side by side: `Item 1 name`, `Item 1 qty`, `Item 2 name`, … */
export function guessLineGroups(header: readonly string[]): readonly LineGroup[] {
  const groups = new Map<string, Partial<Record<LineColumn, string>>>();
  for (const [place, title] of header.entries()) {
    const part =
      aboutItems.test(title) || /qty|quantity|sku|price|数量|单价/i.test(title)
        ? numberedPart(title)
        : undefined;
    const column = part === undefined ? undefined : columnNamed(part.base);
    if (part === undefined || column === undefined) continue;
    const group = groups.get(part.nth) ?? {};
    groups.set(part.nth, { ...group, [column]: group[column] ?? nameOfPlace(header, place) });
  }
  const whole = [...groups.values()].filter((group) => 'product_name' in group || 'sku' in group);
  return whole.length > 1 ? whole : [];
}

/** Whether a group names a column of the lines. */
export const isLineColumn = (column: string): column is LineColumn => Object.hasOwn(lineColumns, column);

/** The column whose cells name several products, with how. */
export function guessItems(
  header: readonly string[],
  contents: readonly ColumnContent[]
): { readonly items: ItemsInCell; readonly fit: number } | undefined {
  const found = contents.flatMap((content, place) => {
    const [best] = proposeItems(content.filled);
    if (best === undefined || best.fit < 0.7) return [];
    const { between, shape, as, fit } = best;
    return [{ items: { column: nameOfPlace(header, place), between, shape, as }, fit }];
  });
  return found.toSorted((left, right) => right.fit - left.fit)[0];
}
