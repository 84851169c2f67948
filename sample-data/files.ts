/** What the sample is made of; the app fetches these from `sample/`. Kept apart from the script, which it need not load. */
export const sampleFiles = [
  { name: 'shopify_orders.csv', encoding: 'utf-8' },
  { name: 'ExportOrderList202611010900.csv', encoding: 'gbk' },
  { name: 'ExportOrderDetailList202611010900.csv', encoding: 'gbk' },
  { name: 'judgeme_reviews.csv', encoding: 'utf-8' },
  { name: 'taobao_ratings.csv', encoding: 'utf-8' },
  { name: 'products.csv', encoding: 'utf-8' }
] as const;

export type SampleFileName = (typeof sampleFiles)[number]['name'];
