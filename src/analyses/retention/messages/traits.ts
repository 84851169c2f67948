import type { Messages } from '#i18n';
import type { CohortPeriod, FirstOrderTrait } from '../queries.ts';

interface TraitText {
  readonly period: Readonly<Record<CohortPeriod, string>>;
  /** What first orders are told apart by. */
  readonly trait: Readonly<Record<FirstOrderTrait, string>>;
  readonly traits: Readonly<Record<FirstOrderTrait, string>>;
  /** Where the files say nothing. */
  readonly nothing: Readonly<Record<FirstOrderTrait, string>>;
  /** "People ..." who started that way. */
  readonly who: Readonly<Record<FirstOrderTrait, (name: string) => string>>;
}

const noCoupon = { en: 'No coupon', zh: '没用券' } as const;

export const traits: Messages<TraitText> = {
  en: {
    period: { week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
    trait: {
      product: 'first product',
      category: 'first category',
      channel: 'first channel',
      coupon: 'first coupon',
      country: 'country',
      region: 'region'
    },
    traits: {
      product: 'products',
      category: 'categories',
      channel: 'channels',
      coupon: 'coupons',
      country: 'countries',
      region: 'regions'
    },
    nothing: {
      product: 'Product not known',
      category: 'No category',
      channel: 'Channel not known',
      coupon: noCoupon.en,
      country: 'Country not known',
      region: 'Region not known'
    },
    who: {
      product: (name) => `whose first order was mainly “${name}”`,
      category: (name) => `whose first order was mainly “${name}”`,
      channel: (name) => `who first bought through ${name}`,
      coupon: (name) =>
        name === noCoupon.en ? 'whose first order used no coupon' : `whose first order used “${name}”`,
      country: (name) => `whose first order went to ${name}`,
      region: (name) => `whose first order went to ${name}`
    }
  },
  zh: {
    period: { week: '周', month: '月', quarter: '季度', year: '年' },
    trait: {
      product: '首单商品',
      category: '首单类目',
      channel: '首单渠道',
      coupon: '首单优惠券',
      country: '国家',
      region: '地区'
    },
    traits: {
      product: '商品',
      category: '类目',
      channel: '渠道',
      coupon: '优惠券',
      country: '国家',
      region: '地区'
    },
    nothing: {
      product: '商品未知',
      category: '未分类目',
      channel: '渠道未知',
      coupon: noCoupon.zh,
      country: '国家未知',
      region: '地区未知'
    },
    who: {
      product: (name) => `首单主要买“${name}”的客户`,
      category: (name) => `首单主要买“${name}”的客户`,
      channel: (name) => `首单来自${name}的客户`,
      coupon: (name) => (name === noCoupon.zh ? '首单没用券的客户' : `首单用“${name}”券的客户`),
      country: (name) => `首单寄往${name}的客户`,
      region: (name) => `首单寄往${name}的客户`
    }
  }
};
