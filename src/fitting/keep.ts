import * as v from 'valibot';
import type { ShopFit } from './shop-fit.ts';

/** Counts up whenever the same orders would be fitted otherwise, or what is kept looks otherwise. */
const version = 1;

const directions = v.array(v.array(v.number()));
const error = v.object({ rmse: v.number(), mae: v.number(), expected: v.number() });

const keptFit = v.object({
  version: v.literal(version),
  fit: v.object({
    customers: v.number(),
    repeatCustomers: v.number(),
    candidates: v.array(
      v.object({
        kind: v.picklist(['bg', 'mbg']),
        r: v.number(),
        alpha: v.number(),
        a: v.number(),
        b: v.number(),
        logLikelihood: v.number(),
        hasConverged: v.boolean(),
        isDropoutIdentified: v.boolean(),
        errorDirections: directions,
        trial: v.nullable(error)
      })
    ),
    trial: v.nullable(
      v.object({
        calibrationUntil: v.string(),
        holdoutDays: v.number(),
        customers: v.number(),
        actual: v.number(),
        naive: error,
        meanRate: error
      })
    ),
    spend: v.nullable(
      v.object({
        p: v.number(),
        q: v.number(),
        v: v.number(),
        logLikelihood: v.number(),
        errorDirections: directions
      })
    ),
    valueCorrelation: v.nullable(v.number())
  })
});

export const writeFit = (fit: ShopFit): string => JSON.stringify({ version, fit });

/** Undefined where it is of another version, or nothing that was written here. */
export function readFit(text: string): ShopFit | undefined {
  try {
    const parsed = v.safeParse(keptFit, JSON.parse(text));
    return parsed.success ? parsed.output.fit : undefined;
  } catch {
    return undefined;
  }
}
