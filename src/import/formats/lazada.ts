import type { OrderStatus } from '../entities.ts';
import type { Cells, SalesFormat } from '../format.ts';
import { currencyOfCountry, fullName, isCancelledAlone, overOrder } from './shared.ts';

/** Pending is paid and waits to be packed; what came back was sold first; what never arrived was not. */
const statuses: Readonly<Record<string, OrderStatus>> = {
  pending: 'paid',
  confirmed: 'completed',
  packed: 'paid',
  topack: 'paid',
  toship: 'paid',
  repacked: 'paid',
  ready_to_ship: 'paid',
  returned: 'completed',
  'package returned': 'completed',
  'failed delivery': 'cancelled',
  failed_delivery: 'cancelled',
  delivery_failed: 'cancelled',
  shipped_back: 'cancelled',
  shipped_back_success: 'cancelled',
  shipped_back_failed: 'cancelled',
  package_scrapped: 'cancelled',
  damaged_by_3pl: 'cancelled',
  lost_by_3pl: 'cancelled',
  lost: 'cancelled'
};

const status = (cells: Cells): string => cells.status('status', statuses);

const isReturned = (cells: Cells): string =>
  `lower(${cells.text('status')}) in ('returned', 'package returned')`;

/** Lazada, Orders, Export: one row per piece, each with a status of its own. */
export const lazadaOrders: SalesFormat = {
  id: 'lazada-orders',
  platform: 'lazada',
  entity: 'sales',
  all: ['orderNumber', 'createTime', 'itemName', 'paidPrice'],
  columns: {
    order_id: 'orderNumber',
    created_at: 'createTime',
    status,
    currency: currencyOfCountry('shippingCountry'),
    refund: (cells) =>
      overOrder(
        cells,
        'orderNumber',
        `sum(case when ${isReturned(cells)} then coalesce(nullif(${cells.money('refundAmount')}, 0), ${cells.money('paidPrice')}) end)`
      ),
    payment_method: 'payMethod',
    country: 'shippingCountry',
    region: 'shippingRegion',
    city: 'shippingCity',
    ship_by_at: ['promisedShippingTime', 'ttsSla'],
    delivered_at: 'deliveredDate',
    carrier: ['shippingProvider', 'cdShippingProvider'],
    email: 'customerEmail',
    phone: ['shippingPhone', 'billingPhone'],
    buyer_name: fullName('customerName'),
    sku: ['sellerSku', 'lazadaSku'],
    product_name: 'itemName',
    quantity: () => '1',
    unit_price: ['unitPrice', 'paidPrice'],
    line_total: 'paidPrice',
    line_discount: (cells) => `coalesce(${cells.money('unitPrice')} - ${cells.money('paidPrice')}, 0)`,
    line_shipping: 'shippingFee'
  },
  setAside: [
    { reason: 'cancelled-line', when: (cells) => isCancelledAlone(cells, 'orderNumber', status(cells)) }
  ]
};
