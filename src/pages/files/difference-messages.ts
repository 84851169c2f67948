import type { Messages } from '#i18n';

/** What an import changed, and the history of imports. */
export interface DifferenceText {
  readonly title: string;
  readonly orders: (added: string, changed: string, unchanged: string) => string;
  readonly gone: (count: string) => string;
  readonly nothing: string;
  readonly people: Readonly<
    Record<
      'fresh' | 'back' | 'moved',
      { readonly label: string; readonly title: string; readonly sub: string }
    >
  >;
  readonly showPeople: string;
  readonly showOrders: string;
  readonly ordersTitle: string;
  readonly ordersSub: (shown: string) => string;
  readonly move: (from: string, to: string, count: string) => string;
  readonly moves: string;
  readonly column: Readonly<Record<string, string>>;
  readonly change: Readonly<Record<'changed' | 'gone', string>>;
  readonly history: string;
  readonly historySub: string;
  readonly current: string;
  readonly undone: string;
  readonly goBack: string;
  readonly goForward: string;
  readonly first: (orders: string) => string;
  readonly brief: (added: string, changed: string, back: string) => string;
  readonly files: (names: string, more: number) => string;
}

export const differenceText: Messages<DifferenceText> = {
  en: {
    title: 'What this import changed',
    orders: (added, changed, unchanged) =>
      `${added} orders are new, ${changed} changed (status, money, delivery), ${unchanged} are as before.`,
    gone: (count) =>
      `${count} orders of before no longer count: they were taken out by you or by a newer file.`,
    nothing: 'Nothing is different: every order of these files was there already.',
    people: {
      fresh: {
        label: 'new people',
        title: 'New since the import before',
        sub: 'People whom the import before did not know.'
      },
      back: {
        label: 'came back',
        title: 'Came back after a silence',
        sub: 'They were about to sleep, at risk or asleep in the import before, and have ordered since. A word of thanks is due.'
      },
      moved: {
        label: 'in another segment',
        title: 'In another segment than before',
        sub: 'By the usual rules, over all orders: each data set as of its own last day.'
      }
    },
    showPeople: 'See people',
    showOrders: 'See changed orders',
    ordersTitle: 'Orders that changed',
    ordersSub: (shown) => `The ${shown} largest. New orders are not listed.`,
    move: (from, to, count) => `${from} → ${to}: ${count}`,
    moves: 'The largest moves between segments',
    column: {
      segment_before: 'Segment before',
      segment_after: 'Segment now',
      order_id: 'Order',
      change: 'What happened',
      status_before: 'Status before',
      status_after: 'Status now',
      charged_before: 'Charged before',
      charged_after: 'Charged now',
      refund_before: 'Refund before',
      refund_after: 'Refund now'
    },
    change: { changed: 'changed', gone: 'no longer counts' },
    history: 'Imports',
    historySub: 'The last five can be gone back to. What you decided about orders and people holds on.',
    current: 'in use',
    undone: 'undone',
    goBack: 'Go back to this',
    goForward: 'Bring back',
    first: (orders) => `${orders} rows used`,
    brief: (added, changed, back) => `${added} orders new, ${changed} changed, ${back} people came back`,
    files: (names, more) => (more === 0 ? names : `${names} and ${more} more`)
  },
  zh: {
    title: '这次导入带来的变化',
    orders: (added, changed, unchanged) =>
      `新增 ${added} 笔订单，${changed} 笔有更新（状态、金额或物流），${unchanged} 笔没有变化。`,
    gone: (count) => `有 ${count} 笔原来的订单不再计入：您已排除，或被更新的文件覆盖。`,
    nothing: '没有变化：这些文件里的订单之前都已导入。',
    people: {
      fresh: { label: '新客户', title: '这次新出现的客户', sub: '上次导入时还没有的客户。' },
      back: {
        label: '回来的老客',
        title: '沉寂后又回来的老客',
        sub: '上次导入时即将沉睡、有流失风险或已沉睡，之后又下了单，值得道声谢。'
      },
      moved: {
        label: '换了客群',
        title: '客群有变化的客户',
        sub: '按默认规则、以全部订单计算，前后各以数据的最后一天为准。'
      }
    },
    showPeople: '查看名单',
    showOrders: '查看有更新的订单',
    ordersTitle: '有更新的订单',
    ordersSub: (shown) => `金额最大的 ${shown} 笔，新增订单不在其中。`,
    move: (from, to, count) => `${from} → ${to}：${count} 人`,
    moves: '客群之间人数最多的变化',
    column: {
      segment_before: '原客群',
      segment_after: '现客群',
      order_id: '订单号',
      change: '变化',
      status_before: '原状态',
      status_after: '现状态',
      charged_before: '原实付',
      charged_after: '现实付',
      refund_before: '原退款',
      refund_after: '现退款'
    },
    change: { changed: '有更新', gone: '不再计入' },
    history: '导入记录',
    historySub: '可以退回最近五次导入中的任意一次。您对订单和客户做过的处理会一直保留。',
    current: '正在使用',
    undone: '已撤销',
    goBack: '退回到这次',
    goForward: '恢复到这次',
    first: (orders) => `使用 ${orders} 行`,
    brief: (added, changed, back) => `新增 ${added} 单，更新 ${changed} 单，${back} 位老客回来`,
    files: (names, more) => (more === 0 ? names : `${names}，另有 ${more} 个文件`)
  }
};
