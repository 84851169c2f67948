import type { Messages } from '#i18n';
import type { RfmPreset, Segment } from '#models';
import type { SegmentTone } from '#ui';

interface SegmentKind {
  readonly tone: SegmentTone;
  /** Bought much or often, and has been away for long. */
  readonly isSlipping?: true;
  /** Writing to them costs more than it brings. */
  readonly isPassive?: true;
}

export const kinds: Readonly<Record<Segment, SegmentKind>> = {
  champions: { tone: 'seg-champion' },
  loyal: { tone: 'seg-loyal' },
  potential_loyalists: { tone: 'seg-potential' },
  new: { tone: 'seg-new' },
  promising: { tone: 'seg-promising' },
  need_attention: { tone: 'seg-attention' },
  about_to_sleep: { tone: 'seg-sleepy' },
  at_risk: { tone: 'seg-risk', isSlipping: true },
  cant_lose: { tone: 'seg-cant-lose', isSlipping: true },
  hibernating: { tone: 'seg-asleep', isPassive: true },
  recent: { tone: 'seg-promising' },
  inactive: { tone: 'seg-asleep', isPassive: true },
  key_value: { tone: 'seg-champion' },
  key_growth: { tone: 'seg-potential' },
  key_keep: { tone: 'seg-risk', isSlipping: true },
  key_win_back: { tone: 'seg-cant-lose', isSlipping: true },
  general_value: { tone: 'seg-loyal' },
  general_growth: { tone: 'seg-new' },
  general_keep: { tone: 'seg-attention' },
  general_win_back: { tone: 'seg-asleep', isPassive: true }
};

/** Whom each preset values most. */
export const bestSegment: Readonly<Record<RfmPreset, Segment>> = {
  grid: 'champions',
  codes: 'champions',
  classes: 'key_value'
};

export const isSlipping = (segment: Segment): boolean => kinds[segment].isSlipping === true;
export const isPassive = (segment: Segment): boolean => kinds[segment].isPassive === true;

/** What segments are called. */
export const segmentNames: Messages<Readonly<Record<Segment, string>>> = {
  en: {
    champions: 'Champions',
    loyal: 'Loyal',
    potential_loyalists: 'Potential loyalists',
    new: 'New',
    promising: 'Promising',
    need_attention: 'Need attention',
    about_to_sleep: 'About to sleep',
    at_risk: 'At risk',
    cant_lose: 'Can’t lose',
    hibernating: 'Hibernating',
    recent: 'Recent',
    inactive: 'Inactive',
    key_value: 'Key: treasure',
    key_growth: 'Key: grow',
    key_keep: 'Key: wake up',
    key_win_back: 'Key: win back',
    general_value: 'General: treasure',
    general_growth: 'General: grow',
    general_keep: 'General: wake up',
    general_win_back: 'General: win back'
  },
  zh: {
    champions: '冠军客户',
    loyal: '忠诚客户',
    potential_loyalists: '潜力忠诚',
    new: '新客',
    promising: '有潜力',
    need_attention: '需要关注',
    about_to_sleep: '即将沉睡',
    at_risk: '流失风险',
    cant_lose: '不可流失',
    hibernating: '沉睡客户',
    recent: '近期客户',
    inactive: '不活跃',
    key_value: '重要价值客户',
    key_growth: '重要发展客户',
    key_keep: '重要保持客户',
    key_win_back: '重要挽留客户',
    general_value: '一般价值客户',
    general_growth: '一般发展客户',
    general_keep: '一般保持客户',
    general_win_back: '一般挽留客户'
  }
};
