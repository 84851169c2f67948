import type { Messages } from '#i18n';
import type { Entity } from '#import';

type Mappable = 'sales' | 'reviews' | 'customers' | 'products';

export interface MappingText {
  readonly title: (name: string) => string;
  readonly lede: string;
  readonly what: string;
  readonly entity: Readonly<Record<Mappable, string>>;
  readonly columnInFile: string;
  readonly samples: string;
  readonly means: string;
  readonly nothing: string;
  readonly switchesOn: string;
  readonly pages: Readonly<
    Record<'time' | 'money' | 'people' | 'products' | 'delivery' | 'coupons' | 'places' | 'ratings', string>
  >;
  readonly off: string;
  readonly lacking: (columns: string) => string;
  readonly noOrderId: string;
  readonly noBuyer: string;
  readonly preview: string;
  readonly unreadable: string;
  readonly currency: string;
  readonly currencyHint: string;
  readonly use: string;
  readonly back: string;
  readonly remembered: string;
  readonly target: Readonly<Record<string, string>>;
}

export const isMappable = (entity: Entity): entity is Mappable =>
  entity === 'sales' || entity === 'reviews' || entity === 'customers' || entity === 'products';

export const mappingText: Messages<MappingText> = {
  en: {
    title: (name) => `What is in ${name}?`,
    lede: 'Say which column is what. We guessed from names and contents; check it against the sample values.',
    what: 'Each row is',
    entity: {
      sales: 'an order or a line of one',
      reviews: 'a rating',
      customers: 'a customer',
      products: 'a product'
    },
    columnInFile: 'Column in the file',
    samples: 'Values in it',
    means: 'Means',
    nothing: '(not needed)',
    switchesOn: 'What this switches on',
    pages: {
      time: 'Revenue over time',
      money: 'Amounts',
      people: 'Segments, retention, who comes back',
      products: 'Products and categories',
      delivery: 'Late deliveries',
      coupons: 'Coupons',
      places: 'Countries and regions',
      ratings: 'Satisfaction'
    },
    off: 'off',
    lacking: (columns) => `Still needed: ${columns}.`,
    noOrderId: 'Without an order number each row counts as an order of its own.',
    noBuyer: 'Without a buyer nothing can be said about who comes back.',
    preview: 'How the first rows are read',
    unreadable: 'unreadable',
    currency: 'Currency',
    currencyHint: 'Three letters, such as USD; leave empty if unknown.',
    use: 'Use this',
    back: 'Back',
    remembered: 'Remembered for the next file with the same columns.',
    target: {
      order_id: 'Order number',
      created_at: 'Order date',
      paid_at: 'Payment date',
      cancelled_at: 'Cancelled on',
      status: 'Order status',
      total: 'Order total (as paid)',
      items_total: 'Sum of items',
      refund: 'Refunded amount',
      discount: 'Discount',
      shipping: 'Shipping',
      tax: 'Tax',
      currency: 'Currency',
      coupon: 'Coupon code',
      channel: 'Sales channel',
      payment_method: 'Payment method',
      country: 'Country',
      region: 'Region',
      city: 'City',
      shipped_at: 'Shipped on',
      promised_at: 'Delivery promised for',
      delivered_at: 'Delivered on',
      carrier: 'Carrier',
      buyer_id: 'Customer number',
      buyer_alias: 'Customer alias',
      email: 'E-mail',
      phone: 'Phone',
      account: 'Account or nickname',
      buyer_name: 'Customer name',
      address: 'Address',
      accepts_marketing: 'Accepts marketing',
      tags: 'Tags',
      sku: 'SKU',
      product_name: 'Product name',
      category: 'Category',
      quantity: 'Quantity',
      unit_price: 'Price of one',
      line_total: 'Price of the line',
      line_discount: 'Discount of the line',
      line_shipping: 'Shipping of the line',
      line_tax: 'Tax of the line',
      line_cost: 'Cost of the line',
      is_refund: 'Row is a refund',
      rating: 'Rating (1 to 5)',
      service_rating: 'Service rating',
      logistics_rating: 'Logistics rating',
      title: 'Title',
      body: 'Text',
      replied_at: 'Replied on',
      birthday: 'Birthday',
      joined_at: 'Customer since',
      level: 'Level',
      cost: 'Cost'
    }
  },
  zh: {
    title: (name) => `「${name}」里是什么？`,
    lede: '请确认每列的含义。我们已按列名和内容猜过，对照样例改一改就行。',
    what: '每一行是',
    entity: {
      sales: '一笔订单或其中一件商品',
      reviews: '一条评价',
      customers: '一位客户',
      products: '一件商品'
    },
    columnInFile: '文件中的列',
    samples: '样例',
    means: '含义',
    nothing: '（不需要）',
    switchesOn: '可以看到什么',
    pages: {
      time: '销售趋势',
      money: '金额',
      people: '客户分层、复购留存',
      products: '商品和类目',
      delivery: '物流时效',
      coupons: '优惠券',
      places: '国家和地区',
      ratings: '满意度'
    },
    off: '没有',
    lacking: (columns) => `还缺：${columns}。`,
    noOrderId: '没有订单号时，每一行都算一笔订单。',
    noBuyer: '没有买家信息，就看不出谁会回购。',
    preview: '前几行会这样读取',
    unreadable: '读不懂',
    currency: '币种',
    currencyHint: '三个字母，如 CNY；不清楚可以不填。',
    use: '就按这样',
    back: '返回',
    remembered: '下次遇到相同列的文件会自动套用。',
    target: {
      order_id: '订单号',
      created_at: '下单时间',
      paid_at: '付款时间',
      cancelled_at: '取消时间',
      status: '订单状态',
      total: '订单实付金额',
      items_total: '商品合计',
      refund: '退款金额',
      discount: '优惠金额',
      shipping: '运费',
      tax: '税费',
      currency: '币种',
      coupon: '优惠券',
      channel: '销售渠道',
      payment_method: '支付方式',
      country: '国家',
      region: '省份/地区',
      city: '城市',
      shipped_at: '发货时间',
      promised_at: '承诺送达时间',
      delivered_at: '确认收货时间',
      carrier: '物流公司',
      buyer_id: '客户编号',
      buyer_alias: '客户临时编号',
      email: '邮箱',
      phone: '手机号',
      account: '买家账号/昵称',
      buyer_name: '客户姓名',
      address: '地址',
      accepts_marketing: '接受营销',
      tags: '标签',
      sku: '商家编码（SKU）',
      product_name: '商品名称',
      category: '类目',
      quantity: '数量',
      unit_price: '单价',
      line_total: '小计',
      line_discount: '商品优惠',
      line_shipping: '商品运费',
      line_tax: '商品税费',
      line_cost: '商品成本',
      is_refund: '这一行是退款',
      rating: '评分（1～5）',
      service_rating: '服务评分',
      logistics_rating: '物流评分',
      title: '标题',
      body: '内容',
      replied_at: '回复时间',
      birthday: '生日',
      joined_at: '成为客户的时间',
      level: '等级',
      cost: '成本'
    }
  }
};
