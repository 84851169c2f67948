import type { Entity } from './entities.ts';
import { synonymsOfAsia } from './synonyms-asian.ts';
import { synonymsOfGermanic } from './synonyms-germanic.ts';
import { synonymsOfRomance } from './synonyms-romance.ts';
import { synonymsOfSlavic } from './synonyms-slavic.ts';

/** Words of columns, parted by bars, the most telling first. */
export type Synonyms = Readonly<Partial<Record<Entity, Readonly<Record<string, string>>>>>;

const english: Synonyms = {
  sales: {
    order_id:
      'order id | order number | order | order name | order ref | order reference | order code | invoice | invoice number | invoice id | transaction id | transaction number | transaction | basket id | basket | receipt | receipt number | receipt id | sale id | sale number | purchase id | purchase order | ticket number | document number | cart id | number | ref | id',
    created_at:
      'order date | date | created at | created | purchase date | date of purchase | date purchased | purchased at | purchased on | sale date | sold on | sold at | ordered at | ordered on | date ordered | placed at | placed on | order placed | invoice date | invoiced at | invoiced on | transaction date | transaction timestamp | transaction time | order time | order created | time | timestamp | date time | datetime | day | when',
    paid_at: 'paid at | paid on | payment date | payment time | date paid | paid date',
    cancelled_at: 'cancelled at | canceled at | cancelled on | cancel date | cancellation date',
    status:
      'status | order status | state | order state | financial status | payment status | fulfillment status',
    total:
      'total paid | amount paid | paid amount | order total | grand total | total price | total amount | order amount | order value | order total amount | total charged | amount charged | charged | total | sum | amount | sum paid | price paid | paid | dollar value | total value | total sales | net sales | sales value | sale amount | sales amount | sales | revenue | turnover | net total | total net | gross total | gross sales | total gross | net amount | gross amount | value | gross | spent | spend | takings | proceeds | income | earnings | how much',
    items_total:
      'items total | order subtotal | items subtotal | products total | merchandise total | cart total',
    refund:
      'refund | refund amount | refunded amount | amount refunded | refunded | total refunded | total refund | refund total | returned amount | money back | return amount | refunds',
    discount:
      'discount | discount amount | total discount | total discounts | discounts | discount total | promotion | promo amount | coupon amount | coupon discount | savings',
    shipping:
      'shipping | shipping cost | shipping price | shipping total | shipping fee | shipping amount | total shipping | total shipping price | shipping charge | shipping and handling | freight | postage | delivery | delivery fee | delivery cost | delivery charge | handling',
    tax: 'tax | taxes | tax amount | total tax | tax total | sales tax | vat | vat amount | gst',
    currency: 'currency | currency code | order currency | ccy',
    coupon: 'coupon | coupon code | discount code | voucher | voucher code | promo code | promotion code',
    channel:
      'channel | sales channel | source | src | platform | marketplace | store name | shop name | shop | store | branch | outlet',
    payment_method: 'payment method | payment type | paid with | paid by | payment | pay method | gateway',
    country: 'country | ship country | shipping country | billing country | country code',
    region:
      'region | state | province | market | county | shipping state | shipping province | billing state',
    city: 'city | town | ship city | shipping city | billing city',
    shipped_at:
      'shipped at | ship date | shipped | shipped on | dispatched at | shipping date | fulfilled at',
    ship_by_at: 'ship by date | ship by | latest ship date | estimated ship out date | dispatch by',
    promised_at:
      'promised delivery | promised | estimated delivery | estimated delivery date | latest delivery date | due date | promised date | expected delivery',
    delivered_at: 'delivered at | delivered | delivery date | delivered on',
    confirmed_at: 'order complete time | receipt confirmed | confirmed at',
    carrier: 'carrier | ship mode | courier | shipping method | delivery method',
    buyer_id:
      'customer id | customer number | customer code | customer | buyer id | user id | client id | client number | client | household id | member id | member number | member | consumer id | patron | shopper id | shopper | guest id | contact id | cust id | cust | who | buyer number | purchaser | customer ref',
    email:
      'email | e mail | customer email | email address | mail | buyer email | contact email | billing email | e mail address',
    phone:
      'phone | mobile | tel | telephone | phone number | mobile number | cell | cell phone | customer phone | contact number | contact phone | whatsapp | billing phone | shipping phone | mobile phone',
    account:
      'buyer | username | user name | account | nickname | buyer username | login | user | handle | customer username',
    buyer_name:
      'customer name | name | full name | buyer name | client name | purchaser name | contact name | recipient | recipient name | ship name | billing name | shipping name',
    address:
      'shipping address | billing address | address | delivery address | street address | shipping address street | street',
    accepts_marketing: 'accepts marketing | marketing consent | newsletter',
    tags: 'tags | order tags',
    note: 'note | notes | order note | order notes | customer note | remark | remarks | memo',
    sku: 'sku | item sku | product sku | stockcode | stock code | product code | item code | product id | item number | item id | article number | style number | variant sku',
    product_name:
      'product | product name | product title | item | item name | item title | article | description | item description | product description | title | thing | what | goods | what they bought | products | items | lineitem name',
    category: 'category | department | product type | product category | item category | collection',
    quantity:
      'quantity | qty | units | count | pieces | pcs | number of items | item count | number of units | units sold | items sold | how many | item quantity | number of products | number items | lineitem quantity',
    unit_price:
      'price | unit price | item price | price each | unit cost price | price per unit | product price | single price | each | lineitem price | item cost',
    line_total:
      'line total | item total | subtotal | line amount | sales value | extended price | line value | item subtotal | line price | row total | sub total | line subtotal | subtotal price | order line total',
    line_discount: 'line discount | item discount',
    line_tax: 'line tax | item tax',
    line_cost: 'cost | unit cost | cost of goods | cogs | cost price'
  },
  reviews: {
    rating: 'rating | score | stars | star rating | review rating',
    opinion: 'sentiment | label | opinion | liked | recommended',
    created_at: 'date | review date | created at | reviewed at',
    body: 'review | comment | body | text | content | review text',
    title: 'title | review title',
    order_id: 'order id | order | order number',
    sku: 'sku | product id',
    product_name: 'product | product name',
    email: 'email | reviewer email',
    account: 'buyer | username',
    buyer_id: 'customer id',
    buyer_name: 'reviewer | reviewer name | customer name | name | author'
  },
  customers: {
    buyer_id:
      'customer id | customer number | customer code | user id | member id | member number | household id | id | contact id | client id',
    email: 'email | e mail | email address | customer email | mail',
    phone: 'phone | mobile | phone number | telephone | tel | cell phone | mobile number',
    account: 'username | account | user name | login | nickname',
    buyer_name: 'name | full name | customer name | customer | contact name | client name',
    birthday: 'birthday | date of birth | dob | birth date | born | birthdate',
    joined_at:
      'joined | created at | sign up | registered | customer since | member since | joined at | join date | registration date | date registered | date joined | signed up | date created | created | first seen',
    level: 'level | tier | vip | member level | loyalty tier | customer group',
    points: 'points | point balance | loyalty points',
    country: 'country | country code',
    region: 'region | state | province',
    city: 'city | town',
    accepts_marketing:
      'accepts marketing | accepts email marketing | newsletter | marketing consent | opted in | subscribed',
    tags: 'tags | labels'
  },
  products: {
    sku: 'sku | product id | product code | item number | item code | article number | variant sku | handle | barcode',
    product_name: 'name | product | product name | title | item | item name | description | product title',
    category: 'category | product category | department | product type | type | collection',
    cost: 'cost | unit cost | cost price | cost per item | purchase price | cogs'
  },
  refunds: {
    order_id: 'order id | order number | order | invoice number | transaction id | original order',
    sku: 'sku | product id | item number',
    product_name: 'product | product name | item | item name | description',
    amount:
      'refund amount | amount refunded | refunded amount | refund total | refund | refunded | amount | total refunded | total | return amount | sum',
    quantity: 'quantity | qty | returned quantity | items returned',
    requested_at: 'requested at | request date | requested on | return requested',
    refunded_at:
      'refunded at | refund date | refunded on | date refunded | return date | returned on | date | processed at | created at',
    reason_text: 'reason | refund reason | return reason | reason for refund | reason for return | why',
    buyer_id: 'customer id | customer number | customer | client',
    email: 'email | customer email | e mail',
    phone: 'phone | mobile',
    account: 'buyer | username | account',
    country: 'country'
  },
  payments: {
    order_id: 'order id | order number | order',
    payment_method: 'payment method | payment type | method | paid with',
    amount: 'payment value | payment amount | amount | amount paid'
  },
  spend: {
    day: 'day | date',
    channel: 'channel | media | source | network | platform | publisher platform',
    campaign: 'campaign | campaign name | ad name | ad group | ad set | campaign title',
    amount:
      'spend | amount spent | ad spend | cost | spent | ad cost | marketing spend | budget spent | amount | media cost'
  }
};

