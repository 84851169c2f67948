import type { Entity } from './entities.ts';

/** Header words by which files call a fact, English and Chinese, most telling first. */
export const synonyms: Readonly<Partial<Record<Entity, Readonly<Record<string, readonly string[]>>>>> = {
  sales: {
    order_id: ['order id', 'order no', 'order number', 'order', 'invoice', 'invoiceno', 'transaction id', 'transaction', 'receipt', '订单编号', '订单号', '交易号', '单号', '流水号'],
    created_at: ['order date', 'date', 'created at', 'created', 'purchase date', 'sale date', 'time', 'timestamp', 'invoicedate', 'order_date', '下单时间', '订单创建时间', '创建时间', '下单日期', '日期', '时间', '交易时间'],
    paid_at: ['paid at', 'payment date', 'payment time', '付款时间', '支付时间', '订单付款时间'],
    status: ['status', 'order status', 'state', '订单状态', '状态', '交易状态'],
    total: ['total', 'order total', 'grand total', 'amount', 'revenue', 'sales', 'net sales', 'paid', 'order amount', '实付金额', '实付', '订单金额', '买家实际支付金额', '总金额', '应付金额', '金额', '收入'],
    refund: ['refund', 'refunded amount', 'refund amount', '退款金额', '退款'],
    discount: ['discount', 'discount amount', '优惠', '优惠金额', '折扣'],
    shipping: ['shipping', 'freight', 'postage', 'delivery fee', '运费', '邮费', '快递费'],
    tax: ['tax', 'vat', '税', '税费', '税额'],
    currency: ['currency', '币种', '货币'],
    coupon: ['coupon', 'coupon code', 'discount code', 'voucher', '优惠券', '优惠码'],
    channel: ['channel', 'sales channel', 'source', 'platform', '渠道', '来源', '平台'],
    country: ['country', 'ship country', '国家', '国家/地区'],
    region: ['region', 'state', 'province', 'market', '省', '省份', '地区'],
    city: ['city', '城市', '市'],
    shipped_at: ['shipped at', 'ship date', 'shipped', '发货时间', '发货日期'],
    promised_at: ['promised', 'estimated delivery', 'due date', '承诺送达时间', '承诺发货时间', '预计送达'],
    delivered_at: ['delivered at', 'delivered', 'delivery date', '确认收货时间', '签收时间', '送达时间'],
    carrier: ['carrier', 'ship mode', 'courier', '物流公司', '快递公司', '快递'],
    buyer_id: ['customer id', 'customer', 'customerid', 'buyer id', 'user id', 'client id', 'household_id', 'member id', '客户编号', '客户id', '会员id', '用户id', '会员号'],
    email: ['email', 'e-mail', 'customer email', 'mail', '邮箱', '电子邮箱'],
    phone: ['phone', 'mobile', 'tel', 'telephone', '手机', '手机号', '联系电话', '联系手机', '电话'],
    account: ['buyer', 'username', 'account', 'nickname', '买家会员名', '买家昵称', '下单帐号', '昵称', '账号', '会员名'],
    buyer_name: ['customer name', 'name', 'full name', 'buyer name', '客户姓名', '收货人', '收货人姓名', '姓名'],
    sku: ['sku', 'product id', 'item number', 'stockcode', 'product code', 'item id', '商家编码', '商品编码', '货号', '商品id'],
    product_name: ['product', 'product name', 'item', 'item name', 'description', 'title', '商品', '商品名称', '标题', '宝贝标题', '品名'],
    category: ['category', 'department', 'product type', '类目', '分类', '品类'],
    quantity: ['quantity', 'qty', 'units', 'count', '数量', '购买数量', '件数'],
    unit_price: ['price', 'unit price', 'unitprice', 'item price', '单价', '价格'],
    line_total: ['line total', 'item total', 'subtotal', 'sales_value', '小计'],
    line_cost: ['cost', 'unit cost', '成本', '成本价']
  },
  reviews: {
    rating: ['rating', 'score', 'stars', '评分', '星级', '打分'],
    created_at: ['date', 'review date', 'created at', '评价时间', '日期'],
    body: ['review', 'comment', 'body', 'text', 'content', '评价内容', '评论', '内容'],
    title: ['title', '标题'],
    order_id: ['order id', 'order', '订单编号', '订单号'],
    sku: ['sku', 'product id', '商家编码', '商品编码'],
    product_name: ['product', 'product name', '商品', '商品名称'],
    email: ['email', '邮箱'],
    account: ['buyer', 'username', '买家会员名', '昵称'],
    buyer_id: ['customer id', '客户编号']
  },
  customers: {
    buyer_id: ['customer id', 'id', '客户编号', '会员id'],
    email: ['email', 'e-mail', '邮箱'],
    phone: ['phone', 'mobile', '手机', '手机号', '电话'],
    account: ['username', 'account', '买家会员名', '昵称'],
    buyer_name: ['name', 'full name', 'customer name', '姓名', '客户姓名'],
    birthday: ['birthday', 'date of birth', 'dob', '生日', '出生日期'],
    joined_at: ['joined', 'created at', 'sign up', 'registered', '注册时间', '入会时间'],
    level: ['level', 'tier', 'vip', '等级', '会员等级'],
    country: ['country', '国家'],
    region: ['region', 'state', 'province', '省', '省份'],
    city: ['city', '城市'],
    tags: ['tags', '标签']
  },
  products: {
    sku: ['sku', 'product id', '商家编码', '商品编码', '货号'],
    product_name: ['name', 'product', 'product name', 'title', '商品名称', '标题'],
    category: ['category', '类目', '分类'],
    cost: ['cost', '成本', '成本价']
  }
};
