import type { ShopFacts } from '#kit';
import type { DataSetRecord } from '#storage';

/** What a session holds before there is any data. */
export const noDataSet: DataSetRecord = { id: 'shop', name: '', history: [], position: 0 };
export const noFacts: ShopFacts = {
  name: '',
  currency: null,
  data_from: '1970-01-01',
  data_until: '1970-01-01',
  soldLastMonth: false,
  has: {
    lines: false,
    products: false,
    categories: false,
    coupons: false,
    channels: false,
    regions: false,
    reviews: false,
    delivery: false,
    customers: false,
    amounts: false,
    refunds: false
  }
};
