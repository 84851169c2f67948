import type { ColumnOf } from '../entities.ts';
import type { ColumnMap } from '../format.ts';

/** What one language of Shopee's order export calls its columns. */
export interface ShopeeHeaders {
  readonly id: string;
  readonly order: string;
  readonly status: string;
  readonly product: string;
  /** What one piece was sold for. */
  readonly price: string;
  readonly quantity: string;
  readonly account: string;
  readonly receiver: string;
  /** How a return went, and of how many pieces where the file says so. */
  readonly returned: string;
  readonly returnedQuantity: string;
  /** Where the language is spoken in one country alone. */
  readonly country?: string;
  readonly currency?: string;
  /** Rupiah and dong have no cents: `1.250` is more than a thousand. */
  readonly pointsGroup?: true;
  readonly columns: ColumnMap<ColumnOf<'sales'>>;
}

/** Singapore, Malaysia and the Philippines. */
const english: ShopeeHeaders = {
  id: 'shopee-orders',
  order: 'Order ID',
  status: 'Order Status',
  product: 'Product Name',
  price: 'Deal Price',
  quantity: 'Quantity',
  account: 'Username (Buyer)',
  receiver: 'Receiver Name',
  returned: 'Return / Refund Status',
  returnedQuantity: 'Returned quantity',
  columns: {
    created_at: ['Order Creation Date', 'Ship Time', 'Order Complete Time'],
    paid_at: 'Order Paid Time',
    total: ['Grand Total', 'Total Amount'],
    shipping: 'Buyer Paid Shipping Fee',
    coupon: 'Voucher Code',
    payment_method: 'Payment Method',
    region: 'Province',
    city: 'City',
    ship_by_at: 'Estimated Ship Out Date',
    shipped_at: 'Ship Time',
    delivered_at: 'Domestic Delivered Date',
    confirmed_at: 'Order Complete Time',
    carrier: 'Shipping Option',
    phone: 'Phone Number',
    sku: ['SKU Reference No.', 'Parent SKU Reference No.']
  }
};

const vietnamese: ShopeeHeaders = {
  id: 'shopee-orders-vn',
  order: 'Mã đơn hàng',
  status: 'Trạng Thái Đơn Hàng',
  product: 'Tên sản phẩm',
  price: 'Giá ưu đãi',
  quantity: 'Số lượng',
  account: 'Người Mua',
  receiver: 'Tên Người nhận',
  returned: 'Trạng thái Trả hàng/Hoàn tiền',
  returnedQuantity: 'Số lượng sản phẩm được hoàn trả',
  country: 'Vietnam',
  currency: 'VND',
  pointsGroup: true,
  columns: {
    created_at: 'Ngày đặt hàng',
    paid_at: 'Thời gian đơn hàng được thanh toán',
    total: 'Tổng số tiền người mua thanh toán',
    shipping: 'Phí vận chuyển mà người mua trả',
    coupon: 'Mã giảm giá của Shop',
    payment_method: 'Phương thức thanh toán',
    region: 'Tỉnh/Thành phố',
    city: 'TP / Quận / Huyện',
    ship_by_at: 'Ngày giao hàng dự kiến',
    shipped_at: ['Ngày gửi hàng', 'Ngày xuất hàng'],
    delivered_at: 'Thời gian giao hàng',
    confirmed_at: 'Thời gian hoàn thành đơn hàng',
    carrier: 'Đơn Vị Vận Chuyển',
    phone: 'Số điện thoại',
    sku: ['SKU phân loại hàng', 'SKU sản phẩm']
  }
};

const indonesian: ShopeeHeaders = {
  id: 'shopee-orders-id',
  order: 'No. Pesanan',
  status: 'Status Pesanan',
  product: 'Nama Produk',
  price: 'Harga Setelah Diskon',
  quantity: 'Jumlah',
  account: 'Username (Pembeli)',
  receiver: 'Nama Penerima',
  returned: 'Status Pembatalan/ Pengembalian',
  returnedQuantity: 'Returned quantity',
  country: 'Indonesia',
  currency: 'IDR',
  pointsGroup: true,
  columns: {
    created_at: 'Waktu Pesanan Dibuat',
    paid_at: 'Waktu Pembayaran Dilakukan',
    total: 'Total Pembayaran',
    shipping: 'Ongkos Kirim Dibayar oleh Pembeli',
    payment_method: 'Metode Pembayaran',
    region: 'Provinsi',
    city: 'Kota/Kabupaten',
    ship_by_at: [
      'Pesanan Harus Dikirimkan Sebelum (Menghindari keterlambatan)',
      'Pesanan Harus Dikirimkan Sebelum'
    ],
    shipped_at: 'Waktu Pengiriman Diatur',
    confirmed_at: 'Waktu Pesanan Selesai',
    carrier: 'Opsi Pengiriman',
    phone: 'No. Telepon',
    sku: ['Nomor Referensi SKU', 'SKU Induk']
  }
};

