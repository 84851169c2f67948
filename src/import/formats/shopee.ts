import type { Cells, SalesFormat } from '../format.ts';
import { fullName, overOrder } from './shared.ts';
import { shopeeHeaders, type ShopeeHeaders } from './shopee-headers.ts';

/** Sentences that a status begins with: it came, and may still be sent back until some day. */
const arrived =
  '^(?:order received|pesanan diterima|người mua xác nhận đã nhận|đã nhận được hàng|買家已(?:取|收))';

const given =
  'approved|accepted|completed|refunded|disetujui|diterima|dikembalikan|selesai|อนุมัติ|ยอมรับ|คืนเงินแล้ว|สำเร็จ|chấp nhận|hoàn thành|核准|接受|已退款|完成|aprovad|aceit|reembolsad|conclu';
const refused =
  'cancel|reject|decline|pending|tidak|ditolak|batal|menunggu|ไม่|ปฏิเสธ|ยกเลิก|từ chối|hủy|chờ|không|不|拒|取消|待|não|recusad|rejeitad|aguardando';

/** A return that was granted gives the price of its pieces back; the file names no amount. */
const refund = (headers: ShopeeHeaders) => (cells: Cells) => {
  const word = `lower(${cells.text(headers.returned)})`;
  const isGiven = `regexp_matches(${word}, '${given}') and not regexp_matches(${word}, '${refused}')`;
  const pieces = `coalesce(nullif(${cells.number(headers.returnedQuantity)}, 0), ${cells.number(headers.quantity)}, 1)`;
  return overOrder(
    cells,
    headers.order,
    `sum(case when ${isGiven} then ${cells.money(headers.price)} * ${pieces} end)`
  );
};

/** Shopee, My Orders, Export: one row per product; in Singapore below two rows with the marketplace's name. */
const ordersIn = (headers: ShopeeHeaders): SalesFormat => {
  const { country, currency } = headers;
  return {
    id: headers.id,
    platform: 'shopee',
    entity: 'sales',
    all: [headers.order, headers.status, headers.product, headers.price, headers.account],
    columns: {
      ...headers.columns,
      order_id: headers.order,
      status: (cells) => `case
        when regexp_matches(lower(${cells.text(headers.status)}), '${arrived}') then 'completed'
        else ${cells.status(headers.status)}
      end`,
      ...(currency === undefined ? {} : { currency: () => `'${currency}'` }),
      ...(country === undefined ? {} : { country: () => `'${country}'` }),
      refund: refund(headers),
      account: headers.account,
      buyer_name: fullName(headers.receiver),
      product_name: headers.product,
      quantity: headers.quantity,
      unit_price: headers.price
    },
    ...(headers.pointsGroup === undefined ? {} : { usualDecimal: ',' as const })
  };
};

export const shopeeOrders: readonly SalesFormat[] = shopeeHeaders.map(ordersIn);