const chinese: Synonyms = {
  sales: {
    order_id:
      '订单编号 | 订单号 | 订单id | 线上订单号 | 内部订单号 | 平台订单号 | 原始单号 | 原始订单号 | 交易号 | 交易单号 | 单号 | 流水号 | 小票号 | 单据编号 | 单据号 | 销售单号 | 主订单编号 | 业务单号 | 编号',
    created_at:
      '下单时间 | 下单日期 | 订单创建时间 | 创建时间 | 订单时间 | 订单日期 | 成交时间 | 成交日期 | 交易时间 | 交易日期 | 销售日期 | 销售时间 | 购买时间 | 购买日期 | 拍下时间 | 消费时间 | 消费日期 | 开单日期 | 单据日期 | 日期 | 时间 | 哪天 | 哪天买的 | 哪一天 | 什么时候',
    paid_at: '付款时间 | 支付时间 | 订单付款时间 | 付款日期 | 支付日期 | 支付完成时间 | 收款时间 | 收款日期',
    cancelled_at: '取消时间 | 关闭时间',
    status: '订单状态 | 状态 | 交易状态 | 单据状态 | 支付状态 | 付款状态',
    total:
      '实付金额 | 实付款 | 实付 | 实际支付金额 | 实际付款 | 实际支付 | 买家实付金额 | 买家实际支付金额 | 实收金额 | 实收款 | 实收 | 支付金额 | 付款金额 | 已付金额 | 成交金额 | 成交额 | 成交价 | 订单金额 | 订单总金额 | 订单总额 | 订单总价 | 交易金额 | 销售额 | 销售金额 | 消费金额 | 应付金额 | 应付款 | 应收金额 | 合计金额 | 合计 | 总金额 | 总额 | 总价 | 总计 | 金额 | 收款金额 | 营业额 | 收入 | 钱 | 多少钱 | 收了多少钱 | 付了多少钱 | 一共多少钱 | 收了多少',
    items_total: '商品总价 | 商品总额 | 商品总金额 | 商品合计 | 货款 | 货款总额 | 商品应付',
    refund:
      '退款金额 | 退款 | 已退金额 | 已退款金额 | 退款总额 | 实退金额 | 退货金额 | 返款 | 退了多少 | 退了多少钱 | 退多少 | 退了',
    discount:
      '优惠 | 优惠金额 | 折扣 | 折扣金额 | 优惠总额 | 店铺优惠 | 平台优惠 | 满减 | 立减 | 抵扣金额 | 红包抵扣 | 让利',
    shipping: '运费 | 邮费 | 快递费 | 配送费 | 物流费 | 买家运费 | 应收运费',
    tax: '税 | 税费 | 税额 | 税金',
    currency: '币种 | 货币 | 币别',
    coupon: '优惠券 | 优惠码 | 优惠券码 | 优惠券名称',
    channel: '渠道 | 来源 | 平台 | 店铺 | 店铺名称 | 销售渠道 | 订单来源 | 来源平台 | 门店',
    payment_method: '支付方式 | 付款方式 | 支付渠道 | 收款方式',
    country: '国家 | 国家/地区 | 国别',
    region: '省 | 省份 | 地区 | 收货省份 | 所在省',
    city: '城市 | 市 | 收货城市 | 所在城市',
    shipped_at: '发货时间 | 发货日期 | 出库时间',
    ship_by_at: '承诺发货时间 | 最晚发货时间 | 最迟发货时间 | 应发货时间 | 预计发货时间',
    promised_at: '承诺送达时间 | 承诺到货时间 | 预计送达时间 | 预计送达',
    delivered_at: '签收时间 | 妥投时间 | 送达时间',
    confirmed_at: '确认收货时间 | 收货时间 | 交易成功时间 | 订单完成时间 | 完成时间',
    carrier: '物流公司 | 快递公司 | 快递 | 物流 | 物流方式 | 配送方式',
    buyer_id:
      '客户编号 | 客户id | 会员id | 用户id | 会员号 | 会员编号 | 会员卡号 | 买家id | 客户号 | 用户编号 | 客户代码 | 客户 | 顾客 | 购买人 | 下单人 | 买家 | 会员 | 购买者 | 用户 | 谁买的 | 买的人 | 谁 | 谁要的',
    email: '邮箱 | 电子邮箱 | 邮件 | 买家邮箱',
    phone:
      '手机 | 手机号 | 手机号码 | 联系电话 | 联系手机 | 电话 | 联系方式 | 客户手机 | 客户电话 | 收货人手机 | 收货电话 | 买家手机 | 收件人电话 | 收货人电话 | 会员手机 | 电话号码',
    account:
      '买家会员名 | 买家昵称 | 下单帐号 | 下单账号 | 买家账号 | 买家帐号 | 昵称 | 账号 | 帐号 | 会员名 | 用户名 | 旺旺 | 旺旺号 | 微信号 | 微信昵称 | 客户账号 | 买家网名 | 网名',
    buyer_name:
      '客户姓名 | 收货人 | 收货人姓名 | 姓名 | 客户名称 | 客户名 | 买家姓名 | 顾客姓名 | 收件人 | 收件人姓名 | 会员姓名 | 联系人',
    address: '收货地址 | 地址 | 详细地址 | 收件地址 | 收货人地址',
    tags: '标签 | 订单标签 | 标记',
    note: '备注 | 订单备注 | 留言 | 买家留言 | 卖家备注 | 商家备注 | 客服备注',
    sku: '商家编码 | 商品编码 | 货号 | 商品id | 货品编号 | 货品编码 | 规格编码 | 款号 | 条码 | 商品货号 | 产品编号 | 商品编号',
    product_name:
      '商品 | 商品名称 | 商品标题 | 标题 | 宝贝标题 | 宝贝名称 | 宝贝 | 品名 | 货品名称 | 货品 | 产品 | 产品名称 | 商品信息 | 购买商品 | 项目 | 物品 | 东西 | 买了什么 | 买的什么 | 买的东西 | 卖了什么',
    category: '类目 | 分类 | 品类 | 商品类目 | 商品分类 | 产品分类',
    quantity:
      '数量 | 购买数量 | 件数 | 商品数量 | 宝贝数量 | 销售数量 | 下单数量 | 个数 | 购买件数 | 宝贝总数量 | 销量 | 货品数量 | 几个 | 几件 | 几份 | 买了几个 | 买了几件 | 多少个',
    unit_price: '单价 | 价格 | 商品单价 | 售价 | 销售单价 | 商品价格 | 成交单价 | 货品单价 | 产品单价',
    line_total:
      '小计 | 商品金额 | 商品小计 | 货品金额 | 行金额 | 明细金额 | 商品实付 | 商品实付金额 | 分摊金额 | 让利后金额',
    line_discount: '商品优惠 | 分摊优惠',
    line_cost: '成本 | 成本价 | 商品成本 | 进价'
  },
  reviews: {
    rating: '评分 | 星级 | 打分',
    opinion: '评价结果 | 评价类型 | 好中差评 | 评级',
    created_at: '评价时间 | 日期 | 评论时间',
    body: '评价内容 | 评论 | 内容 | 评价',
    title: '标题',
    order_id: '订单编号 | 订单号',
    sku: '商家编码 | 商品编码',
    product_name: '商品 | 商品名称 | 宝贝标题',
    email: '邮箱',
    account: '买家会员名 | 昵称 | 买家昵称 | 评价人',
    buyer_id: '客户编号'
  },
  customers: {
    buyer_id: '客户编号 | 客户编码 | 会员id | 会员号 | 用户id | 会员编号 | 客户id | 会员卡号',
    email: '邮箱 | 电子邮箱',
    phone: '手机 | 手机号 | 电话 | 手机号码 | 联系电话 | 联系方式',
    account: '买家会员名 | 昵称 | 账号 | 会员名 | 旺旺 | 微信号 | 微信昵称 | 客户昵称',
    buyer_name: '姓名 | 客户姓名 | 客户名称 | 会员姓名 | 客户',
    birthday: '生日 | 出生日期 | 出生年月',
    joined_at: '注册时间 | 入会时间 | 注册日期 | 入会日期 | 建档日期 | 创建时间 | 成为会员时间 | 开卡时间',
    level: '等级 | 会员等级 | 会员级别 | 客户等级',
    points: '积分 | 会员积分 | 可用积分',
    country: '国家',
    region: '省 | 省份',
    city: '城市 | 市',
    tags: '标签 | 客户标签'
  },
  surveys: {
    score:
      '您有多大可能把我们推荐给朋友 | 您向朋友或同事推荐我们的可能性有多大 | 您有多大可能向朋友或同事推荐我们 | 您向朋友推荐我们的可能性 | 推荐给朋友 | 推荐给 | 愿意推荐 | 推荐我们 | 满意程度',
    answered_at: '提交答卷时间 | 答卷时间',
    comment: '原因 | 为什么'
  },
  products: {
    sku: '商家编码 | 商品编码 | 货号 | 商品编号 | 规格编码 | 条码 | 款号 | 商品id',
    product_name: '商品名称 | 标题 | 商品标题 | 宝贝标题 | 品名 | 商品 | 产品名称 | 名称',
    category: '类目 | 分类 | 品类 | 商品类目 | 商品分类',
    cost: '成本 | 成本价 | 进价 | 进货价 | 采购价'
  },
  refunds: {
    order_id: '订单编号 | 订单号 | 原订单号 | 关联订单号',
    sku: '商家编码 | 商品编码 | 货号',
    product_name: '商品名称 | 宝贝标题 | 商品 | 商品标题',
    amount: '退款金额 | 退给买家金额 | 退款总额 | 实退金额 | 退款 | 退货金额 | 金额',
    quantity: '退货数量 | 退款数量 | 数量',
    requested_at: '申请时间 | 退款申请时间 | 申请日期',
    refunded_at: '退款时间 | 退款日期 | 退款完成时间 | 退款成功时间 | 完结时间 | 日期 | 时间',
    reason_text: '退款原因 | 原因 | 退货原因 | 售后原因',
    buyer_id: '客户编号 | 客户',
    phone: '手机号 | 手机 | 联系电话',
    account: '买家会员名 | 买家昵称 | 买家账号'
  },
  payments: {
    order_id: '订单编号 | 订单号',
    payment_method: '支付方式 | 付款方式',
    amount: '支付金额 | 金额'
  },
  spend: {
    day: '日期 | 统计日期',
    channel: '渠道 | 推广渠道 | 平台 | 媒体',
    campaign: '推广计划 | 计划 | 计划名称 | 活动 | 活动名称 | 广告计划',
    amount: '花费 | 消耗 | 推广花费 | 推广费 | 广告费 | 费用'
  }
};

const catalogues: readonly Synonyms[] = [
  english,
  chinese,
  ...synonymsOfGermanic,
  ...synonymsOfRomance,
  ...synonymsOfSlavic,
  ...synonymsOfAsia
];

/** Words for a column of an entity, each with its place among those of its language. */
export const synonymsOf = (
  entity: Entity,
  column: string
): readonly { readonly word: string; readonly rank: number }[] =>
  catalogues.flatMap((catalogue) =>
    (catalogue[entity]?.[column] ?? '')
      .split('|')
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .map((word, rank) => ({ word, rank }))
  );
