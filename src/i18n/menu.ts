import type { Messages } from './locale.ts';

/** Every page, in menu order, by group; the first group has no heading. */
export const menu = [
  { group: 'start', pages: ['overview'] },
  {
    group: 'customers',
    pages: ['segments', 'migration', 'retention', 'lifetime', 'at-risk', 'people', 'audiences']
  },
  { group: 'experience', pages: ['satisfaction'] },
  { group: 'shop-data', pages: ['files', 'quality', 'identity', 'settings'] }
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
      'shop-data': 'Data'
    },
    page: {
      overview: 'Overview',
      segments: 'Segments',
      migration: 'Segment migration',
      people: 'People',
      retention: 'Retention',
      lifetime: 'Lifetime value',
      'at-risk': 'At risk',
      audiences: 'Audiences',
      satisfaction: 'Satisfaction',
      files: 'Files',
      quality: 'Data quality',
      identity: 'Who is who',
      settings: 'How sales are counted'
    }
  },
  zh: {
    group: {
      start: '首页',
      customers: '客户',
      experience: '体验',
      'shop-data': '数据'
    },
    page: {
      overview: '经营总览',
      segments: '客户分层',
      migration: '客群迁移',
      people: '客户档案',
      retention: '复购留存',
      lifetime: '客户价值',
      'at-risk': '流失预警',
      audiences: '人群',
      satisfaction: '满意度',
      files: '文件',
      quality: '数据质量',
      identity: '客户识别',
      settings: '计算口径'
    }
  }
};
