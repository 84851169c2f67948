import type { Cells, SalesFormat } from '../format.ts';
import { unmasked } from './chinese-cells.ts';

const platform = 'wechat';

/** Counts and sums below the table stand where a row has its day. */
const isNote = (cells: Cells): string =>
  `not regexp_matches(coalesce(${cells.text('交易时间')}, ''), '^[0-9]{4}')`;

const state = (cells: Cells): string => cells.text('当前状态');
const direction = (cells: Cells): string => `coalesce(${cells.text('收/支')}, '')`;

/** `已退款(￥5.00)`: a part went back. */
const refund = (cells: Cells): string =>
  `try_cast(nullif(regexp_extract(${state(cells)}, '已退款[^0-9]*([0-9.]+)', 1), '') as decimal(18,4))`;

/**
 * 账单: what a person's account paid and received. Only collections (二维码收款, 群收款, 赞赏) are sales; a
 * transfer or a red packet may be anything. A nickname is no identity.
 */
export const wechatStatement: SalesFormat = {
  id: 'wechat-statement',
  platform,
  entity: 'sales',
  all: ['交易时间', '交易类型', '交易对方', '收/支', '当前状态', '交易单号'],
  lacks: ['buyer', 'lines', 'order-numbers'],
  notes: isNote,
  columns: {
    order_id: '交易单号',
    created_at: '交易时间',
    paid_at: '交易时间',
    status: (cells) => `case
        when ${state(cells)} like '%全额退款%' then 'refunded'
        when ${state(cells)} like '已退款%' then 'partially-refunded'
        when regexp_matches(${state(cells)}, '已退还|已关闭|失败') then 'cancelled'
        else 'completed'
      end`,
    currency: () => "'CNY'",
    total: '金额(元)',
    refund,
    payment_method: () => "'微信支付'",
    buyer_name: unmasked('交易对方')
  },
  setAside: [
    { reason: 'money-out', when: (cells) => `${direction(cells)} = '支出'` },
    {
      reason: 'no-sale',
      when: (cells) =>
        `${direction(cells)} <> '收入' or regexp_matches(coalesce(${cells.text('交易类型')}, ''), '退款$')
          or not regexp_matches(concat_ws(' ', ${cells.text('交易类型')}, ${cells.text('交易对方')}), '收款|赞赏')`
    }
  ]
};

const isRefund = (cells: Cells): string => `coalesce(${cells.text('交易状态')} = 'REFUND', false)`;

/** What the buyer paid, without coupons that the merchant gave. */
const paid = (cells: Cells): string =>
  `coalesce(${cells.money('应结订单金额')}, ${cells.money('总金额')}, ${cells.money('订单金额')})`;

/** 交易账单 of a merchant: each cell begins with a backtick; 用户标识 is the same for a buyer within one app. */
export const wechatMerchant: SalesFormat = {
  id: 'wechat-merchant',
  platform,
  entity: 'sales',
  all: ['交易时间', '微信订单号', '商户订单号', '用户标识', '交易状态'],
  any: [['应结订单金额', '总金额', '订单金额']],
  lacks: ['order-numbers'],
  notes: isNote,
  columns: {
    order_id: '商户订单号',
    created_at: '交易时间',
    paid_at: '交易时间',
    status: (cells) =>
      `case when ${cells.text('交易状态')} in ('REVOKED', 'CLOSED', 'PAYERROR') then 'cancelled' else 'completed' end`,
    currency: '货币种类',
    payment_method: () => "'微信支付'",
    buyer_id: '用户标识',
    product_name: '商品名称',
    quantity: () => '1',
    line_total: (cells) => `case
        when ${isRefund(cells)} then coalesce(${cells.money('申请退款金额')}, ${cells.money('退款金额')})
        else ${paid(cells)}
      end`,
    line_discount: (cells) => `greatest(coalesce(${cells.money('订单金额')}, 0) - ${paid(cells)}, 0)`,
    is_refund: isRefund
  }
};
