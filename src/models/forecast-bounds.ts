import type { Model } from './model.ts';

/**
 * A point of what may come of a forecast, `z` standard deviations away (1.96 for 97.5 %): of a sum whose own
 * noise has a variance and which may, whatever its size, be off by a relative spread. Gamma distributed, by the
 * approximation of Wilson and Hilferty (1931); nothing is below 0, and null without a forecast.
 */
const forecastBound = `create or replace temporary macro forecast_bound(expected, variance, spread, z) as (
    case
        when expected <= 0 then 0
        when variance is not null and spread is not null then expected * pow(
            greatest(
                0,
                1 - (pow(spread, 2) + variance / pow(expected, 2)) / 9
                + z * sqrt(pow(spread, 2) + variance / pow(expected, 2)) / 3
            ),
            3
        )
    end
)`;

/** What the lifetime models are written in. */
export const forecastMacros: readonly Model[] = [{ name: 'forecast_bound', sql: forecastBound }];
