import { type SampleFileName, sampleFiles } from './files.ts';
import { encodeGbk } from './gbk.ts';
import { type Letter, writeLetter } from './letter.ts';
import type { Channel, Customer, Order, Review } from './model.ts';
import { numbered } from './orders.ts';
import { inventPeople } from './people.ts';
import { productsFile } from './products-file.ts';
import { judgeMeFile, ratingsFile } from './review-files.ts';
import { reviewsOf } from './reviews.ts';
import { shopifyFile } from './shopify-file.ts';
import { stallPurchases } from './stall.ts';
import { detailListFile, orderListFile } from './taobao-file.ts';
import { type Totals, totalsByChannel, totalsOf } from './totals.ts';
import { visits } from './visits.ts';

export interface SampleFile {
  readonly name: SampleFileName;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Shop {
  readonly customers: readonly Customer[];
  /** Oldest first. */
  readonly orders: readonly Order[];
  readonly reviews: readonly Review[];
  readonly letter: Letter;
  readonly totals: Totals & { readonly byChannel: Readonly<Record<Channel, Totals>> };
  readonly files: readonly SampleFile[];
}

export const usualSeed = 'mountain tea & clay';

/** The invented shop: the same seed gives the same bytes. A `size` below 1 makes a smaller shop of the same habits. */
export function makeShop(seed: string = usualSeed, size = 1): Shop {
  const everybody = inventPeople(seed, size).map((person) => visits(person, seed));
  const letter = writeLetter(everybody, seed);
  const orders = numbered([
    ...everybody.flatMap(({ purchases }) => purchases),
    ...letter.purchases,
    ...stallPurchases(seed)
  ]);
  const reviews = reviewsOf(orders, seed);
  const text: Readonly<Record<SampleFileName, string>> = {
    'shopify_orders.csv': shopifyFile(orders),
    'ExportOrderList202611010900.csv': orderListFile(orders),
    'ExportOrderDetailList202611010900.csv': detailListFile(orders),
    'judgeme_reviews.csv': judgeMeFile(reviews),
    'taobao_ratings.csv': ratingsFile(reviews),
    'products.csv': productsFile()
  };
  const encoder = new TextEncoder();
  return {
    customers: everybody.map(({ customer }) => customer),
    orders,
    reviews,
    letter,
    totals: { ...totalsOf(orders), byChannel: totalsByChannel(orders) },
    files: sampleFiles.map(({ name, encoding }) => ({
      name,
      bytes: encoding === 'gbk' ? encodeGbk(text[name]) : encoder.encode(text[name])
    }))
  };
}
