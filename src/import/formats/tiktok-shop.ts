import type { OrderStatus } from '../entities.ts';
import type { SalesFormat } from '../format.ts';
import { currencyOfCountry, fullName, isCancelledAlone, sumOf } from './shared.ts';

const statuses: Readonly<Record<string, OrderStatus>> = { 'on hold': 'paid' };

/** TikTok Shop and Tokopedia, Orders, Export: one row per SKU, the order's amount on each; a row of explanations below the header. */
export const tiktokShopOrders: SalesFormat = {
  id: 'tiktok-shop-orders',
  platform: 'tiktok-shop',
  entity: 'sales',
  all: ['Order ID', 'Order Status', 'SKU ID', 'SKU Subtotal After Discount', 'Order Amount', 'Created Time'],
  columns: {
    order_id: 'Order ID',
    created_at: 'Created Time',
    paid_at: 'Paid Time',
    status: (cells) => cells.status('Order Status', statuses),
    currency: currencyOfCountry('Country'),
    total: 'Order Amount',
    shipping: 'Shipping Fee After Discount',
    tax: 'Taxes',
    refund: 'Order Refund Amount',
    payment_method: 'Payment Method',
    country: 'Country',
    region: 'State',
    city: 'Post Town',
    shipped_at: 'Shipped Time',
    delivered_at: 'Delivered Time',
    carrier: 'Shipping Provider Name',
    account: 'Buyer Username',
    phone: 'Phone #',
    buyer_name: fullName('Recipient'),
    sku: ['Seller SKU', 'SKU ID'],
    product_name: 'Product Name',
    category: 'Product Category',
    quantity: 'Quantity',
    unit_price: 'SKU Unit Original Price',
    line_total: 'SKU Subtotal After Discount',
    line_discount: (cells) => sumOf(cells, 'SKU Seller Discount', 'SKU Platform Discount')
  },
  notes: (cells) => `not regexp_matches(${cells.text('Order ID')}, '^[0-9]+$')`,
  setAside: [
    {
      reason: 'cancelled-line',
      when: (cells) => isCancelledAlone(cells, 'Order ID', cells.status('Order Status', statuses))
    }
  ]
};
