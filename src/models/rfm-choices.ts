import {
  type Cut,
  defaultRfm,
  type GridSegment,
  presetShapes,
  type RfmDimension,
  rfmPresets,
  type RfmSettings,
  segmentWords
} from './rfm.ts';

/** The names under which the settings stand in the address. */
export type RfmChoice = 'rfm' | `rfm_${RfmDimension | 'grid'}`;

/** The settings that a reader chose; whatever was not chosen, or cannot be meant, is the preset's own. */
export function readRfm(chosen: (name: RfmChoice) => string | undefined): RfmSettings {
  const preset = rfmPresets.find((word) => word === chosen('rfm')) ?? 'grid';
  const own = defaultRfm(preset);
  const read = (dimension: RfmDimension): Cut =>
    readCut(chosen(`rfm_${dimension}`), own[dimension], presetShapes[preset]);
  return {
    preset,
    recency: read('recency'),
    frequency: read('frequency'),
    money: read('money'),
    grid: preset === 'grid' ? readGrid(chosen('rfm_grid')) : null
  };
}

/** `fifths`, or the cut-offs themselves: `30-90-180-365`. */
export const writeCut = ({ method, cuts }: Cut): string => (method === 'fixed' ? cuts.join('-') : method);

function readCut(
  text: string | undefined,
  own: Cut,
  { levels, methods }: (typeof presetShapes)['grid']
): Cut {
  if (text === undefined) return own;
  const method = methods.find((word) => word === text);
  if (method !== undefined && method !== 'fixed') return { ...own, method };
  const cuts = text.split('-').map(Number);
  const isRising = cuts.every((cut, index) => Number.isFinite(cut) && cut > (cuts[index - 1] ?? -1));
  return isRising && cuts.length === levels - 1 ? { method: 'fixed', cuts } : own;
}

/** A digit a cell: the segment's place in the list. */
export const writeGrid = (grid: readonly GridSegment[]): string =>
  grid.map((segment) => segmentWords.grid.indexOf(segment)).join('');

function readGrid(text: string | undefined): readonly GridSegment[] | null {
  const grid = Array.from(text ?? '', (digit) => segmentWords.grid[Number(digit)]).filter(
    (segment) => segment !== undefined
  );
  return grid.length === 25 ? grid : null;
}
