import type { LineColumn } from '../entities.ts';
import type { Cells, ColumnMap, SalesFormat } from '../format.ts';
import { packedNumber, packedRecord, packedValue, sumOfPacked } from './packed.ts';
import { allOf, fullAddress } from './shared.ts';

/** Advanced Order Export (AlgolPlus): one row per item, order amounts repeated on each. */
export const wooAdvancedExport: SalesFormat = {
  id: 'woocommerce-advanced',
  platform: 'woocommerce',
  entity: 'sales',
  all: ['Order Number', 'Order Status', 'Order Date', 'Email (Billing)'],
  columns: {
    order_id: 'Order Number',
    created_at: 'Order Date',
    paid_at: 'Paid Date',
    status: (cells) => cells.status('Order Status'),
    currency: ['Order Currency', 'Currency'],
    total: 'Order Total Amount',
    items_total: 'Order Subtotal Amount',
    discount: ['Cart Discount Amount', 'Order Discount Amount'],
    shipping: 'Order Shipping Amount',
    tax: ['Order Total Tax Amount', 'Order Tax Amount'],
    refund: 'Order Refund Amount',
    coupon: ['Coupons Used', 'Coupon Code'],
    payment_method: 'Payment Method Title',
    note: allOf('Customer Note', 'Order Notes'),
    country: ['Country Code (Shipping)', 'Country Code (Billing)'],
    region: ['State Code (Shipping)', 'State Code (Billing)'],
    city: ['City (Shipping)', 'City (Billing)'],
    buyer_id: (cells) => `nullif(${cells.text('Customer User ID')}, '0')`,
    email: 'Email (Billing)',
    phone: 'Phone (Billing)',
    address: fullAddress({ streets: ['Address 1&2 (Billing)'], postcode: 'Postcode (Billing)' }),
    buyer_name: (cells) =>
      `nullif(trim(concat_ws(' ', ${cells.text('First Name (Billing)')}, ${cells.text('Last Name (Billing)')})), '')`,
    sku: 'SKU',
    product_name: ['Item Name', 'Name'],
    category: 'Category',
    quantity: 'Quantity',
    // Two columns are called Item Cost; the second is the price paid.
    unit_price: ['Item Cost#2', 'Item Cost'],
    line_total: ['Order Line (w/o tax)', 'Order Line Total']
  }
};

/** The same kind of export with plain labels: `Billing Email`, `Item Name`, `Order Total`. */
export const wooItemRows: SalesFormat = {
  id: 'woocommerce-items',
  platform: 'woocommerce',
  entity: 'sales',
  all: ['Order Number', 'Order Status', 'Order Date', 'Billing Email'],
  columns: {
    order_id: 'Order Number',
    created_at: 'Order Date',
    paid_at: 'Paid Date',
    status: (cells) => cells.status('Order Status'),
    currency: ['Order Currency', 'Currency'],
    total: 'Order Total',
    discount: ['Order Discount Amount', 'Cart Discount Amount'],
    shipping: 'Order Shipping Amount',
    tax: ['Order Total Tax Amount', 'Order Tax Amount'],
    refund: 'Order Refund Amount',
    coupon: ['Coupon Code', 'Coupons Used'],
    payment_method: ['Payment Method Title', 'Payment Method'],
    note: allOf('Customer Note', 'Order Notes'),
    country: ['Shipping Country', 'Billing Country'],
    region: ['Shipping State', 'Billing State'],
    city: ['Shipping City', 'Billing City'],
    email: 'Billing Email',
    phone: 'Billing Phone',
    address: fullAddress({
      streets: ['Billing Address 1', 'Billing Address 2'],
      postcode: 'Billing Postcode'
    }),
    buyer_name: (cells) =>
      `nullif(trim(concat_ws(' ', ${cells.text('Billing First Name')}, ${cells.text('Billing Last Name')})), '')`,
    sku: 'Item SKU',
    product_name: 'Item Name',
    quantity: 'Item Quantity',
    unit_price: 'Item Price'
  }
};

/** An item packed into a cell, `name:Soap|product_id:11|sku:SOAP|quantity:2|total:20.00|sub_total:20.00`. */
const packedItem = (column: string): ColumnMap<LineColumn> => {
  const of = (key: string) => (cells: Cells) => packedValue(packedRecord(cells, column), key);
  const number = (key: string) => (cells: Cells) => packedNumber(packedRecord(cells, column), key);
  return {
    product_name: of('name'),
    sku: of('sku'),
    quantity: number('quantity'),
    line_total: number('total')
  };
};

