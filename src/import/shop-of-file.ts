import { identifier, literal, query } from '#engine';
import { kindTypes, orderColumns } from './entities.ts';
import type { ImportQuestion, ShopContradiction } from './questions.ts';
import { filledColumnNames, type StageSource } from './stage.ts';
import type { Steps } from './steps.ts';

type ShopQuestion = Extract<ImportQuestion, { readonly kind: 'shop' }>;

/** Where a file belongs, and what a person should look at where its shop had to be found. */
export interface ShopOfFile {
  readonly shop: string;
  readonly question?: ShopQuestion;
}

/** What is known of shops while the files of an import are put into them. */
export interface ShopChoice {
  /** The shop that is open: where a file belongs that says nothing against it. */
  readonly open: string;
  /** Every shop that some file belongs to. */
  readonly known: readonly string[];
  /** Whether a person has the open one open, and no other. */
  readonly isSure: boolean;
}

/** One file held against one shop: orders that both tell of, and what of them speaks against one shop. */
interface Compared {
  readonly sharedCount: number;
  readonly otherBuyerCount: number;
  readonly contradictingCount: number;
  readonly examples: readonly string[];
  readonly currency: string | null;
  readonly shopCurrency: string | null;
  readonly name: string | null;
  readonly shopName: string | null;
}

/** A day is not told to the hour alike by two exports of one order. */
const dayTolerance = 2;

const differs = (file: string, shop: string): string =>
  `(${file} is not null and ${shop} is not null and ${file} <> ${shop})`;

const comparable = [
  'order_uid',
  'email',
  'account',
  'buyer_id',
  'created_at',
  'paid_at',
  'currency',
  'total',
  'store'
] as const;

/** The orders of a staged file with every fact that is compared; a fact that it lacks is null. */
function fileOrders(source: StageSource): string {
  const names = new Set(filledColumnNames(source));
  const facts = comparable.map((column) =>
    names.has(column)
      ? `any_value(${column}) as ${column}`
      : `null::${kindTypes[orderColumns[column]]} as ${column}`
  );
  const sells = names.has('is_refund') ? ' and not coalesce(is_refund, false)' : '';
  return `select order_id, ${facts.join(', ')} from ${identifier(source.stagedTable)}
where reason is null and order_id is not null${sells} group by order_id`;
}

const mainBy = (column: string, table: string): string =>
  `(select ${column} from ${table} where ${column} is not null group by ${column}
order by sum(coalesce(total, 0)) desc, count(*) desc, ${column} limit 1)`;

const comparedSql = (source: StageSource, shop: string): string => `with
file_orders as materialized (${fileOrders(source)}),
shop_versions as (select * from order_versions where shop = ${literal(shop)}),
shop_orders as (
  select order_id, ${comparable.map((column) => `arg_min(${column}, file_rank) as ${column}`).join(', ')}
  from shop_versions where platform = ${literal(source.format.platform)} group by order_id
),
pairs as (
  select
    file_orders.order_id,
    coalesce(file_orders.order_uid = shop_orders.order_uid, false) as is_same_id,
    ${differs('file_orders.order_uid', 'shop_orders.order_uid')} as is_other_id,
    ${differs('plain_email(file_orders.email)', 'plain_email(shop_orders.email)')}
      or ${differs('plain_account(file_orders.account)', 'plain_account(shop_orders.account)')}
      or ${differs('file_orders.buyer_id', 'shop_orders.buyer_id')} as is_other_buyer,
    coalesce(abs(date_diff(
      'day',
      coalesce(file_orders.created_at, file_orders.paid_at),
      coalesce(shop_orders.created_at, shop_orders.paid_at)
    )) > ${dayTolerance}, false) as is_other_day
  from file_orders inner join shop_orders using (order_id)
),
judged as (
  select *, not is_same_id and (is_other_id or is_other_buyer or is_other_day) as is_contradicting from pairs
)
select
  count(*)::integer as "sharedCount",
  (count(*) filter (where is_other_buyer and not is_same_id))::integer as "otherBuyerCount",
  (count(*) filter (where is_contradicting))::integer as "contradictingCount",
  coalesce(array_to_string(
    (list(order_id order by order_id) filter (where is_contradicting))[1:3], chr(31)
  ), '')::varchar as examples,
  ${mainBy('currency', 'file_orders')}::varchar as currency,
  ${mainBy('currency', 'shop_versions')}::varchar as "shopCurrency",
  ${mainBy('store', 'file_orders')}::varchar as name,
  ${mainBy('store', 'shop_versions')}::varchar as "shopName"
from judged`;

const comparedColumns = {
  sharedCount: 'integer',
  otherBuyerCount: 'integer',
  contradictingCount: 'integer',
  examples: 'text',
  currency: 'text?',
  shopCurrency: 'text?',
  name: 'text?',
  shopName: 'text?'
} as const;

