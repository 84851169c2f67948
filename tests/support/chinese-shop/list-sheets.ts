import { itemAt, Random } from '../../../sample-data/random.ts';
import { dayNumber, dayText, secondsPerDay, startOf, wallClock } from '../../../sample-data/time.ts';
import type { Order } from './orders.ts';
import type { Person } from './people.ts';
import type { Sheet } from './sheets.ts';

export interface Member {
  readonly person: Person;
  readonly level: string;
  readonly points: number;
}
export interface Answer {
  readonly score: number;
  readonly by?: Person;
  readonly with: 'account' | 'phone' | 'nothing';
}
export interface Ticket {
  readonly person: Person;
  readonly order?: Order;
}
export interface Visit {
  readonly person: Person;
  readonly kind: '浏览' | '加购' | '收藏';
}
/** What the shop's own lists tell of people. */
export interface Lists {
  readonly members: readonly Member[];
  readonly answers: readonly Answer[];
  readonly tickets: readonly Ticket[];
  readonly visits: readonly Visit[];
}

const levels = ['普通会员', 'VIP', '高级会员', '至尊VIP'] as const;

export function makeLists(
  seed: string,
  { buyers, others }: { readonly buyers: readonly Person[]; readonly others: readonly Person[] },
  orders: readonly Order[]
): Lists {
  const random = new Random(`${seed}/lists`);
  const some = (people: readonly Person[], share: number): readonly Person[] =>
    people.filter(() => random.chance(share));
  const members = [...some(buyers, 0.7), ...some(others, 0.8)].map((person) => ({
    person,
    level: random.pick(levels),
    points: random.pick([0, random.between(1, 99), random.between(1000, 28_000)])
  }));
  const answers = [...some(buyers, 0.4), ...some(others, 0.3), undefined, undefined].map((by): Answer => {
    const score = random.pick([0, 3, 6, 7, 8, 9, 9, 10, 10]);
    return by === undefined
      ? { score, with: 'nothing' }
      : { score, by, with: random.pick(['account', 'phone']) };
  });
  const tickets = [...some(buyers, 0.3), ...some(buyers, 0.1), ...some(others, 0.2)].map((person): Ticket => {
    const order = orders.find(({ buyer }) => buyer === person);
    return { person, ...(order === undefined || random.chance(0.5) ? {} : { order }) };
  });
  const visitors = [...some(buyers, 0.5), ...some(others, 0.9)];
  const visits = Array.from({ length: 300 }, (_, index): Visit => ({
    person: itemAt(visitors, index % visitors.length),
    kind: random.pick(['浏览', '浏览', '加购', '收藏'])
  }));
  return { members, answers, tickets, visits };
}

const day = (index: number): string => dayText(dayNumber('2025-03-01') + (index % 300));
const moment = (index: number): string =>
  wallClock(startOf(dayNumber('2025-03-01')) + index * Math.floor(secondsPerDay / 2));

/** 会员列表 */
const memberSheet = (members: readonly Member[]): Sheet => ({
  name: '会员列表',
  header: ['会员名', '会员等级', '积分', '入会时间'],
  rows: members.map(({ person, level, points }, index) => [person.account, level, String(points), day(index)])
});

/** Answers name people by 会员名, by phone, or not at all. */
const surveySheet = (answers: readonly Answer[]): Sheet => ({
  name: 'NPS调研结果',
  header: ['提交时间', '会员名', '手机号', '推荐意愿', '建议'],
  rows: answers.map(({ score, by, with: named }, index) => [
    moment(index),
    named === 'account' ? (by?.account ?? '') : '',
    named === 'phone' ? (by?.phone ?? '') : '',
    String(score),
    ''
  ])
});

/** Some tickets name the order alone. */
const ticketSheet = (tickets: readonly Ticket[]): Sheet => ({
  name: '客服工单',
  header: ['工单编号', '渠道', '问题类型', '创建时间', '解决时间', '订单编号', '买家昵称'],
  rows: tickets.map(({ person, order }, index) => [
    `GD${String(1000 + index)}`,
    '旺旺',
    '物流',
    moment(index),
    '',
    order?.id ?? '',
    order === undefined ? person.account : ''
  ])
});

const visitSheet = (visits: readonly Visit[]): Sheet => ({
  name: '访客行为明细',
  header: ['行为时间', '行为类型', '买家昵称', '商品编码'],
  rows: visits.map(({ person, kind }, index) => [moment(index), kind, person.account, 'LJ-50'])
});

export const listSheets = ({ members, answers, tickets, visits }: Lists): readonly Sheet[] => [
  memberSheet(members),
  surveySheet(answers),
  ticketSheet(tickets),
  visitSheet(visits)
];
