import type { Format } from '../format.ts';

/** A list of products with their categories or costs. */
export const plainProducts: Format = {
  id: 'plain-products',
  platform: 'generic',
  entity: 'products',
  all: [],
  any: [
    ['cost', '成本', '成本价', 'category', '类目', '分类'],
    ['sku', '商家编码', 'product_id', '商品编码', 'product_name', '商品名称']
  ],
  none: ['rating', '评分', 'quantity', '购买数量', 'order_id', '订单编号', 'date', '日期'],
  columns: {
    sku: ['sku', '商家编码', 'product_id', '商品编码'],
    product_name: ['name', 'product_name', '商品名称', '标题'],
    category: ['category', '类目', '分类'],
    cost: ['cost', '成本', '成本价']
  }
};
