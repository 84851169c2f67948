import type { Cells, Format } from '../format.ts';

const days = ['day', 'date', '日期', '统计日期', '时间', '消费日期'];
const amounts = [
  'spend',
  'amount spent',
  'ad spend',
  'cost',
  '花费',
  '花费(元)',
  '消耗',
  '消耗(元)',
  '推广花费',
  '推广费',
  '广告费',
  '费用'
];

const isUndated = (cells: Cells): string =>
  `coalesce(${days.map((name) => cells.text(name)).join(', ')}) is null`;

/** Marketing money by day, channel and campaign; a row without a day is a sum of the others. */
export const plainSpend: Format = {
  id: 'plain-spend',
  platform: 'generic',
  entity: 'spend',
  all: [],
  any: [days, amounts],
  none: [
    'sku',
    'order_id',
    'order id',
    'order number',
    '订单编号',
    '订单号',
    'product',
    'product_name',
    '商品名称',
    '商家编码',
    'quantity',
    '数量',
    'email',
    'customer id',
    'rating',
    '评分'
  ],
  columns: {
    day: days,
    channel: ['channel', 'media', 'source', 'publisher platform', '渠道', '推广渠道', '平台', '推广方式'],
    campaign: [
      'campaign',
      'campaign name',
      'campaign_name',
      '计划',
      '计划名称',
      '推广计划',
      '活动',
      '活动名称'
    ],
    amount: amounts
  },
  setAside: [{ reason: 'footer', when: isUndated }]
};
