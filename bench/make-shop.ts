import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

const header =
  'Order Number,Order Status,Order Date,Order Total,Billing Email,Billing Country,Billing City,Item Name,Item SKU,Item Quantity,Item Price';
const countries = ['GB', 'DE', 'FR', 'US', 'CN'];

/** Same numbers on every machine: a small congruential generator (Numerical Recipes). */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Writes an order export of `lineCount` lines, about 100 bytes each: some four lines an order, six orders
 * a customer with a long tail, three years. Answers its path; an existing file is taken as it is.
 */
export async function makeLargeShop(lineCount: number, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `orders-${lineCount}.csv`);
  if (existsSync(path)) return path;
  const random = makeRandom(lineCount);
  const customerCount = Math.max(100, Math.round(lineCount / 24));
  const out = createWriteStream(path);
  out.write(`${header}\n`);
  let written = 0;
  for (let order = 0; written < lineCount; order++) {
    const lines = Math.min(1 + Math.floor(random() * 7), lineCount - written);
    const customer = Math.floor(random() ** 2 * customerCount);
    const at = new Date(Date.UTC(2022, 0, 1) + Math.floor(random() * 1095 * 86_400) * 1000);
    const day = at.toISOString().slice(0, 19).replace('T', ' ');
    const items = Array.from({ length: lines }, () => ({
      product: Math.floor(random() ** 2 * 800),
      quantity: 1 + Math.floor(random() * 4)
    }));
    const price = (product: number): number => 300 + ((product * 37) % 9000);
    const total = items.reduce((sum, { product, quantity }) => sum + price(product) * quantity, 0);
    const status = random() < 0.04 ? 'cancelled' : 'completed';
    const country = countries[customer % countries.length] ?? '';
    let text = '';
    for (const { product, quantity } of items) {
      text += `${100_000 + order},${status},${day},${(total / 100).toFixed(2)},customer${customer}@example.com,${country},City ${customer % 97},Product number ${product},SKU-${product},${quantity},${(price(product) / 100).toFixed(2)}\n`;
    }
    written += lines;
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return path;
}
