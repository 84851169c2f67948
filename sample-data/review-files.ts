import { csvTable } from './csv.ts';
import type { Review } from './model.ts';
import { inUtc, wallClock } from './time.ts';

const judgeMeColumns = [
  'title',
  'body',
  'rating',
  'review_date',
  'source',
  'curated',
  'reviewer_name',
  'reviewer_email',
  'product_id',
  'product_handle',
  'reply',
  'reply_date',
  'picture_urls',
  'ip_address',
  'location',
  'metaobject_handle'
] as const;

const ratingColumns = ['订单编号', '评价时间', '评分', '评价内容', '商品编码'] as const;

const replyDelay = 20 * 3600;

const on = (channel: Review['order']['channel'], reviews: readonly Review[]): Review[] =>
  reviews.filter(({ order }) => order.channel === channel);

/** Judge.me writes UTC where the order file writes shop time: the same instant, another clock. */
export const judgeMeFile = (reviews: readonly Review[]): string =>
  csvTable(
    judgeMeColumns,
    on('shopify', reviews).map(({ person, product, ...review }) => [
      {
        title: review.title,
        body: review.body,
        rating: review.rating.toString(),
        review_date: inUtc(review.createdAt),
        source: 'email',
        curated: 'ok',
        reviewer_name: person.name,
        reviewer_email: person.email,
        product_id: product.sku,
        product_handle: product.handle,
        reply: review.reply ?? '',
        reply_date: review.reply === undefined ? '' : inUtc(review.createdAt + replyDelay),
        location: person.address.country
      }
    ]),
    '\n'
  );

export const ratingsFile = (reviews: readonly Review[]): string =>
  csvTable(
    ratingColumns,
    on('taobao', reviews).map(({ order, createdAt, rating, body, product }) => [
      {
        订单编号: order.id,
        评价时间: wallClock(createdAt),
        评分: rating.toString(),
        评价内容: body,
        商品编码: product.sku
      }
    ]),
    '\r\n'
  );
