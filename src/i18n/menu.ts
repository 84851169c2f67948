import type { Messages } from './locale.ts';

/** Every page, in menu order, by group; the first group has no heading. */
export const menu = [
  { group: 'start', pages: ['overview'] },
  { group: 'customers', pages: ['segments', 'retention', 'lifetime-value', 'at-risk', 'people'] },
  { group: 'experience', pages: ['satisfaction', 'delivery', 'service'] },
  { group: 'growth', pages: ['products', 'baskets', 'campaigns', 'loyalty', 'forecast', 'reach'] },
  { group: 'shop-data', pages: ['files', 'quality', 'sql', 'privacy', 'settings'] }
] as const;

export type MenuGroup = (typeof menu)[number]['group'];
export type PageId = (typeof menu)[number]['pages'][number];

export interface MenuText {
  readonly group: Readonly<Record<MenuGroup, string>>;
  readonly page: Readonly<Record<PageId, string>>;
}

export const menuText: Messages<MenuText> = {
  en: {
    group: {
      start: 'Start',
      customers: 'Customers',
      experience: 'Experience',
      growth: 'Growth',
      'shop-data': 'Data'
    },
    page: {
      overview: 'Overview',
      segments: 'Segments',
      retention: 'Retention',
      'lifetime-value': 'Lifetime value',
      'at-risk': 'At risk',
      people: 'People',
      satisfaction: 'Satisfaction',
      delivery: 'Delivery & returns',
      service: 'Service',
      products: 'Products',
      baskets: 'Baskets',
      campaigns: 'Campaigns',
      loyalty: 'Loyalty',
      forecast: 'Forecast',
      reach: 'Reach',
      files: 'Files',
      quality: 'Quality',
      sql: 'SQL',
      privacy: 'Privacy',
      settings: 'How sales are counted'
    }
  },
  zh: {
    group: {
      start: '首页',
      customers: '客户',
      experience: '体验',
      growth: '增长',
      'shop-data': '数据'
    },
    page: {
      overview: '经营总览',
      segments: '客户分层',
      retention: '复购留存',
      'lifetime-value': '客户终身价值',
      'at-risk': '流失预警',
      people: '客户名录',
      satisfaction: '满意度',
      delivery: '物流与退货',
      service: '客服售后',
      products: '商品',
      baskets: '连带购买',
      campaigns: '活动',
      loyalty: '会员',
      forecast: '销售预测',
      reach: '触达时机',
      files: '文件',
      quality: '数据质量',
      sql: 'SQL',
      privacy: '隐私',
      settings: '计算口径'
    }
  }
};
