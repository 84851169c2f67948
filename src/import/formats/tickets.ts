import type { Cells, Format } from '../format.ts';
import { orderNumber, person, personName } from './plain-columns.ts';

/** A stretch of time since the ticket was opened, where the file gives no moment. */
const after = (cells: Cells, moments: readonly string[], minutes: readonly string[]): string => {
  const opened = `coalesce(${openedAt.map((name) => cells.date(name)).join(', ')})`;
  const stretch = `coalesce(${minutes.map((name) => cells.number(name)).join(', ')})`;
  return `coalesce(${moments.map((name) => cells.date(name)).join(', ')}, ${opened} + to_seconds(${stretch} * 60))`;
};

const openedAt = [
  'created at',
  'created_at',
  'opened_at',
  'opened at',
  '创建时间',
  '受理时间',
  '提交时间',
  '进线时间'
];

export const respondedAt = [
  'first response time',
  'first_response_at',
  'first response at',
  '首次响应时间',
  '首响时间'
];
export const resolvedAt = [
  'time to resolution',
  'resolved_at',
  'resolved at',
  'solved at',
  'closed at',
  '解决时间',
  '完结时间',
  '关闭时间'
];

/** Complaints and questions of a help desk. */
export const plainTickets: Format = {
  id: 'plain-tickets',
  platform: 'generic',
  entity: 'tickets',
  all: [],
  any: [
    ['ticket id', 'ticket_id', 'ticket', '工单号', '工单编号', '工单id', '投诉单号', '会话id'],
    [
      ...openedAt,
      'ticket status',
      'ticket channel',
      'ticket type',
      'first response time',
      '工单状态',
      '问题类型',
      '工单类型',
      '首次响应时间'
    ]
  ],
  columns: {
    ticket_id: ['ticket id', 'ticket_id', 'ticket', '工单号', '工单编号', '工单id', '投诉单号', '会话id'],
    channel: ['ticket channel', 'channel', '渠道', '受理渠道', '来源渠道', '来源'],
    topic: [
      'ticket type',
      'topic',
      'category',
      '问题类型',
      '工单类型',
      '分类',
      'ticket subject',
      'subject',
      '标题'
    ],
    opened_at: openedAt,
    first_response_at: (cells) =>
      after(cells, respondedAt, [
        'first response minutes',
        'first reply time in minutes',
        '首次响应时长(分钟)',
        '首响时长(分钟)'
      ]),
    resolved_at: (cells) =>
      after(cells, resolvedAt, [
        'resolution minutes',
        'full resolution time in minutes',
        '解决时长(分钟)',
        '处理时长(分钟)'
      ]),
    reopened: ['reopened', '是否重开', '重新打开'],
    csat: ['customer satisfaction rating', 'satisfaction rating', 'csat', '满意度', '满意度评分'],
    order_id: orderNumber,
    ...person,
    buyer_name: personName
  }
};
