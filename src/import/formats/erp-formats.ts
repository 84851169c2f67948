import type { SalesFormat } from '../format.ts';
import { erpOrders } from './erp.ts';

const store = ['店铺', '店铺名称', '店铺名'];
const source = ['平台', '来源平台', '平台站点', '订单来源', '店铺类型'];

/** 聚水潭: an order that was split or joined stays in the list beside what became of it. */
const jushuitan = erpOrders({
  id: 'jushuitan-orders',
  all: ['线上订单号'],
  any: [
    ['内部订单号', '买家账号', '买家帐号'],
    ['店铺', '店铺名称', '店铺名'],
    ['应付金额', '已付金额', '买家实付']
  ],
  order: ['线上订单号'],
  ownOrder: ['内部订单号'],
  store,
  source: ['平台', '来源平台', '平台站点'],
  status: ['状态', '订单状态'],
  refundState: ['退款状态', '售后状态'],
  paid: ['买家实付', '已付金额'],
  due: ['应付金额'],
  account: ['买家账号', '买家帐号', '买家昵称', '会员名'],
  statuses: {
    异常: 'paid',
    '等供销商|外仓发货': 'paid',
    外仓发货中: 'paid',
    线下发货: 'shipped',
    待处理: 'paid'
  },
  columns: { refund: '退款金额' },
  lines: {
    sku: ['商品编码', '店铺商品编码', '款式编码', '款号'],
    product_name: ['商品名称', '商品标题'],
    category: '分类',
    quantity: ['数量', '商品数量'],
    unit_price: ['商品单价', '单价'],
    line_total: ['商品金额', '商品总价'],
    line_cost: '成本价'
  }
});

/** 旺店通: 原始单号 is the platform's, 订单编号 the system's own. */
const wangdiantong = erpOrders({
  id: 'wangdiantong-orders',
  all: ['订单编号'],
  any: [
    ['原始单号', '子单原始单号', '原始子单号'],
    ['店铺', '店铺名称'],
    ['货品名称', '货品编号', '商家编码'],
    ['应收金额', '分摊后总价', '订单支付金额', '买家实付', '已付']
  ],
  order: ['原始单号', '子单原始单号'],
  ownOrder: ['订单编号'],
  store,
  source: ['平台', '平台类型', '来源平台'],
  status: ['订单状态', '处理状态'],
  refundState: ['订单退款状态', '退款状态'],
  paid: ['订单支付金额', '买家实付', '已付'],
  due: ['应收金额'],
  share: '分摊后总价',
  account: ['客户网名', '买家昵称', '网名'],
  statuses: {
    已递交仓库: 'paid',
    待选仓: 'paid',
    延时审核: 'paid',
    预订单: 'paid',
    待处理: 'paid',
    已过账: 'completed',
    成本确认: 'shipped'
  },
  columns: {},
  lines: {
    sku: ['商家编码', '货品编号'],
    product_name: ['货品名称', '平台货品名称'],
    category: '分类',
    quantity: ['下单数量', '货品数量', '数量', '实发数量'],
    unit_price: ['成交价', '标价'],
    line_total: '分摊后总价',
    line_shipping: '分摊邮费'
  }
});

/** 管易云 and E店宝: amounts of each product after what was taken off; 平台单号 is the platform's number. */
const guanyi = erpOrders({
  id: 'guanyi-orders',
  all: ['平台单号', '店铺名称'],
  any: [
    ['会员名称', '会员代码'],
    ['让利后金额', '实际金额', '买家支付金额'],
    ['商品代码', '商品名称']
  ],
  order: ['平台单号'],
  ownOrder: ['单据编号', '订单编号'],
  store,
  source,
  status: ['平台交易状态', '订单状态', '单据状态', '发货状态'],
  refundState: ['是否退款', '退款状态'],
  paid: [],
  due: [],
  account: ['会员名称'],
  statuses: { 全部发货: 'shipped', 待处理: 'paid', 作废: 'cancelled' },
  columns: { shipping: '物流费用', tags: ['卖家备注', '二次备注'] },
  lines: {
    sku: ['规格代码', '商品代码'],
    product_name: ['商品名称', '平台商品名称'],
    category: '商品类别',
    quantity: ['数量', '订购数'],
    unit_price: ['实际单价', '标准单价'],
    line_total: ['让利后金额', '实际金额'],
    line_cost: ['成本单价', '标准进价']
  }
});

/** 店小秘: shops abroad, each in its own currency. */
const dianxiaomi = erpOrders({
  id: 'dianxiaomi-orders',
  all: ['订单号', '包裹号', '店铺账号'],
  any: [
    ['订单金额', '产品售价'],
    ['平台渠道', '平台', '买家姓名', '买家账号']
  ],
  order: ['订单号'],
  ownOrder: ['订单号'],
  store: ['店铺账号', '店铺名称', '店铺'],
  source: ['平台渠道', '平台'],
  status: ['订单状态'],
  refundState: ['退款状态'],
  paid: [],
  due: ['订单金额'],
  account: ['买家账号', '买家ID'],
  statuses: {
    待处理: 'paid',
    待打单有货: 'paid',
    待打单缺货: 'paid',
    已交运: 'shipped',
    已忽略: 'cancelled'
  },
  columns: {
    currency: ['币种缩写', '币种'],
    country: ['收货人国家', '国家'],
    region: ['收货人省份', '省/州'],
    city: ['收货人城市', '城市'],
    email: ['买家Email', '买家邮箱'],
    phone: ['收货人手机', '收货人电话'],
    carrier: '物流方式',
    refund: '退款金额'
  },
  lines: {
    sku: ['SKU', '商品SKU', '平台SKU'],
    product_name: ['产品名称', '商品名称'],
    quantity: ['产品数量', '商品数量'],
    unit_price: ['产品售价', '商品单价']
  }
});

export const erpFormats: readonly SalesFormat[] = [jushuitan, wangdiantong, guanyi, dianxiaomi];
