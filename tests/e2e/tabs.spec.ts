import { expect, type Page } from '@playwright/test';
import { importTexts, shopifyText, test } from './app.ts';
import { type Moment, StoppedImports } from './moments.ts';
import {
  importNext,
  isTidy,
  kept,
  opened,
  openShop,
  ordersAfter,
  ordersBefore,
  ordersIn,
  reloaded,
  shows
} from './tabs.ts';

const busy = 'Another tab is importing or recalculating.';

/** An import that is stopped at so many moments, from its first step to its last; answers what was seen at each. */
async function importStopped(
  page: Page,
  stopped: StoppedImports,
  count: number,
  act: (nth: number) => Promise<unknown>
): Promise<{ readonly seen: readonly unknown[]; readonly imported: unknown }> {
  const seen: unknown[] = [];
  const last = ['RESET', 'done'];
  // As many steps again as the import before had, and a few for one more file.
  stopped.every = Math.floor(stopped.steps / (count - last.length));
  stopped.during = async ({ next }: Moment) => {
    const isOneOf = last.includes(next) || seen.length < count - last.length;
    if (isOneOf) seen.push(await act(seen.length));
  };
  const imported = await importNext(page);
  stopped.every = Number.MAX_SAFE_INTEGER;
  stopped.during = () => Promise.resolve();
  return { seen, imported };
}

const done = { report: { files: [{ rowsUsed: 2000 }], totals: { orders: ordersAfter } } };

test('a tab opened or reloaded at twelve moments of an import shows what was there, and takes nothing', async ({
  app: { page, wrongs }
}) => {
  test.setTimeout(300_000);
  const stopped = new StoppedImports();
  await stopped.stop(page);
  await openShop(page);
  const other = await opened(page);
  const { seen, imported } = await importStopped(page, stopped, 12, async (nth) => {
    if (nth % 2 === 0) {
      await reloaded(other);
      return ordersIn(other);
    }
    const tab = await opened(page);
    const orders = await ordersIn(tab);
    await tab.close();
    return orders;
  });
  expect(seen).toEqual(Array.from({ length: 12 }, () => ordersBefore));
  expect(imported).toMatchObject(done);
  for (const tab of [page, other]) await shows(tab, ordersAfter);
  for (const tab of [page, other]) {
    await reloaded(tab);
    await shows(tab, ordersAfter);
  }
  await isTidy(page);
  expect(wrongs).toEqual([]);
});

test('of three tabs, one is told at twelve moments that another imports, keeps its files, and imports them after', async ({
  app: { page, wrongs }
}) => {
  test.setTimeout(300_000);
  const stopped = new StoppedImports();
  await stopped.stop(page);
  await openShop(page);
  const [second, third] = [await opened(page), await opened(page)];
  const mine = { name: 'mine.csv', text: shopifyText(10, 2).replaceAll('#10', '#90') };
  const { seen, imported } = await importStopped(page, stopped, 12, async () => {
    const [refused] = await Promise.all([importTexts(second, [mine]), reloaded(third)]);
    return [refused, await ordersIn(second), await ordersIn(third)];
  });
  const each = [{ error: 'busy' }, ordersBefore, ordersBefore];
  expect(seen).toEqual(Array.from({ length: 12 }, () => each));
  expect(imported).toMatchObject(done);
  await second.goto('/#/files');
  await expect(second.getByText(busy)).toBeVisible();
  await second.getByRole('button', { name: 'Back to the files' }).click();
  await expect(second.getByText('mine.csv')).toBeVisible();
  await second.getByRole('button', { name: 'Import this file' }).click();
  await expect(second.getByText('20 rows imported')).toBeVisible({ timeout: 120_000 });
  for (const tab of [page, second, third]) await shows(tab, ordersAfter + 20);
  for (const tab of [page, second, third]) {
    await reloaded(tab);
    await shows(tab, ordersAfter + 20);
  }
  await isTidy(page);
  expect(wrongs).toEqual([]);
});

/** What a person does in a second tab; each ends once the page has answered. */
const acts: Readonly<Record<string, (tab: Page, person: string) => Promise<void>>> = {
  open: async (tab) => {
    const fresh = await opened(tab);
    await shows(fresh, ordersBefore);
    await fresh.close();
  },
  reload: reloaded,
  undo: async (tab) => {
    await tab.getByRole('button', { name: 'Undo last import' }).click();
    await isRefused(tab);
  },
  reset: async (tab) => {
    await tab.getByRole('button', { name: 'Delete all data' }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Delete all data' }).click();
    await isRefused(tab);
  },
  erase: async (tab, person) => {
    await tab.goto(person);
    await tab.getByRole('button', { name: 'Erase this person' }).click();
    const dialog = tab.getByRole('dialog');
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Erase for good' }).click();
    await expect(dialog.getByText(busy)).toBeVisible();
    await tab.goto('/#/files');
  }
};

async function isRefused(tab: Page): Promise<void> {
  const toast = tab.getByRole('status').filter({ hasText: busy });
  await expect(toast).toBeVisible();
  await toast.getByRole('button', { name: 'Close' }).click();
}

test('opening, reloading, undoing, deleting and erasing at forty moments of an import leave it whole', async ({
  app: { page, wrongs }
}) => {
  test.setTimeout(600_000);
  const stopped = new StoppedImports();
  await stopped.stop(page);
  await openShop(page);
  const other = await opened(page);
  await other.goto('/#/people');
  await other.getByRole('region', { name: 'People' }).getByRole('row').last().getByRole('link').click();
  await expect(other.getByRole('button', { name: 'Erase this person' })).toBeVisible();
  const person = other.url();
  await other.goto('/#/files');
  const before = await kept(page);
  const names = Object.keys(acts);
  const { seen, imported } = await importStopped(page, stopped, 40, async (nth) => {
    const name = names[nth % names.length] ?? '';
    const did = await acts[name]?.(other, person).then(
      () => 'as it should',
      (error: unknown) => String(error)
    );
    const { named, files } = await kept(other);
    const lost = named.filter((file) => !files.includes(file));
    return { did: `${nth} ${name}: ${did}`, orders: await ordersIn(other), named, lost };
  });
  expect(seen).toEqual(
    Array.from({ length: 40 }, (_, nth) => ({
      did: `${nth} ${names[nth % names.length]}: as it should`,
      orders: ordersBefore,
      named: before.named,
      lost: []
    }))
  );
  expect(imported).toMatchObject(done);
  for (const tab of [page, other]) await shows(tab, ordersAfter);
  await reloaded(other);
  await shows(other, ordersAfter);
  await isTidy(page);
  // Once it is done the same is done, in both tabs.
  await other.getByRole('button', { name: 'Undo last import' }).click();
  for (const tab of [page, other]) await shows(tab, ordersBefore);
  await isTidy(page);
  expect(wrongs).toEqual([]);
});
