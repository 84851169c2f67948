import { identifier, literal } from '#engine';
import { type RfmSettings, rfmDimensions } from '#models';

const numbers = (values: readonly number[]): string => `[${values.join(', ')}]::double[]`;

/** Statements that set what the segment models read. */
export function rfmStatements(settings: RfmSettings): readonly string[] {
  const grid = settings.grid === null ? 'null' : `[${settings.grid.map(literal).join(', ')}]`;
  return [
    `set variable rfm_preset = ${literal(settings.preset)}`,
    `set variable rfm_grid = ${grid}::varchar[]`,
    ...rfmDimensions.flatMap((dimension) => [
      `set variable ${identifier(`rfm_${dimension}_method`)} = ${literal(settings[dimension].method)}`,
      `set variable ${identifier(`rfm_${dimension}_cuts`)} = ${numbers(settings[dimension].cuts)}`
    ])
  ];
}
