import type { Model } from './model.ts';
import { type RfmSettings, rfmDimensions } from './rfm.ts';

const numbers = (values: readonly number[]): string => `[${values.join(', ')}]::double[]`;
/** Words of closed lists only. */
const word = (text: string): string => `'${text}'`;

/**
 * Where the scores of a figure part: at the cut-offs given, or where they make equal groups. A score starts
 * above its cut-off, a fixed one at it. Above the quantile q, the ceil(q * n)th figure, are exactly the
 * figures that a share of q or more lies below: equal figures stay together.
 */
const scoreCuts = `create or replace temporary macro score_cuts(method, cuts, figure) as (
    case method
        when 'fixed' then cuts
        when 'mean' then [avg(figure)]
        when 'median' then [median(figure::double)]
        when 'fifths' then quantile_disc(figure, [0.2, 0.4, 0.6, 0.8])
        when 'thirds' then quantile_disc(figure, [1 / 3, 2 / 3])
    end
)`;

const scoreOf = `create or replace temporary macro score_of(method, cuts, figure) as (
    1 + len(
        list_filter(cuts, lambda cut : figure > cut or (figure = cut and method = 'fixed'))
    )
)`;

/** What the segment models are written in. */
export const scoreMacros: readonly Model[] = [
  { name: 'score_cuts', sql: scoreCuts },
  { name: 'score_of', sql: scoreOf }
];

/** Statements that make what the segment models are written in, and set what they read. */
export function rfmStatements(settings: RfmSettings): readonly string[] {
  const grid = settings.grid === null ? 'null' : `[${settings.grid.map(word).join(', ')}]`;
  return [
    ...scoreMacros.map(({ sql }) => sql),
    `set variable rfm_preset = ${word(settings.preset)}`,
    `set variable rfm_grid = ${grid}::varchar[]`,
    ...rfmDimensions.flatMap((dimension) => [
      `set variable rfm_${dimension}_method = ${word(settings[dimension].method)}`,
      `set variable rfm_${dimension}_cuts = ${numbers(settings[dimension].cuts)}`
    ])
  ];
}
