import type { Cells, SalesFormat } from '../format.ts';
import { unmasked } from './chinese-cells.ts';

const platform = 'alipay';
const first = (cells: Cells, ...names: readonly string[]): string =>
  `coalesce(${names.map((name) => cells.text(name)).join(', ')})`;

/** Counts and remarks below the table stand where a row has its day. */
const isNote = (cells: Cells, ...days: readonly string[]): string =>
  `not regexp_matches(coalesce(${first(cells, ...days)}, ''), '^[0-9]{4}')`;

const direction = (cells: Cells): string => `coalesce(${cells.text('收/支')}, '')`;
const noSale = (cells: Cells): string =>
  `regexp_matches(concat_ws(' ', ${['交易分类', '类型', '商品说明', '商品名称'].map((name) => cells.text(name)).join(', ')}),
    '退款|转账|红包|理财|基金|收益|借还|提现|充值|存取')`;

/**
 * 账单: what a person's account paid and received. Only money received for goods is a sale; a transfer
 * may be anything.
 */
export const alipayStatement: SalesFormat = {
  id: 'alipay-statement',
  platform,
  entity: 'sales',
  all: ['交易对方', '收/支', '交易状态', '商家订单号'],
  any: [
    ['交易订单号', '交易号'],
    ['交易时间', '交易创建时间']
  ],
  lacks: ['buyer', 'lines', 'order-numbers'],
  notes: (cells) => isNote(cells, '交易时间', '交易创建时间'),
  columns: {
    order_id: ['交易订单号', '交易号'],
    created_at: ['交易时间', '交易创建时间'],
    paid_at: '付款时间',
    status: (cells) => `case
        when ${cells.text('交易状态')} = '交易关闭' and ${cells.money('成功退款(元)')} > 0 then 'refunded'
        when ${cells.text('交易状态')} = '等待确认收货' then 'shipped'
        when ${cells.text('交易状态')} in ('等待付款', '等待对方付款') then 'unpaid'
        else ${cells.status('交易状态')}
      end`,
    currency: () => "'CNY'",
    total: ['金额', '金额(元)'],
    refund: '成功退款(元)',
    payment_method: () => "'支付宝'",
    email: unmasked('对方账号'),
    phone: (cells) =>
      `case when regexp_matches(${cells.text('对方账号')}, '^[0-9+ -]+$') then ${cells.text('对方账号')} end`,
    buyer_name: unmasked('交易对方')
  },
  setAside: [
    { reason: 'money-out', when: (cells) => `${direction(cells)} = '支出'` },
    { reason: 'no-sale', when: (cells) => `${direction(cells)} <> '收入' or ${noSale(cells)}` },
    // Alipay calls an order of Taobao or Tmall T200P and its number.
    {
      reason: 'in-order-report',
      when: (cells) => `coalesce(${cells.text('商家订单号')} like 'T200P%', false)`
    }
  ]
};

const isRefund = (cells: Cells): string => `coalesce(${cells.text('业务类型')} = '退款', false)`;

/** 业务明细 of a merchant's account: payments, and refunds as rows less than nothing. */
export const alipayMerchant: SalesFormat = {
  id: 'alipay-merchant',
  platform,
  entity: 'sales',
  all: ['支付宝交易号', '商户订单号', '业务类型', '订单金额(元)'],
  lacks: ['buyer', 'order-numbers'],
  notes: (cells) => isNote(cells, '完成时间', '创建时间'),
  columns: {
    order_id: '商户订单号',
    created_at: (cells) =>
      `case when ${isRefund(cells)} then ${cells.date('完成时间')} else ${cells.date('创建时间')} end`,
    paid_at: '完成时间',
    currency: () => "'CNY'",
    payment_method: () => "'支付宝'",
    coupon: '券名称',
    product_name: '商品名称',
    quantity: () => '1',
    line_total: '订单金额(元)',
    is_refund: isRefund
  },
  setAside: [
    {
      reason: 'no-sale',
      when: (cells) => `coalesce(${cells.text('业务类型')}, '') not in ('交易', '退款')`
    }
  ]
};
