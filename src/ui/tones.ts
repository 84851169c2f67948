/** Colours that mean a group of customers; each has an ink that can be read on it. */
export const segmentTones = [
  'seg-champion',
  'seg-loyal',
  'seg-potential',
  'seg-promising',
  'seg-new',
  'seg-attention',
  'seg-sleepy',
  'seg-risk',
  'seg-cant-lose',
  'seg-asleep'
] as const;

export type SegmentTone = (typeof segmentTones)[number];
export type Tone =
  SegmentTone | 's1' | 's2' | 's3' | 's4' | 's5' | 's6' | 'accent' | 'good' | 'warn' | 'bad' | 'ink-3';

/** For `style:` directives: `style:--fill={toneColour('seg-new')}`. */
export const toneColour = (tone: Tone): string => `var(--${tone})`;
export const toneInk = (tone: SegmentTone): string => `var(--on-${tone})`;
