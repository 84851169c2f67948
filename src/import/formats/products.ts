import type { Format } from '../format.ts';

const cost = ['cost', 'cost per item', 'unit cost', '成本', '成本价', '进货价', '采购价'];
const category = ['category', '类目', '分类', '品类', '商品类目'];
const sku = ['sku', '商家编码', 'product_id', '商品编码', '货号', '规格编码'];

/** A list of products with their categories or costs. */
export const plainProducts: Format = {
  id: 'plain-products',
  platform: 'generic',
  entity: 'products',
  all: [],
  any: [
    [...cost, ...category],
    [...sku, 'product_name', '商品名称']
  ],
  none: [
    'rating',
    '评分',
    'quantity',
    '购买数量',
    'order_id',
    '订单编号',
    'date',
    '日期',
    '订单号',
    'campaign'
  ],
  columns: {
    sku,
    product_name: ['name', 'product_name', '商品名称', '标题'],
    category,
    cost
  }
};
