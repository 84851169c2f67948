import type { Cells, SalesFormat } from '../format.ts';
import { cityIn, promises, regionIn, unmasked } from './chinese-cells.ts';

/** `(锁定)等待出库`, `(删除)等待付款`: what was done to the order stands before what it waited for. */
const statusText = (cells: Cells): string => cells.text('订单状态');
const waitsFor = (cells: Cells): string => `regexp_replace(${statusText(cells)}, '^[(（][^)）]*[)）]', '')`;

/** Balance and gift cards are paid too; 应付金额 is only what was left to pay. */
const paid = (cells: Cells): string =>
  cells.has('应付金额')
    ? `${cells.money('应付金额')} + coalesce(${cells.money('余额支付')}, 0)`
    : `coalesce(${cells.money('商家应收')}, ${cells.money('结算金额')}, ${cells.money('订单金额')})`;

/** 订单导出: one row per SKU, the order's amounts repeated on each. */
export const jdOrders: SalesFormat = {
  id: 'jd-orders',
  platform: 'jd',
  entity: 'sales',
  all: ['订单号', '订购数量', '下单时间'],
  any: [['应付金额', '商家应收', '结算金额', '订单金额']],
  lacks: ['refunds'],
  columns: {
    order_id: '订单号',
    created_at: '下单时间',
    paid_at: '付款确认时间',
    status: (cells) => `case
        when regexp_matches(${statusText(cells)}, '删除|取消') then 'cancelled'
        when ${waitsFor(cells)} like '等待付款%' then 'unpaid'
        when regexp_matches(${waitsFor(cells)}, '^等待(?:出库|打印|厂商处理|发货)') then 'paid'
        when ${waitsFor(cells)} like '等待确认收货%' then 'shipped'
        else ${cells.status('订单状态')}
      end`,
    currency: () => "'CNY'",
    total: paid,
    items_total: '订单金额',
    discount: (cells) => `greatest(${cells.money('订单金额')} - ${cells.money('结算金额')}, 0)`,
    shipping: '运费金额',
    payment_method: '支付方式',
    country: () => "'CN'",
    region: (cells) => regionIn(cells.text('客户地址')),
    city: (cells) => cityIn(cells.text('客户地址')),
    ...promises,
    account: unmasked('下单帐号', '下单账号'),
    phone: '联系电话',
    buyer_name: unmasked('客户姓名'),
    address: '客户地址',
    tags: '商家备注',
    note: '订单备注',
    sku: ['货号', '商家编码', '商品编号', '商品ID'],
    product_name: '商品名称',
    quantity: '订购数量',
    unit_price: '京东价'
  }
};