/** Items in columns of their own, or packed; a file that has both tells the same twice. */
function webToffeeItems(header: readonly string[]): readonly ColumnMap<LineColumn>[] {
  const apart = header.flatMap((title) => {
    const nth = /^product item (\d+) name$/i.exec(title.trim())?.[1];
    if (nth === undefined) return [];
    const column = (name: string): string => `Product Item ${nth} ${name}`;
    return [
      {
        product_name: column('Name'),
        sku: column('SKU'),
        quantity: column('Quantity'),
        line_total: column('Total')
      }
    ];
  });
  const packed = header.filter((title) => /^line_item_\d+$/i.test(title.trim())).map(packedItem);
  return apart.length > 0 ? apart : packed;
}

/**
 * WebToffee: one row per order, its items in `Product Item 1 Name` … `Product Item 24 Subtotal` or packed in
 * `line_item_1` …, or one row per item.
 */
export const wooWebToffee: SalesFormat = {
  id: 'woocommerce-webtoffee',
  platform: 'woocommerce',
  entity: 'sales',
  all: ['order_id', 'order_date', 'billing_email', 'order_total'],
  any: [['status', 'order_status']],
  none: ['refunded_total'],
  columns: {
    order_id: ['order_number', 'order_id'],
    order_uid: 'order_id',
    created_at: 'order_date',
    paid_at: 'paid_date',
    status: (cells) => cells.status(cells.has('status') ? 'status' : 'order_status'),
    currency: 'order_currency',
    total: 'order_total',
    items_total: 'order_subtotal',
    discount: ['discount_total', 'cart_discount'],
    shipping: 'shipping_total',
    tax: 'tax_total',
    refund: (cells) => sumOfPacked(cells, 'refund_items', 'amount'),
    coupon: (cells) => `regexp_extract(${cells.text('coupon_items')}, 'code:([^|;,]+)', 1)`,
    payment_method: ['payment_method_title', 'payment_method'],
    note: allOf('customer_note', 'order_notes'),
    country: ['shipping_country', 'billing_country'],
    region: ['shipping_state', 'billing_state'],
    city: ['shipping_city', 'billing_city'],
    // Guests have customer 0: their e-mail tells who they are.
    buyer_id: (cells) => `nullif(${cells.text('customer_id')}, '0')`,
    email: ['billing_email', 'customer_email'],
    phone: 'billing_phone',
    address: fullAddress({
      streets: ['billing_address_1', 'billing_address_2'],
      postcode: 'billing_postcode'
    }),
    buyer_name: (cells) =>
      `nullif(trim(concat_ws(' ', ${cells.text('billing_first_name')}, ${cells.text('billing_last_name')})), '')`,
    sku: 'item_sku',
    product_name: 'item_name',
    quantity: 'item_quantity',
    line_total: 'item_total'
  },
  wideLines: webToffeeItems
};

/** WooCommerce, Analytics, Orders, Download: products in one cell (`2× Name, 1× Name`), a display name for the buyer. */
export const wooAnalytics: SalesFormat = {
  id: 'woocommerce-analytics',
  platform: 'woocommerce',
  entity: 'sales',
  all: ['Date', 'Order #', 'Status', 'Customer', 'Net Sales'],
  columns: {
    order_id: 'Order #',
    created_at: 'Date',
    status: (cells) => cells.status('Status'),
    total: 'Net Sales',
    coupon: 'Coupon(s)',
    buyer_name: 'Customer',
    account: 'Customer'
  },
  // A comma within a product's name is not followed by a count.
  cellLines: (cells) => `list_transform(
    list_filter(
      string_split(
        regexp_replace(${cells.text('Product(s)')}, ',\\s+(\\d+\\s*[×x]\\s)', chr(31) || '\\1', 'g'),
        chr(31)
      ),
      part -> part <> ''
    ),
    part -> {
      'product_name': trim(regexp_replace(part, '^\\s*\\d+\\s*[×x]\\s*', '')),
      'sku': null::varchar,
      'quantity': try_cast(regexp_extract(part, '^\\s*(\\d+)\\s*[×x]', 1) as double),
      'unit_price': null::decimal(18,4)
    })`
};