async function compare(steps: Steps, source: StageSource, shop: string): Promise<Compared | undefined> {
  const [row] = await steps.ask(query(comparedSql(source, shop), {}, comparedColumns), {});
  return row && { ...row, examples: row.examples.split('\u001F').filter((id) => id !== '') };
}

/** What of a file says that it is not of this shop; nothing where it may well be. */
export function contradictions(compared: Compared): readonly ShopContradiction[] {
  const { sharedCount, contradictingCount, otherBuyerCount, currency, shopCurrency } = compared;
  const { name, shopName } = compared;
  if (sharedCount > 0 && contradictingCount * 2 > sharedCount) {
    return ['numbers', ...(otherBuyerCount > 0 ? (['buyers'] as const) : [])];
  }
  // Orders that both tell alike are proof enough, whatever else differs.
  if (sharedCount > 0) return [];
  return [
    ...(currency !== null && shopCurrency !== null && currency !== shopCurrency
      ? (['currency'] as const)
      : []),
    ...(name !== null && shopName !== null && name !== shopName ? (['name'] as const) : [])
  ];
}

const isSame = (compared: Compared): boolean =>
  contradictions(compared).length === 0 &&
  (compared.sharedCount > 0 ||
    (compared.name !== null && compared.name === compared.shopName) ||
    (compared.currency !== null && compared.currency === compared.shopCurrency));

/** An id that no shop has. */
export function newShop(known: readonly string[]): string {
  const numbers = known.map((id) => Number(/^shop-(\d+)$/.exec(id)?.[1] ?? 0));
  return `shop-${Math.max(0, ...numbers) + 1}`;
}

/**
 * Finds the shop of a staged sales file: the open one unless numbers, buyers, currency or store name
 * contradict it, else one that shares orders, name or currency with it, else a new one.
 */
export async function shopOfSales(
  steps: Steps,
  source: StageSource,
  { open, known, isSure }: ShopChoice
): Promise<ShopOfFile> {
  if (!filledColumnNames(source).includes('order_id') || known.length === 0) return { shop: open };
  const own = known.includes(open) ? await compare(steps, source, open) : undefined;
  const reasons = own === undefined ? [] : contradictions(own);
  const mayBeElsewhere = reasons.length > 0 || (own?.sharedCount ?? 0) === 0;
  const others = mayBeElsewhere ? known.filter((shop) => shop !== open) : [];
  let alike: string | undefined;
  for (const shop of others) {
    const compared = await compare(steps, source, shop);
    if (compared === undefined) continue;
    if (compared.sharedCount > 0 && contradictions(compared).length === 0) return { shop };
    if (reasons.length > 0 && isSame(compared)) alike ??= shop;
  }
  if (reasons.length === 0 || own === undefined) {
    const isGuess = !isSure && known.length > 1 && (own?.sharedCount ?? 0) === 0;
    return isGuess ? { shop: open, question: asked(open, open, [], []) } : { shop: open };
  }
  if (alike !== undefined) return { shop: alike };
  const shop = newShop(known);
  return { shop, question: asked(shop, open, reasons, own.examples) };
}

const asked = (
  shop: string,
  notThatOf: string,
  reasons: readonly ShopContradiction[],
  examples: readonly string[]
): ShopQuestion => ({ kind: 'shop', shop, notThatOf, reasons, examples });

/** Columns of lists by which they meet the orders of a shop. */
const meeting: Readonly<Record<string, (column: string) => string>> = {
  order_id: (column) => column,
  email: (column) => `plain_email(${column})`,
  phone: (column) => `plain_phone(${column})`,
  account: (column) => `plain_account(${column})`,
  buyer_id: (column) => column
};

/** Finds the shop of a list of people, reviews, refunds …: the open one, unless only another one's orders are met. */
export async function shopOfList(
  steps: Steps,
  source: StageSource,
  { open, known }: ShopChoice
): Promise<ShopOfFile> {
  const names = filledColumnNames(source).filter((name) => name in meeting);
  if (known.length < 2 || names.length === 0) return { shop: open };
  const met = names.map((name) => {
    const plain = meeting[name] ?? ((column: string) => column);
    return `select order_versions.shop, count(*) as met_count
from (select distinct ${plain(name)} as id from ${identifier(source.stagedTable)} where reason is null) as listed
inner join order_versions on listed.id = ${plain(`order_versions.${name}`)}
group by order_versions.shop`;
  });
  const rows = await steps.ask(
    query(
      `select shop::varchar as shop, sum(met_count)::integer as "metCount"
from (${met.join('\nunion all\n')}) group by shop order by "metCount" desc, shop`,
      {},
      { shop: 'text', metCount: 'integer' }
    ),
    {}
  );
  const [most] = rows;
  return { shop: most === undefined || rows.some(({ shop }) => shop === open) ? open : most.shop };
}
