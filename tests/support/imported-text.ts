import type { Engine } from '#engine';
import type { FileReport } from '#import';
import { guessEntity, lackingColumns } from '../../src/import/guess.ts';
import { inspect } from '../../src/import/inspect.ts';
import { Asking, type ShopTotals } from '../../src/state/asking.ts';
import { importedShop } from './imported.ts';
import type { NamedBytes } from './snapshot-of-files.ts';
import { openPredictions } from './predictions.ts';
import { rowsOf } from './rows.ts';
import { knownTotalsOf } from './totals.ts';

/** A file as text: its lines, and where its shape is unknown, read as a guess without a person would. */
export async function textFile(name: string, ...lines: readonly string[]): Promise<NamedBytes> {
  const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
  const seen = await inspect(new File([bytes], name), 'text');
  if (!seen.ok) throw new Error(seen.error);
  if (seen.value.format !== undefined) return { name, bytes };
  const mapping = guessEntity(seen.value.dialect);
  if (lackingColumns(mapping).length > 0) throw new Error(`${name}: nothing to read it as`);
  return { name, bytes, mapping };
}

/** A table read as it is guessed, whatever a person would be asked of it: they agree. */
export async function agreedTable(...lines: readonly string[]): Promise<NamedBytes> {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const seen = await inspect(new File([bytes], 'table.csv'), 'text');
  if (!seen.ok) throw new Error(seen.error);
  return { name: 'table.csv', bytes, mapping: guessEntity(seen.value.dialect) };
}

export interface ImportedText {
  readonly engine: Engine;
  readonly reports: readonly FileReport[];
  readonly totals: ShopTotals;
}

/** What files add up to by the default switches. */
export async function importedText(...files: readonly Promise<NamedBytes>[]): Promise<ImportedText> {
  const { engine, reports } = await importedShop(await Promise.all(files));
  return { engine, reports, totals: await knownTotalsOf(engine) };
}

/** What pages ask of files, with no dates chosen. */
export async function askedText(...files: readonly Promise<NamedBytes>[]): Promise<Asking> {
  const { engine } = await importedShop(await Promise.all(files));
  const asking = new Asking(engine, 'files', openPredictions());
  await rowsOf(asking.prepare(new URLSearchParams()));
  return asking;
}
