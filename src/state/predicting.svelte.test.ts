import { describe, expect, it, vi } from 'vitest';
import { carryOut, type FitOrder, type FitOutcome, type FitProgress, type FitRunner } from '#fitting';
import { fail, ok } from '#lib';
import { defaultPredictions } from '#models';
import { keptInMemory } from '#tests/support/predictions.ts';
import { type PredictionAsked, Predictions } from './predicting.svelte.ts';

interface Running {
  readonly order: FitOrder;
  readonly tell: (progress: FitProgress) => void;
  finish(outcome?: FitOutcome): void;
  crash(): void;
  wasCancelled: boolean;
}

/** A runner whose runs end when the test says so. */
function heldRunner(): { readonly run: FitRunner; readonly runs: Running[] } {
  const runs: Running[] = [];
  const run: FitRunner = (order, tell) => {
    let resolve: (outcome: Awaited<ReturnType<FitRunner>['outcome']>) => void = () => undefined;
    const promise = new Promise<Awaited<ReturnType<FitRunner>['outcome']>>((settle) => {
      resolve = settle;
    });
    const running: Running = {
      order,
      tell,
      finish: (outcome = carryOut(order, () => undefined)) => resolve(ok(outcome)),
      crash: () => resolve(fail({ kind: 'fit-failed', message: 'out of memory' })),
      wasCancelled: false
    };
    runs.push(running);
    return {
      outcome: promise,
      cancel: () => {
        running.wasCancelled = true;
        resolve(fail({ kind: 'cancelled' }));
      }
    };
  };
  return { run, runs };
}

const asked = (scope: string): PredictionAsked => ({ scope, settings: defaultPredictions });
const nobody = (): Promise<ReturnType<typeof ok<readonly never[]>>> => Promise.resolve(ok([]));
/** Until what was started has asked its questions. */
const settled = (runs: readonly unknown[], count: number): Promise<void> =>
  vi.waitFor(() => expect(runs).toHaveLength(count));

describe('predictions', () => {
  it('are made once for all who ask the same', async () => {
    const { run, runs } = heldRunner();
    const predictions = new Predictions(run, keptInMemory());
    const answers = [predictions.rows(asked('a'), nobody), predictions.rows(asked('a'), nobody)];
    await settled(runs, 1);
    runs[0]?.finish();
    const [one, other] = await Promise.all(answers);
    expect(one).toBe(other);
    expect(one).toMatchObject({ ok: true });
    expect(await predictions.rows(asked('a'), nobody)).toBe(one);
    expect(runs).toHaveLength(1);
  });

  it('tell how far they are, and no more once they are there', async () => {
    const { run, runs } = heldRunner();
    const predictions = new Predictions(run, keptInMemory());
    expect(predictions.running).toBeUndefined();
    const answer = predictions.rows(asked('a'), nobody);
    await settled(runs, 1);
    runs[0]?.tell({ share: 0.5, steps: 7, logLikelihood: -12 });
    expect(predictions.running).toEqual({ share: 0.5, steps: 7, logLikelihood: -12 });
    runs[0]?.finish();
    await answer;
    expect(predictions.running).toBeUndefined();
  });

  it('are left for others, and are not when the same will be asked', async () => {
    const { run, runs } = heldRunner();
    const predictions = new Predictions(run, keptInMemory());
    const answer = predictions.rows(asked('a'), nobody);
    await settled(runs, 1);
    predictions.supersede(asked('a'));
    expect(runs[0]?.wasCancelled).toBe(false);
    predictions.supersede(asked('b'));
    expect(runs[0]?.wasCancelled).toBe(true);
    expect(await answer).toEqual(fail({ kind: 'cancelled' }));
    expect(predictions.running).toBeUndefined();
  });

  it('are begun anew after they were cancelled or failed', async () => {
    const { run, runs } = heldRunner();
    const predictions = new Predictions(run, keptInMemory());
    const cancelled = predictions.rows(asked('a'), nobody);
    await settled(runs, 1);
    predictions.cancel();
    expect(await cancelled).toEqual(fail({ kind: 'cancelled' }));
    const failed = predictions.rows(asked('a'), nobody);
    await settled(runs, 2);
    runs[1]?.crash();
    expect(await failed).toEqual(fail({ kind: 'engine-lost', message: 'out of memory' }));
    const last = predictions.rows(asked('a'), nobody);
    await settled(runs, 3);
    runs[2]?.finish();
    expect(await last).toHaveProperty('ok', true);
  });

  it('take a fit that was kept, and make one anew where it cannot be read', async () => {
    const kept = new Map<string, string>();
    const once = async (): Promise<FitOrder | undefined> => {
      const { run, runs } = heldRunner();
      const answer = new Predictions(run, keptInMemory(kept)).rows(asked('a'), nobody);
      await settled(runs, 1);
      runs[0]?.finish();
      await answer;
      return runs[0]?.order;
    };
    expect((await once())?.known).toBeUndefined();
    expect((await once())?.known).toMatchObject({ customers: 0 });
    kept.set('a', 'damaged');
    expect((await once())?.known).toBeUndefined();
    expect((await once())?.known).toBeDefined();
  });
});
