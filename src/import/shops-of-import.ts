import { query } from '#engine';
import { firstShop } from '#models';
import type { Answer, Decision } from './decisions.ts';
import type { ImportedShop } from './report.ts';
import { newShop, shopOfList, shopOfSales, type ShopOfFile } from './shop-of-file.ts';
import { shopOf, type SourceFile } from './source.ts';
import type { StageSource } from './stage.ts';
import type { Steps } from './steps.ts';

/** Says to which shop a file belongs, once it is staged and all before it are in their shops. */
export type ShopOfNext = (file: SourceFile, source: StageSource) => Promise<SourceFile>;

/** Every file stays where it is. */
export const ownShop: ShopOfNext = (file) => Promise.resolve(file);

/** What is known of the shops of an import. */
export interface ShopsWanted {
  /** The shop that is open, where it is one alone. */
  readonly open?: string;
  /** Shops that a person chose for files, by file id; `new` is one that is not there yet. */
  readonly chosen: ReadonlyMap<number, string>;
  /** Files that are new with this import. */
  readonly fresh: ReadonlySet<number>;
}

const isFileShop = (decision: Decision): decision is Extract<Answer, { readonly kind: 'file-shop' }> =>
  decision.kind === 'file-shop';

/** Puts each new file into the shop that a person chose, or that its orders speak for. */
export function placeFiles(
  steps: Steps,
  files: readonly SourceFile[],
  decisions: readonly Decision[],
  { open, chosen, fresh }: ShopsWanted
): ShopOfNext {
  const decided = new Map(decisions.filter(isFileShop).map(({ file, shop }) => [file, shop]));
  const known = [...new Set(files.filter(({ fileId }) => !fresh.has(fileId)).map(shopOf))];
  // The first file of a drop opens the shop that the others are held against.
  let target = open ?? known[0];
  const find = (file: SourceFile, source: StageSource): Promise<ShopOfFile> | ShopOfFile => {
    const said = chosen.get(file.fileId);
    if (said !== undefined) return { shop: said === 'new' ? newShop(known) : said };
    const choice = { open: target ?? firstShop, known, isSure: open !== undefined };
    return source.format.entity === 'sales'
      ? shopOfSales(steps, source, choice)
      : shopOfList(steps, source, choice);
  };
  /** A new shop is named by its file, so that it is the same one at each building. */
  const movedTo = ({ fingerprint }: SourceFile): string | undefined => {
    const said = decided.get(fingerprint);
    return said === 'new' ? `shop-of-${fingerprint.slice(0, 12)}` : said;
  };
  return async (file, source) => {
    const found = fresh.has(file.fileId) ? await find(file, source) : { shop: file.shop ?? firstShop };
    const moved = movedTo(file);
    const shop = moved ?? found.shop;
    if (!known.includes(shop)) known.push(shop);
    target ??= shop;
    return {
      ...file,
      shop: found.shop,
      movedTo: moved,
      questions: [...(file.questions ?? []), ...(found.question === undefined ? [] : [found.question])]
    };
  };
}

const shopsQuery = query(
  `select shop::varchar as id, name::varchar as name, currency::varchar as currency,
  platforms::varchar as platforms, order_count as orders from shops order by shop`,
  {},
  { id: 'text', name: 'text?', currency: 'text?', platforms: 'text', orders: 'integer' }
);

/** The shops of a snapshot that is being made. */
export async function shopsOf(steps: Steps): Promise<readonly ImportedShop[]> {
  const rows = await steps.ask(shopsQuery, {});
  return rows.map((row) => ({ ...row, platforms: row.platforms.split(' ') }));
}
