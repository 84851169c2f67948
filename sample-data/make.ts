import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { letterAudience } from './letter.ts';
import { makeShop } from './shop.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'public', 'sample');
const shop = makeShop();

mkdirSync(folder, { recursive: true });
for (const { name, bytes } of shop.files) writeFileSync(join(folder, name), bytes);
const list = {
  name: '山间茶陶 Mountain Tea & Clay',
  files: shop.files.map(({ name }) => name),
  audiences: [letterAudience(shop.letter)]
};
writeFileSync(join(folder, 'files.json'), JSON.stringify(list));

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`.padStart(8);
const { totals } = shop;
const figures = [
  ['', 'Shopify', 'Taobao', 'together'],
  ...(['orders', 'validOrders', 'customers', 'charged', 'refunds', 'chargedNet', 'netRevenue'] as const).map(
    (name) => [
      name,
      ...[totals.byChannel.shopify, totals.byChannel.taobao, totals].map((part) =>
        part[name].toLocaleString('en')
      )
    ]
  )
];

console.log(`Mountain Tea & Clay / 山间茶陶, ${totals.firstOrder} to ${totals.lastOrder}\n`);
for (const [label = '', ...cells] of figures) {
  console.log(label.padEnd(12) + cells.map((cell) => cell.padStart(14)).join(''));
}
console.log(`\nreviews ${shop.reviews.length.toLocaleString('en')}, money in yuan, of valid orders\n`);
for (const { name, bytes } of shop.files) console.log(`${megabytes(bytes.length)}  ${name}`);
const size = shop.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
console.log(`${megabytes(size)}  in ${relative(process.cwd(), folder)}`);
