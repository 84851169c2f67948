import { type RfmSettings, rfmDimensions } from './rfm.ts';

const numbers = (values: readonly number[]): string => `[${values.join(', ')}]::double[]`;
/** Words of closed lists only. */
const word = (text: string): string => `'${text}'`;

/** Statements that set what the segment models read. */
export function rfmStatements(settings: RfmSettings): readonly string[] {
  const grid = settings.grid === null ? 'null' : `[${settings.grid.map(word).join(', ')}]`;
  return [
    `set variable rfm_preset = ${word(settings.preset)}`,
    `set variable rfm_grid = ${grid}::varchar[]`,
    ...rfmDimensions.flatMap((dimension) => [
      `set variable rfm_${dimension}_method = ${word(settings[dimension].method)}`,
      `set variable rfm_${dimension}_cuts = ${numbers(settings[dimension].cuts)}`
    ])
  ];
}