const thai: ShopeeHeaders = {
  id: 'shopee-orders-th',
  order: 'หมายเลขคำสั่งซื้อ',
  status: 'สถานะการสั่งซื้อ',
  product: 'ชื่อสินค้า',
  price: 'ราคาขาย',
  quantity: 'จำนวน',
  account: 'ชื่อผู้ใช้ (ผู้ซื้อ)',
  receiver: 'ชื่อผู้รับ',
  returned: 'สถานะการคืนเงินหรือคืนสินค้า',
  returnedQuantity: 'จำนวนที่ส่งคืน',
  country: 'Thailand',
  currency: 'THB',
  columns: {
    created_at: 'วันที่ทำการสั่งซื้อ',
    paid_at: 'เวลาการชำระสินค้า',
    total: 'จำนวนเงินทั้งหมด',
    shipping: 'ค่าจัดส่งที่ชำระโดยผู้ซื้อ',
    coupon: 'โค้ดส่วนลด',
    payment_method: 'ช่องทางการชำระเงิน',
    region: 'จังหวัด',
    city: 'เขต/อำเภอ',
    ship_by_at: 'วันที่คาดว่าจะทำการจัดส่งสินค้า',
    shipped_at: 'เวลาส่งสินค้า',
    confirmed_at: 'เวลาที่ทำการสั่งซื้อสำเร็จ',
    carrier: 'ตัวเลือกการจัดส่ง',
    phone: 'หมายเลขโทรศัพท์',
    sku: ['เลขอ้างอิง SKU (SKU Reference No.)', 'เลขอ้างอิง Parent SKU']
  }
};

const taiwanese: ShopeeHeaders = {
  id: 'shopee-orders-tw',
  order: '訂單編號',
  status: '訂單狀態',
  product: '商品名稱',
  price: '商品活動價格',
  quantity: '數量',
  account: '買家帳號',
  receiver: '收件者姓名',
  returned: '退貨 / 退款狀態',
  returnedQuantity: '退貨數量',
  country: 'Taiwan',
  currency: 'TWD',
  columns: {
    created_at: '訂單成立日期',
    paid_at: '買家付款時間',
    total: '買家總支付金額',
    shipping: '買家支付運費',
    coupon: '優惠代碼',
    payment_method: '付款方式',
    region: '城市',
    city: '行政區',
    ship_by_at: '最晚出貨日期',
    shipped_at: '實際出貨時間',
    confirmed_at: '訂單完成時間',
    carrier: '寄送方式',
    phone: '收件者電話',
    sku: ['商品選項貨號', '主商品貨號']
  }
};

const brazilian: ShopeeHeaders = {
  id: 'shopee-orders-br',
  order: 'ID do pedido',
  status: 'Status do pedido',
  product: 'Nome do Produto',
  price: 'Preço acordado',
  quantity: 'Quantidade',
  account: 'Nome de usuário (comprador)',
  receiver: 'Nome do destinatário',
  returned: 'Status da Devolução / Reembolso',
  returnedQuantity: 'Returned quantity',
  country: 'Brazil',
  currency: 'BRL',
  columns: {
    created_at: 'Data de criação do pedido',
    paid_at: 'Hora do pagamento do pedido',
    total: ['Total global', 'Valor Total'],
    shipping: 'Taxa de envio pagas pelo comprador',
    coupon: 'Código do Cupom',
    region: 'UF',
    city: 'Cidade',
    ship_by_at: 'Data prevista de envio',
    shipped_at: 'Tempo de Envio',
    delivered_at: 'Domestic Delivered Date',
    confirmed_at: 'Hora completa do pedido',
    carrier: 'Opção de envio',
    phone: 'Telefone',
    sku: ['Número de referência SKU', 'Nº de referência do SKU principal']
  }
};

/** By what the export of each country is headed; Malaysia's and the Philippines' are in English. */
export const shopeeHeaders: readonly ShopeeHeaders[] = [
  english,
  vietnamese,
  indonesian,
  thai,
  taiwanese,
  brazilian
];
