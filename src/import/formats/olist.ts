import type { Format } from '../format.ts';

const platform = 'olist';

/** Olist's public tables; `customer_id` is one per order, the person is `customer_unique_id`. */
export const olist: readonly Format[] = [
  {
    id: 'olist-orders',
    platform,
    entity: 'sales',
    all: ['order_id', 'customer_id', 'order_status', 'order_purchase_timestamp'],
    columns: {
      order_id: 'order_id',
      created_at: 'order_purchase_timestamp',
      status: (cells) => cells.status('order_status'),
      currency: () => "'BRL'",
      country: () => "'BR'",
      promised_at: 'order_estimated_delivery_date',
      shipped_at: 'order_delivered_carrier_date',
      delivered_at: 'order_delivered_customer_date',
      buyer_alias: 'customer_id'
    },
    lacks: ['buyer', 'lines', 'refunds']
  },
  {
    id: 'olist-items',
    platform,
    entity: 'sales',
    authority: 2,
    all: ['order_id', 'order_item_id', 'product_id', 'price', 'freight_value'],
    columns: {
      order_id: 'order_id',
      sku: 'product_id',
      ship_by_at: 'shipping_limit_date',
      quantity: () => '1',
      unit_price: 'price',
      line_shipping: 'freight_value'
    },
    lacks: ['buyer', 'dates', 'refunds']
  },
  {
    id: 'olist-customers',
    platform,
    entity: 'customers',
    all: ['customer_id', 'customer_unique_id', 'customer_city'],
    columns: {
      buyer_id: 'customer_unique_id',
      buyer_alias: 'customer_id',
      city: 'customer_city',
      region: 'customer_state'
    },
    lacks: ['orders']
  },
  {
    id: 'olist-products',
    platform,
    entity: 'products',
    all: ['product_id', 'product_category_name', 'product_weight_g'],
    columns: { sku: 'product_id', category: 'product_category_name' }
  },
  {
    id: 'olist-payments',
    platform,
    entity: 'payments',
    all: ['order_id', 'payment_sequential', 'payment_value'],
    columns: { order_id: 'order_id', payment_method: 'payment_type', amount: 'payment_value' }
  },
  {
    id: 'olist-reviews',
    platform,
    entity: 'reviews',
    all: ['review_id', 'order_id', 'review_score'],
    columns: {
      rating: 'review_score',
      title: 'review_comment_title',
      body: 'review_comment_message',
      created_at: 'review_creation_date',
      replied_at: 'review_answer_timestamp',
      order_id: 'order_id'
    }
  },
  { id: 'olist-sellers', platform, entity: 'unused', all: ['seller_id', 'seller_zip_code_prefix'] },
  { id: 'olist-geolocation', platform, entity: 'unused', all: ['geolocation_lat', 'geolocation_lng'] },
  {
    id: 'olist-translation',
    platform,
    entity: 'unused',
    all: ['product_category_name', 'product_category_name_english']
  }
];
