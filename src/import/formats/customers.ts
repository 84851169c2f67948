import type { Format } from '../format.ts';
import { unmasked } from './chinese-cells.ts';
import { person, personName } from './plain-columns.ts';

const birthday = ['birthday', 'date of birth', 'dob', '生日', '出生日期'];
const level = [
  'level',
  'tier',
  'member level',
  'vip level',
  '会员等级',
  '会员级别',
  '会员等级名称',
  '等级名称',
  '等级',
  'vip等级'
];
const joined = [
  'joined',
  'joined_at',
  'join date',
  'registered at',
  '注册时间',
  '注册日期',
  '入会时间',
  '入会日期',
  '成为会员时间',
  '开卡时间'
];
const accounts = [...person.account, '会员卡号'];

/** A shop's own list of customers, with what orders do not tell: birthday, level, since when. */
export const plainCustomers: Format = {
  id: 'plain-customers',
  platform: 'generic',
  entity: 'customers',
  all: [],
  any: [
    [...person.buyer_id, ...person.email, ...person.phone, ...accounts],
    [...birthday, ...level, ...joined]
  ],
  none: [
    'order_id',
    'order id',
    'order number',
    '订单编号',
    '订单号',
    '关联订单号',
    '关联订单',
    '关联订单编号',
    '主订单编号',
    // A row that was paid is a sale, whoever it names.
    '下单时间',
    '付款时间',
    '实付金额',
    '订单金额',
    'rating',
    '评分',
    'score',
    'Ticket ID',
    '工单号',
    'event',
    'event_type',
    '行为类型'
  ],
  lacks: ['orders'],
  columns: {
    ...person,
    account: accounts,
    buyer_name: unmasked(...personName, 'name', '收货人', '昵称', '微信昵称', '抖音昵称'),
    country: ['country', '国家'],
    region: ['region', 'province', 'state', '省份', '省', '所在省份', '所在省'],
    city: ['city', '城市', '市', '所在城市'],
    birthday,
    joined_at: joined,
    accepts_marketing: ['accepts marketing', 'accepts_marketing', 'subscribed', '是否订阅', '接受短信'],
    level,
    points: [
      'points',
      'point balance',
      '积分',
      '会员积分',
      '当前积分',
      '可用积分',
      '当前可用积分',
      '剩余积分',
      '积分余额'
    ],
    tags: ['tags', '标签', '客户标签']
  }
};
