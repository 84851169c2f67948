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
