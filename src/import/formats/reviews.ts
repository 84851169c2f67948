import type { Cells, Format } from '../format.ts';

const outOfRange = {
  reason: 'rating-out-of-range',
  when: (cells: Cells, name: string) => `${cells.number(name)} not between 1 and 5`
} as const;

/** Judge.me reviews export; curated `spam` was never shown by the shop. */
export const judgemeReviews: Format = {
  id: 'judgeme-reviews',
  platform: 'judgeme',
  entity: 'reviews',
  all: ['rating', 'review_date', 'reviewer_email'],
  columns: {
    rating: 'rating',
    title: 'title',
    body: 'body',
    created_at: 'review_date',
    replied_at: 'reply_date',
    sku: 'product_id',
    product_name: 'product_handle',
    email: 'reviewer_email',
    buyer_name: 'reviewer_name'
  },
  setAside: [
    { reason: 'spam', when: (cells) => `lower(${cells.text('curated')}) = 'spam'` },
    { reason: outOfRange.reason, when: (cells) => outOfRange.when(cells, 'rating') }
  ]
};

const rating = [
  '评分',
  '综合评分',
  '描述相符',
  '商品评分',
  'rating',
  'score',
  'stars',
  'review_score',
  '星级'
];
const firstRating = (cells: Cells): string => rating.find((name) => cells.has(name)) ?? '';

/** Any table with a rating from 1 to 5 and something that says of what, by whom or when. */
export const plainReviews: Format = {
  id: 'plain-reviews',
  platform: 'generic',
  entity: 'reviews',
  all: [],
  any: [
    rating,
    [
      '评价时间',
      '评价内容',
      '评论内容',
      '评论',
      'body',
      'comment',
      'review',
      'verified_reviews',
      'content',
      'review_date',
      'feedback'
    ]
  ],
  none: [
    'InvoiceNo',
    'Lineitem name',
    'Order Total',
    'review_id',
    'picture_urls',
    'Ticket ID',
    'survey_type',
    'survey type',
    '问卷类型',
    '调查类型'
  ],
  columns: {
    rating,
    service_rating: ['服务态度', '服务评分', '卖家服务', 'service_rating'],
    logistics_rating: ['物流服务', '物流评分', 'logistics_rating', 'delivery_rating'],
    title: ['标题', 'title', 'review_title'],
    body: ['评价内容', '评论内容', '评论', 'body', 'comment', 'review', 'verified_reviews', 'content'],
    created_at: ['评价时间', '评论时间', '日期', 'date', 'created_at', 'review_date'],
    replied_at: ['回复时间', 'reply_date'],
    order_id: ['订单编号', '订单号', 'order_id', 'order number'],
    sku: ['商家编码', '商品编码', 'sku', 'product_id'],
    product_name: ['商品名称', '宝贝标题', 'product', 'product_name', 'product_handle', 'variation'],
    email: ['email', 'reviewer_email', '邮箱'],
    account: ['买家会员名', '买家昵称', 'buyer']
  },
  setAside: [{ reason: outOfRange.reason, when: (cells) => outOfRange.when(cells, firstRating(cells)) }]
};
