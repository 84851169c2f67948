import type { Format } from '../format.ts';
import { unmasked } from './chinese-cells.ts';
import { person, personName } from './plain-columns.ts';

const birthday = ['birthday', 'date of birth', 'dob', '生日', '出生日期'];
const level = ['level', 'tier', 'member level', 'vip level', '会员等级', '等级', 'vip等级'];
const joined = [
  'joined',
  'joined_at',
  'join date',
  'registered at',
  '注册时间',
  '注册日期',
  '入会时间',
  '入会日期'
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
    buyer_name: unmasked(...personName, 'name', '收货人'),
    country: ['country', '国家'],
    region: ['region', 'province', 'state', '省份', '省'],
    city: ['city', '城市', '市'],
    birthday,
    joined_at: joined,
    accepts_marketing: ['accepts marketing', 'accepts_marketing', 'subscribed', '是否订阅', '接受短信'],
    level,
    points: ['points', 'point balance', '积分', '会员积分', '当前积分', '可用积分', '剩余积分'],
    tags: ['tags', '标签', '客户标签']
  }
};
