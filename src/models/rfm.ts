/** How people are put into segments: which preset, and where its scores are cut. */

export const rfmPresets = ['grid', 'codes', 'classes'] as const;
export type RfmPreset = (typeof rfmPresets)[number];

/** Equal groups of people, cut-offs in days, orders or money, or one cut at the middle. */
export const cutMethods = ['fifths', 'thirds', 'fixed', 'mean', 'median'] as const;
export type CutMethod = (typeof cutMethods)[number];

export const rfmDimensions = ['recency', 'frequency', 'money'] as const;
export type RfmDimension = (typeof rfmDimensions)[number];

/** Every segment of every preset, the most valued first. */
export const segmentWords = {
  grid: [
    'champions',
    'loyal',
    'potential_loyalists',
    'new',
    'promising',
    'need_attention',
    'about_to_sleep',
    'at_risk',
    'cant_lose',
    'hibernating'
  ],
  codes: ['champions', 'loyal', 'recent', 'need_attention', 'at_risk', 'inactive'],
  classes: [
    'key_value',
    'key_growth',
    'key_keep',
    'key_win_back',
    'general_value',
    'general_growth',
    'general_keep',
    'general_win_back'
  ]
} as const satisfies Record<RfmPreset, readonly string[]>;

export type GridSegment = (typeof segmentWords.grid)[number];
export type Segment = (typeof segmentWords)[RfmPreset][number];

/** All of them, each once. */
export const segments = [
  ...segmentWords.grid,
  'recent',
  'inactive',
  ...segmentWords.classes
] as const satisfies readonly Segment[];

export interface Cut {
  readonly method: CutMethod;
  /** Where scores part, rising, one less than there are scores; used by `fixed`. */
  readonly cuts: readonly number[];
}

export interface RfmSettings extends Readonly<Record<RfmDimension, Cut>> {
  readonly preset: RfmPreset;
  /** The segment of each of the 25 cells, by recency score, then by frequency score; null is the preset's own. */
  readonly grid: readonly GridSegment[] | null;
}

interface PresetShape {
  /** The number of scores. */
  readonly levels: number;
  readonly methods: readonly CutMethod[];
  readonly defaults: Readonly<Record<RfmDimension, Cut>>;
}

export const presetShapes: Readonly<Record<RfmPreset, PresetShape>> = {
  grid: {
    levels: 5,
    methods: ['fifths', 'fixed'],
    defaults: {
      recency: { method: 'fifths', cuts: [30, 90, 180, 365] },
      frequency: { method: 'fixed', cuts: [2, 3, 4, 5] },
      money: { method: 'fifths', cuts: [100, 300, 600, 1000] }
    }
  },
  codes: {
    levels: 3,
    methods: ['thirds', 'fixed'],
    defaults: {
      recency: { method: 'fixed', cuts: [180, 365] },
      frequency: { method: 'thirds', cuts: [2, 4] },
      money: { method: 'thirds', cuts: [200, 800] }
    }
  },
  classes: {
    levels: 2,
    methods: ['mean', 'median', 'fixed'],
    defaults: {
      recency: { method: 'mean', cuts: [90] },
      frequency: { method: 'mean', cuts: [2] },
      money: { method: 'mean', cuts: [500] }
    }
  }
};

export const defaultRfm = (preset: RfmPreset = 'grid'): RfmSettings => ({
  preset,
  ...presetShapes[preset].defaults,
  grid: null
});
