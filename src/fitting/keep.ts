import * as v from 'valibot';
import { forecastMethods } from '#statistics';
import { type ShopFit, spendStates } from './shop-fit.ts';

/** Counts up whenever the same orders would be fitted otherwise, or what is kept looks otherwise. */
const version = 2;

const numberOrNull = v.nullable(v.number());

const keptFit = v.object({
  version: v.literal(version),
  fit: v.object({
    lastDay: v.number(),
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
        isDropoutIdentified: v.boolean()
      })
    ),
    spend: v.object({
      state: v.picklist(spendStates),
      p: numberOrNull,
      q: numberOrNull,
      v: numberOrNull,
      logLikelihood: numberOrNull
    }),
    valueCorrelation: numberOrNull,
    trials: v.array(
      v.object({
        method: v.picklist(forecastMethods),
        cut: v.number(),
        days: v.number(),
        people: v.number(),
        expectedOrders: v.number(),
        orders: v.number(),
        expectedMoney: v.number(),
        money: v.number(),
        rmse: v.number(),
        mae: v.number(),
        orderNoise: v.number(),
        moneyNoise: v.number()
      })
    )
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
