import { describe, expect, it } from 'vitest';
import { importFiles, openNativeSnapshot } from '#tests/support/snapshot-of-files.ts';
import { inAllWords, questions } from '#tests/support/questions.ts';
import { openPredictions } from '#tests/support/predictions.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { Asking } from '../../src/state/asking.ts';
import { textFile } from '#tests/support/imported-text.ts';

/** A year of orders of some 40 people and of nobody, without a word of money; some lie ahead of their import. */
function* rows(): Generator<string> {
  for (let person = 0; person < 40; person += 1) {
    for (let order = 0; order <= person % 5; order += 1) {
      const month = String(1 + ((person + 2 * order) % 12)).padStart(2, '0');
      const day = String(1 + ((7 * person + 3 * order) % 28)).padStart(2, '0');
      const product = ['Rye loaf', 'Poppy bun', 'Cocoa'][(person + order) % 3] ?? '';
      const buyer = person % 7 === 3 ? '' : `p${person}@example.com`;
      yield `O${person}-${order},2026-${month}-${day},${buyer},${product},1`;
    }
  }
}

const { snapshot } = await importFiles([
  await textFile('orders.csv', 'Order No,Date,Customer Email,Item,Qty', ...rows())
]);
const shop = new Asking(await openNativeSnapshot(snapshot), 'unpriced', openPredictions());
await rowsOf(
  shop.prepare(new URLSearchParams({ from: '2026-05-01', until: '2026-10-31', compare: 'previous' }))
);

describe('a shop whose files name no amounts', () => {
  it.each(questions.flatMap(inAllWords))('is answered by $name', async ({ query, params }) => {
    await expect(rowsOf(shop.ask(query, params))).resolves.toBeInstanceOf(Array);
  });
});
