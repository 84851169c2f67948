/** Header words by which shops' own tables name a person and an order; several formats read them. */
export const orderNumber = ['order_id', 'order id', 'order number', 'order', '订单编号', '订单号'] as const;

export const person = {
  buyer_id: ['customer id', 'customer_id', 'user_id', 'user id', '客户编号', '会员号', '会员id', '用户id'],
  email: ['email', 'e-mail', 'customer email', 'customer_email', '邮箱', '电子邮箱'],
  phone: ['phone', 'mobile', 'customer phone', '手机', '手机号', '手机号码', '联系电话', '电话'],
  account: ['buyer', 'username', 'account', '买家会员名', '买家昵称', '会员名', '账号']
} as const;

export const personName = [
  'customer name',
  'customer_name',
  'full name',
  '姓名',
  '客户姓名',
  '客户'
] as const;
