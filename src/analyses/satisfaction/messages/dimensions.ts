import type { Messages } from '#i18n';
import type { RatingDimension } from '../queries.ts';

interface Names {
  readonly one: string;
  readonly other: string;
  /** In a list of choices. */
  readonly choice: string;
}

/** What ratings and parcels are compared by. */
export const dimensions: Messages<Readonly<Record<RatingDimension, Names>>> = {
  en: {
    product: { one: 'product', other: 'products', choice: 'Product' },
    category: { one: 'category', other: 'categories', choice: 'Category' },
    channel: { one: 'channel', other: 'channels', choice: 'Channel' },
    country: { one: 'country', other: 'countries', choice: 'Country' },
    region: { one: 'region', other: 'regions', choice: 'Region' },
    carrier: { one: 'carrier', other: 'carriers', choice: 'Carrier' }
  },
  zh: {
    product: { one: '商品', other: '个商品', choice: '商品' },
    category: { one: '类目', other: '个类目', choice: '类目' },
    channel: { one: '渠道', other: '个渠道', choice: '渠道' },
    country: { one: '国家', other: '个国家', choice: '国家' },
    region: { one: '地区', other: '个地区', choice: '地区' },
    carrier: { one: '快递公司', other: '家快递公司', choice: '快递' }
  }
};
