import { identifier, query } from '#engine';
import { buyers } from './mapping-rows.ts';
import type { StoresOfFile } from './report.ts';
import { filledColumnNames, type StageSource } from './stage.ts';
import type { Steps } from './steps.ts';

const found = query(
  `select order_id::varchar as number, store::varchar as store, (count(distinct order_id) over ())::integer as shared
from (select distinct order_id, unnest(stores) as store from shared_numbers)
order by order_id, store`,
  {},
  { number: 'text', store: 'text', shared: 'integer' }
);

/**
 * Tells stores of one table apart that number their orders alike: a number that stands for two stores, with other
 * buyers or on days more than one apart, is an order of each, called `1001 (store)`. Lines of one order that name
 * several stores, as vendors of a market, stay one. Answers the stores where there are such numbers.
 */
export async function tellStoresApart(steps: Steps, source: StageSource): Promise<StoresOfFile | undefined> {
  if (source.format.id !== 'mapped' || source.format.entity !== 'sales') return undefined;
  const names = new Set(filledColumnNames(source));
  const column = ['store', 'channel'].find((name) => names.has(name));
  const buyer = buyers.find((name) => names.has(name));
  const day = ['created_at', 'paid_at'].find((name) => names.has(name));
  const differing = [
    ...(buyer === undefined ? [] : [`count(distinct ${buyer}) > 1`]),
    ...(day === undefined ? [] : [`max(${day})::date - min(${day})::date > 1`])
  ];
  if (column === undefined || !names.has('order_id') || differing.length === 0) return undefined;
  const staged = identifier(source.stagedTable);
  const store = `trim(${column})`;
  await steps.exec(`create or replace temporary table shared_numbers as
select order_id, list(distinct ${store}) as stores from ${staged}
where reason is null and ${store} <> '' group by order_id
having count(distinct ${store}) > 1 and (${differing.join(' or ')})`);
  const rows = await steps.ask(found, {});
  const renamed = ['parent_order_id', 'order_id'].filter((name) => names.has(name));
  await steps.exec(
    ...renamed.map(
      (name) => `update ${staged} set ${name} = ${name} || ' (' || ${store} || ')'
where ${store} <> '' and ${name} in (select order_id from shared_numbers)`
    ),
    'drop table shared_numbers'
  );
  const [first] = rows;
  return first === undefined
    ? undefined
    : {
        stores: [...new Set(rows.map(({ store: name }) => name))].toSorted(),
        sharedCount: first.shared,
        example: `${first.number} (${first.store})`
      };
}
