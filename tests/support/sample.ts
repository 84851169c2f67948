import type { Engine } from '#engine';
import { makeShop } from '#sample';
import { Asking } from '../../src/state/asking.ts';
import { openPredictions } from './predictions.ts';
import { sampleDates } from './questions.ts';
import { rowsOf } from './rows.ts';
import { importFiles, openNativeSnapshot } from './snapshot-of-files.ts';
import { tableStatements } from './table-statements.ts';

/** Statements that make the canonical tables of a small sample shop, as the import makes them. */
export async function sampleStatements(): Promise<readonly string[]> {
  const { snapshot } = await importFiles(makeShop(undefined, 0.05).files);
  const engine = await openNativeSnapshot(snapshot);
  const statements = await tableStatements(engine);
  await engine.close();
  return statements;
}

/** Asks about the usual dates on an engine that has the canonical tables. */
export async function askAboutSample(engine: Engine): Promise<Asking> {
  const asking = new Asking(engine, 'sample', openPredictions());
  const { from_on, until_on } = sampleDates;
  await rowsOf(asking.prepare(new URLSearchParams({ from: from_on, until: until_on })));
  return asking;
}
