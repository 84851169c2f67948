import type { Cells, ColumnMap, SalesFormat } from '../format.ts';
import type { ColumnOf, OrderStatus } from '../entities.ts';
import { isCancelledAlone, ownEmail, sumOf } from './shared.ts';

const statuses: Readonly<Record<string, OrderStatus>> = {
  shipping: 'shipped',
  'shipped - delivered to buyer': 'completed',
  'shipped - picked up': 'shipped',
  'shipped - out for delivery': 'shipped',
  'shipped - returned to seller': 'shipped',
  'shipped - returning to seller': 'shipped',
  'pending - waiting for pick up': 'paid'
};

/**
 * `item-price` is the price of all pieces of the row. Taxes are left out: they come on top of prices in
 * some countries and are within them in others, and the file does not say which.
 */
const amounts: ColumnMap<ColumnOf<'sales'>> = {
  currency: 'currency',
  sku: 'sku',
  product_name: 'product-name',
  line_total: (cells) =>
    `${cells.money('item-price')} - coalesce(${cells.money('item-promotion-discount')}, 0)`,
  line_discount: 'item-promotion-discount',
  line_shipping: (cells) =>
    `${sumOf(cells, 'shipping-price', 'gift-wrap-price')} - coalesce(${cells.money('ship-promotion-discount')}, 0)`,
  country: 'ship-country',
  region: 'ship-state',
  city: 'ship-city'
};

const itemStatus = (cells: Cells): string => cells.status('item-status', statuses);

/** Amazon All Orders report: one row per product and nothing of the buyer. */
export const amazonAllOrders: SalesFormat = {
  id: 'amazon-all-orders',
  platform: 'amazon',
  entity: 'sales',
  all: ['amazon-order-id', 'purchase-date', 'order-status', 'item-price', 'quantity'],
  columns: {
    ...amounts,
    order_id: 'amazon-order-id',
    order_uid: 'amazon-order-id',
    created_at: 'purchase-date',
    status: (cells) => cells.status('order-status', statuses),
    channel: 'sales-channel',
    quantity: 'quantity'
  },
  setAside: [
    {
      reason: 'cancelled-line',
      when: (cells) => isCancelledAlone(cells, 'amazon-order-id', itemStatus(cells))
    }
  ],
  lacks: ['buyer', 'refunds']
};

/**
 * Amazon New Orders and Unshipped Orders reports: what is still to be sent. The address of the buyer is
 * Amazon's own, and the name is left out of most reports; All Orders knows how the order went on.
 */
export const amazonNewOrders: SalesFormat = {
  id: 'amazon-new-orders',
  platform: 'amazon',
  entity: 'sales',
  authority: 2,
  all: ['order-id', 'order-item-id', 'purchase-date', 'payments-date', 'quantity-purchased'],
  columns: {
    ...amounts,
    order_id: 'order-id',
    order_uid: 'order-id',
    created_at: 'purchase-date',
    paid_at: 'payments-date',
    channel: 'sales-channel',
    email: ownEmail('buyer-email'),
    buyer_name: ['buyer-name', 'recipient-name'],
    quantity: 'quantity-purchased',
    ship_by_at: ['latest-ship-date', 'promise-date'],
    promised_at: 'latest-delivery-date'
  },
  lacks: ['buyer', 'refunds']
};
