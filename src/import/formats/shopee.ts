import type { OrderStatus } from '../entities.ts';
import type { Cells, SalesFormat } from '../format.ts';
import { fullName, overOrder } from './shared.ts';

/** English, then Indonesian, Thai and Vietnamese. */
const statuses: Readonly<Record<string, OrderStatus>> = {
  shipping: 'shipped',
  'to receive': 'shipped',
  'perlu dikirim': 'paid',
  'sedang dikirim': 'shipped',
  selesai: 'completed',
  batal: 'cancelled',
  'belum bayar': 'unpaid',
  ที่ต้องจัดส่ง: 'paid',
  การจัดส่ง: 'shipped',
  สำเร็จแล้ว: 'completed',
  ยกเลิกแล้ว: 'cancelled',
  ที่ยังไม่ชำระ: 'unpaid',
  'chờ lấy hàng': 'paid',
  'đang giao': 'shipped',
  'đã giao': 'shipped',
  'hoàn thành': 'completed',
  'đã hủy': 'cancelled',
  'chờ xác nhận': 'unpaid'
};

const price = ['Deal Price', 'Giá ưu đãi'];
const given = 'approved|accepted|completed|refunded|chấp nhận|hoàn thành';

/** A return that was granted gives the price of its product back; the file names no amount. */
const refund =
  (orderId: string, returned: string, unit: string, quantity: string) =>
  (cells: Cells): string =>
    overOrder(
      cells,
      orderId,
      `sum(case when regexp_matches(lower(${cells.text(returned)}), '${given}')
        then ${cells.money(unit)} * coalesce(${cells.number(quantity)}, 1) end)`
    );

const columns: SalesFormat['columns'] = {
  created_at: ['Order Creation Date', 'Ngày đặt hàng', 'Ship Time', 'Order Complete Time'],
  paid_at: ['Order Paid Time', 'Thời gian đơn hàng được thanh toán'],
  total: ['Grand Total', 'Total Amount', 'Tổng số tiền người mua thanh toán'],
  shipping: ['Buyer Paid Shipping Fee', 'Phí vận chuyển mà người mua trả'],
  coupon: ['Voucher Code', 'Mã giảm giá của Shop'],
  payment_method: ['Payment Method', 'Phương thức thanh toán'],
  region: ['Province', 'Tỉnh/Thành phố'],
  city: ['City', 'TP / Quận / Huyện'],
  ship_by_at: ['Estimated Ship Out Date', 'Ngày giao hàng dự kiến'],
  shipped_at: ['Ship Time', 'Ngày gửi hàng'],
  delivered_at: 'Thời gian giao hàng',
  confirmed_at: ['Order Complete Time', 'Thời gian hoàn thành đơn hàng'],
  account: ['Username (Buyer)', 'Người Mua'],
  phone: ['Phone Number', 'Số điện thoại'],
  sku: ['SKU Reference No.', 'SKU phân loại hàng', 'SKU sản phẩm'],
  product_name: ['Product Name', 'Tên sản phẩm'],
  quantity: ['Quantity', 'Số lượng'],
  unit_price: price
};

/** Shopee, My Orders, Export: one row per product below two rows with the marketplace's name. */
export const shopeeOrders: SalesFormat = {
  id: 'shopee-orders',
  platform: 'shopee',
  entity: 'sales',
  all: ['Order ID', 'Order Status', 'Product Name', 'Deal Price', 'Username (Buyer)'],
  columns: {
    ...columns,
    order_id: 'Order ID',
    status: (cells) => cells.status('Order Status', statuses),
    refund: refund('Order ID', 'Return / Refund Status', 'Deal Price', 'Quantity'),
    buyer_name: fullName('Receiver Name')
  }
};

/** The same of Shopee Vietnam. */
export const shopeeOrdersVietnamese: SalesFormat = {
  id: 'shopee-orders-vn',
  platform: 'shopee',
  entity: 'sales',
  all: ['Mã đơn hàng', 'Trạng Thái Đơn Hàng', 'Tên sản phẩm', 'Giá ưu đãi', 'Người Mua'],
  columns: {
    ...columns,
    order_id: 'Mã đơn hàng',
    status: (cells) => cells.status('Trạng Thái Đơn Hàng', statuses),
    currency: () => "'VND'",
    country: () => "'Vietnam'",
    refund: refund('Mã đơn hàng', 'Trạng thái Trả hàng/Hoàn tiền', 'Giá ưu đãi', 'Số lượng'),
    buyer_name: fullName('Tên Người nhận')
  }
};
