import type { PeopleText } from '../messages.ts';

/** What is known of a person, as the list and its conditions name it. */
export const factZh: PeopleText['fact'] = {
  display_name: '姓名',
  email: '邮箱',
  phone: '手机号',
  account: '会员名',
  order_count: '订单数',
  net_revenue: '净销售额',
  average_order_value: '客单价',
  first_order_on: '首次下单',
  last_order_on: '最近下单',
  recency_days: '距最近下单天数',
  segment: '客户分层',
  r_score: '最近得分 R',
  f_score: '频次得分 F',
  m_score: '金额得分 M',
  country: '国家',
  region: '省份地区',
  city: '城市',
  birthday: '生日',
  joined_on: '入会时间',
  accepts_marketing: '接受营销',
  level: '会员等级',
  tags: '文件里的标签',
  mean_rating: '平均评分',
  late_count: '晚到包裹',
  refund: '退款',
  ticket_count: '客服工单',
  p_alive: '活跃概率（还会再来的可能）',
  expected_orders: '预期订单数',
  clv: '预期价值'
};
