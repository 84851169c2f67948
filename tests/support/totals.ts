import type { Engine } from '#engine';
import { countingStatements, defaultSettings, type Settings } from '#models';
import type { ShopTotals } from '../../src/state/asking.ts';
import { shopTotalsQuery } from '../../src/state/questions.ts';

type Money = 'charged' | 'refunds' | 'charged_net' | 'net_revenue';
/** Totals of files that name amounts. */
export type PricedTotals = Omit<ShopTotals, Money> & Readonly<Record<Money, number>>;

/** What an import adds up to under the given switches; money is null where no order has an amount. */
export async function knownTotalsOf(
  engine: Pick<Engine, 'exec' | 'run'>,
  settings: Partial<Settings> = {},
  shops?: readonly string[]
): Promise<ShopTotals> {
  for (const statement of countingStatements({ ...defaultSettings, ...settings }, shops)) {
    const made = await engine.exec(statement);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
  }
  const totals = await engine.run(shopTotalsQuery, {});
  if (!totals.ok) throw new Error(JSON.stringify(totals.error));
  const [row] = totals.value;
  if (row === undefined) throw new Error('no totals');
  return row;
}

/** The same of files that name amounts; without, money is not a number. */
export async function totalsOf(
  engine: Pick<Engine, 'exec' | 'run'>,
  settings: Partial<Settings> = {},
  shops?: readonly string[]
): Promise<PricedTotals> {
  const totals = await knownTotalsOf(engine, settings, shops);
  const { charged, refunds, charged_net, net_revenue } = totals;
  return {
    ...totals,
    charged: charged ?? Number.NaN,
    refunds: refunds ?? Number.NaN,
    charged_net: charged_net ?? Number.NaN,
    net_revenue: net_revenue ?? Number.NaN
  };
}
