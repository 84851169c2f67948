import type { EngineError } from '#engine';
import { LiveQuery, type Shop } from '#kit';
import { ok, type Result } from '#lib';
import type { RfmPreset } from '#models';
import {
  type CutOffRow,
  cutOffs,
  type MoveRow,
  moves,
  type SegmentRow,
  segments,
  type TotalsRow,
  totals
} from './queries.ts';

/** What the page says in words. One answer, so that a sentence never joins figures of two questions. */
export interface Facts {
  readonly scope: number;
  readonly preset: RfmPreset;
  readonly segments: readonly SegmentRow[];
  readonly cutOffs: readonly CutOffRow[];
  readonly totals: TotalsRow | undefined;
  readonly moves: readonly MoveRow[];
}

async function ask(shop: Shop, preset: RfmPreset, signal: AbortSignal): Promise<Result<Facts, EngineError>> {
  const { scope, period } = shop;
  const [people, edges, all, moved] = await Promise.all([
    shop.ask(segments, period, signal),
    shop.ask(cutOffs, period, signal),
    shop.ask(totals, period, signal),
    shop.ask(moves, period, signal)
  ]);
  if (!people.ok) return people;
  if (!edges.ok) return edges;
  if (!all.ok) return all;
  if (!moved.ok) return moved;
  return ok({
    scope,
    preset,
    segments: people.value,
    cutOffs: edges.value,
    totals: all.value[0],
    moves: moved.value
  });
}

export const askFacts = (shop: Shop, preset: () => RfmPreset): LiveQuery<Facts> =>
  new LiveQuery((signal) => ask(shop, preset(), signal));
