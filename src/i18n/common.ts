import { nameInDimension } from '#lib';
import { columnsEn, columnsZh } from './columns.ts';
import { failuresEn, failuresZh } from './failures.ts';
import type { Messages } from './locale.ts';

/** Words that more than one page says. A page's own words live beside the page. */
export type CommonText = typeof en;

const en = {
  name: 'Regulars',
  /** What a value of a dimension is called. */
  place: (dimension: string, value: string): string => nameInDimension('en', dimension, value),
  action: {
    apply: 'Apply',
    back: 'Back',
    cancel: 'Cancel',
    change: 'Change',
    clear: 'Clear',
    close: 'Close',
    copied: 'Copied',
    copy: 'Copy',
    delete: 'Delete',
    export: 'Export',
    next: 'Next',
    openInSql: 'Open in the SQL page',
    previous: 'Previous',
    rename: 'Rename',
    reset: 'Reset',
    retry: 'Try again',
    save: 'Save',
    search: 'Search',
    seePeople: 'See people',
    share: 'Share',
    stop: 'Stop',
    undo: 'Undo'
  },
  word: {
    all: 'All',
    and: 'and',
    better: 'better',
    no: 'No',
    none: 'None',
    notKnown: 'Not known',
    other: 'Other',
    unnamed: 'No name',
    worse: 'worse',
    yes: 'Yes'
  },
  state: {
    loading: 'Loading',
    working: 'Working…',
    left: '# left',
    emptyTitle: 'Nothing to show',
    empty: 'No orders match the filters and the dates chosen. Widen them to see figures here.',
    tooLittleTitle: 'Too little data to say',
    broken: 'This part of the page stopped',
    brokenHelp:
      'Your data is untouched and the rest of the page works on. Reload the page if it stays like this.'
  },
  failure: failuresEn,
  column: columnsEn,
  filter: {
    from: 'From',
    until: 'Until',
    compare: 'Compare with',
    channel: 'Channel',
    country: 'Country',
    region: 'Region',
    category: 'Category',
    product: 'Product',
    coupon: 'Coupon',
    segment: 'Segment'
  },
  compare: { previous: 'the period before', year: 'a year earlier', none: 'no comparison' },
  grain: { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
  theme: { light: 'Light', dark: 'Dark', system: 'Like the system' }
};

const zh: CommonText = {
  name: '熟客',
  place: (dimension, value) => nameInDimension('zh', dimension, value),
  action: {
    apply: '应用',
    back: '返回',
    cancel: '取消',
    change: '修改',
    clear: '清空',
    close: '关闭',
    copied: '已复制',
    copy: '复制',
    delete: '删除',
    export: '导出',
    next: '下一页',
    openInSql: '在 SQL 页打开',
    previous: '上一页',
    rename: '重命名',
    reset: '恢复默认',
    retry: '重试',
    save: '保存',
    search: '搜索',
    seePeople: '查看名单',
    share: '分享',
    stop: '停止',
    undo: '撤销'
  },
  word: {
    all: '全部',
    and: '和',
    better: '变好',
    no: '否',
    none: '无',
    notKnown: '未知',
    other: '其他',
    unnamed: '未留姓名',
    worse: '变差',
    yes: '是'
  },
  state: {
    loading: '加载中',
    working: '计算中…',
    left: '还需 #',
    emptyTitle: '没有可显示的数据',
    empty: '当前的筛选和日期内没有订单，放宽一些再看看。',
    tooLittleTitle: '数据太少，暂时下不了结论',
    broken: '这一块出了问题',
    brokenHelp: '您的数据没有受影响，页面其他部分可以照常使用。如果一直这样，请刷新页面。'
  },
  failure: failuresZh,
  column: columnsZh,
  filter: {
    from: '开始日期',
    until: '结束日期',
    compare: '对比',
    channel: '渠道',
    country: '国家',
    region: '地区',
    category: '类目',
    product: '商品',
    coupon: '优惠券',
    segment: '客群'
  },
  compare: { previous: '上一周期', year: '去年同期', none: '不对比' },
  grain: { day: '日', week: '周', month: '月', quarter: '季度', year: '年' },
  theme: { light: '浅色', dark: '深色', system: '跟随系统' }
};

export const common: Messages<CommonText> = { en, zh };
