import type { EventKind } from '../entities.ts';
import type { Cells, Format } from '../format.ts';
import { person } from './plain-columns.ts';

export const eventKindNames = [
  'event',
  'event_type',
  'event type',
  'event name',
  'event_name',
  'behavior_type',
  'behavior',
  '事件',
  '事件类型',
  '行为',
  '行为类型'
];

const words: Readonly<Record<EventKind, readonly string[]>> = {
  view: [
    'view',
    'pageview',
    'page_view',
    'product_view',
    'product viewed',
    'view_item',
    'pv',
    '浏览',
    '访问',
    '浏览商品'
  ],
  cart: ['cart', 'add_to_cart', 'addtocart', 'add to cart', 'product added', '加购', '加入购物车'],
  favourite: ['fav', 'favorite', 'favourite', 'wishlist', 'add_to_wishlist', '收藏', '收藏商品'],
  order: [
    'buy',
    'order',
    'purchase',
    'transaction',
    'order completed',
    'checkout_completed',
    '下单',
    '购买',
    '付款',
    '支付'
  ]
};

/** The kind that a word in lower case names. */
export function eventKindSql(word: string): string {
  const branches = Object.entries(words).map(
    ([kind, names]) => `when ${word} in (${names.map((name) => `'${name}'`).join(', ')}) then '${kind}'`
  );
  return `case ${branches.join(' ')} end`;
}

const kindOf = (cells: Cells): string =>
  eventKindSql(`lower(coalesce(${eventKindNames.map((name) => cells.text(name)).join(', ')}))`);

const moments = [
  'event_time',
  'event time',
  'timestamp',
  'time',
  'date',
  'created_at',
  '时间',
  '发生时间',
  '事件时间',
  '行为时间',
  '日期'
];

/** What people looked at, put into the cart, kept or ordered. */
export const plainEvents: Format = {
  id: 'plain-events',
  platform: 'generic',
  entity: 'events',
  all: [],
  any: [eventKindNames, moments, [...person.buyer_id, ...person.email, ...person.phone, ...person.account]],
  none: ['Ticket ID', 'review_id', 'rating', 'Transaction ID'],
  columns: {
    happened_at: moments,
    kind: kindOf,
    sku: ['sku', 'product_id', 'product id', 'item_id', '商家编码', '商品编码', '商品id'],
    product_name: ['product', 'product_name', 'product name', '商品', '商品名称'],
    channel: ['channel', 'platform', '渠道', '平台'],
    ...person
  }
};
