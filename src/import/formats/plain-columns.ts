/** Header words by which shops' own tables name a person and an order; several formats read them. */
export const orderNumber = [
  'order_id',
  'order id',
  'order number',
  'order',
  '订单编号',
  '订单号',
  '关联订单号',
  '关联订单',
  '关联订单编号',
  '主订单编号'
] as const;

export const person = {
  buyer_id: [
    'customer id',
    'customer_id',
    'user_id',
    'user id',
    '客户编号',
    '客户编码',
    '会员号',
    '会员id',
    '会员编号',
    '用户id'
  ],
  email: ['email', 'e-mail', 'customer email', 'customer_email', '邮箱', '电子邮箱', '客户邮箱'],
  phone: [
    'phone',
    'mobile',
    'customer phone',
    '手机',
    '手机号',
    '手机号码',
    '联系电话',
    '电话',
    '客户手机',
    '客户手机号',
    '买家手机号',
    '会员手机号',
    '您的手机号'
  ],
  account: [
    'buyer',
    'username',
    'account',
    '买家会员名',
    '买家昵称',
    '会员名',
    '会员昵称',
    '客户昵称',
    '旺旺',
    '旺旺号',
    '买家旺旺',
    '买家账号',
    '下单账号',
    '京东账号',
    '账号'
  ]
} as const;

export const personName = [
  'customer name',
  'customer_name',
  'full name',
  '姓名',
  '客户姓名',
  '会员姓名',
  '客户'
] as const;
