import type { EngineError } from '#engine';
import { LiveQuery, type Shop } from '#kit';
import { ok, type Result } from '#lib';
import type { RfmSettings } from '#models';
import {
  type CutOffRow,
  cutOffs,
  type MoveRow,
  type SegmentAdvice,
  segmentAdvice,
  type SegmentResponse,
  segmentResponses,
  moves,
  type SegmentRow,
  segments,
  type TotalsRow,
  totals
} from './queries.ts';

/** What the page says in words: one answer, so that no sentence joins figures of two questions. */
export interface Facts {
  readonly scope: number;
  readonly rfm: RfmSettings;
  readonly segments: readonly SegmentRow[];
  readonly cutOffs: readonly CutOffRow[];
  readonly totals: TotalsRow | undefined;
}

async function answerFacts(
  shop: Shop,
  rfm: RfmSettings,
  signal: AbortSignal
): Promise<Result<Facts, EngineError>> {
  const { scope, period } = shop;
  const [people, edges, all] = await Promise.all([
    shop.ask(segments, period, signal),
    shop.ask(cutOffs, period, signal),
    shop.ask(totals, period, signal)
  ]);
  if (!people.ok) return people;
  if (!edges.ok) return edges;
  if (!all.ok) return all;
  return ok({ scope, rfm, segments: people.value, cutOffs: edges.value, totals: all.value[0] });
}

export const askFacts = (shop: Shop, rfm: () => RfmSettings): LiveQuery<Facts> =>
  new LiveQuery((signal) => answerFacts(shop, rfm(), signal));

/** Where people were on earlier days, and what is advised by that. It takes longer, so the rest of the page does not wait for it. */
export interface Past {
  readonly scope: number;
  readonly moves: readonly MoveRow[];
  readonly advice: readonly SegmentAdvice[];
  readonly responses: readonly SegmentResponse[];
}

async function answerPast(shop: Shop, signal: AbortSignal): Promise<Result<Past, EngineError>> {
  const { scope, period } = shop;
  const [moved, advised, responded] = await Promise.all([
    shop.ask(moves, period, signal),
    shop.ask(segmentAdvice, period, signal),
    shop.ask(segmentResponses, period, signal)
  ]);
  if (!moved.ok) return moved;
  if (!advised.ok) return advised;
  if (!responded.ok) return responded;
  return ok({ scope, moves: moved.value, advice: advised.value, responses: responded.value });
}

export const askPast = (shop: Shop): LiveQuery<Past> => new LiveQuery((signal) => answerPast(shop, signal));
