import { hypergeometric } from './special-functions.ts';

/** How somebody bought so far; time in any one unit, weeks by custom. */
export interface PurchaseHistory {
  /** Days with an order after the first: x. */
  readonly repeats: number;
  /** From the first order to the last: t_x; 0 without a repeat. */
  readonly recency: number;
  /** From the first order to the end of what is known: T. */
  readonly age: number;
}

/** So many people with one history. */
export interface PurchaseCount extends PurchaseHistory {
  readonly customers: number;
}

/**
 * While alive a person orders at a rate that is Gamma(r, alpha) distributed over people; after an order
 * they drop out with a chance that is Beta(a, b) distributed. `bg` (BG/NBD: Fader, Hardie and Lee 2005):
 * only after repeat orders. `mbg` (MBG/NBD: Batislam, Denizel and Filiztekin 2007): after the first, too.
 */
export type PurchaseModelKind = 'bg' | 'mbg';

export interface PurchaseModel {
  readonly kind: PurchaseModelKind;
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** How often beside the repeats somebody may drop out: MBG/NBD knows the first order, too. */
export const extraDropout = (kind: PurchaseModelKind): 0 | 1 => (kind === 'mbg' ? 1 : 0);

/** Odds that somebody with this history has dropped out. */
function goneOdds(
  { kind, r, alpha, a, b }: PurchaseModel,
  { repeats, recency, age }: PurchaseHistory
): number {
  if (kind === 'bg' && repeats === 0) return 0;
  return (a / (b + repeats - 1 + extraDropout(kind))) * ((alpha + age) / (alpha + recency)) ** (r + repeats);
}

/** Chance that somebody with this history still buys here. */
export const probabilityAlive = (model: PurchaseModel, history: PurchaseHistory): number =>
  1 / (1 + goneOdds(model, history));

/** With more chances to drop out than this the general formula loses its digits, and all drop out alike. */
const countless = 1e6;

/** Orders to expect within `time` of somebody who still buys here: no matter when they last did. */
export function expectedOrdersIfAlive(
  { kind, r, alpha, a: chosen, b }: PurchaseModel,
  { repeats, age }: Pick<PurchaseHistory, 'repeats' | 'age'>,
  time: number
): number {
  if (b > countless) {
    // Whoever orders at a rate drops out at a share of it: the mean of (1 - exp(-rate share time)) / share.
    const share = chosen / (chosen + b);
    const log = (r + repeats) * Math.log1p((share * time) / (alpha + age));
    return share < 1e-12 ? ((r + repeats) * time) / (alpha + age) : -Math.expm1(-log) / share;
  }
  // The formula has a removable gap at a = 1.
  const a = Math.abs(chosen - 1) < 1e-7 ? 1 + 1e-7 : chosen;
  const last = a + b + repeats - 1 + extraDropout(kind);
  const left = ((alpha + age) / (alpha + age + time)) ** (r + repeats);
  const dropped = b + repeats + extraDropout(kind);
  const sum = hypergeometric(r + repeats, dropped, last, time / (alpha + age + time));
  return (last / (a - 1)) * (1 - left * sum);
}

/** Orders to expect of somebody with this history within `time` from now (Fader, Hardie and Lee 2005, eq. 10). */
export const expectedOrders = (model: PurchaseModel, history: PurchaseHistory, time: number): number =>
  expectedOrdersIfAlive(model, history, time) * probabilityAlive(model, history);
