import type { Engine } from '#engine';
import { countingStatements, defaultSettings, type Settings } from '#models';
import type { ShopTotals } from '../../src/state/asking.ts';
import { shopTotalsQuery } from '../../src/state/questions.ts';

/** What an import adds up to under the given switches. */
export async function totalsOf(
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
