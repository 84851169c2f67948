import { identifier, literal, query, type SnapshotWriter } from '#engine';
import { fail, ok, type Result } from '#lib';
import { withAnswers } from './answered.ts';
import { buildCanonical } from './build.ts';
import type { Decision } from './decisions.ts';
import { beforeAlias, keepDifference } from './difference.ts';
import type { Inspection } from './inspect.ts';
import { refuseDestroyed } from './destroyed-numbers.ts';
import { loadRaw, readColumns } from './load-file.ts';
import type { Mapping } from './mapping.ts';
import { misdatedOf } from './misdated.ts';
import { setNotesAside } from './notes.ts';
import { moneyOf, setAsideOf } from './reconcile.ts';
import type { ImportQuestion } from './questions.ts';
import { type FileProof, proofsOf } from './proof.ts';
import type { PeopleOfFile } from './people-of-files.ts';
import type { FileReport, Imported, ImportError, ImportProgress, StoresOfFile } from './report.ts';
import { placeFiles, shopsOf } from './shops-of-import.ts';
import { formatOfSource, rawTable, shopOf, type SourceFile, unusedOf } from './source.ts';
import { ImportStopped, Steps } from './steps.ts';
import { unnumberedOf } from './unnumbered.ts';

export interface ImportRequest {
  readonly files: readonly {
    readonly file: File;
    readonly inspection: Inspection;
    /** Needed where the inspection recognised no format; wins where it did. */
    readonly mapping?: Mapping;
    /** Id of the shop that a person chose for it; `new` for one that is not there yet. */
    readonly shop?: string;
  }[];
  /** The shop that is open, where it is one alone: where files belong that say nothing against it. */
  readonly openShop?: string;
  /** The snapshot to add to. */
  readonly previous?: File;
  /** The snapshot to say the difference to, where it is another than the one to add to. */
  readonly comparedWith?: File;
  /** What a person decided about orders and people, the oldest first. */
  readonly decisions?: readonly Decision[];
  /** When this import happens, ISO 8601. */
  readonly importedAt: string;
}

interface Fresh {
  readonly source: SourceFile;
  /** The bytes are those of a file already in the snapshot: nothing of it is counted again. */
  readonly isKnown: boolean;
}

const filesTable = 'create table files (file_id integer, shop varchar, description varchar)';

/** Takes over the raw tables of the snapshot before. */
async function copyPrevious(steps: Steps, alias: string): Promise<readonly SourceFile[]> {
  const rows = await steps.ask(
    query(`select description from ${alias}.files order by file_id`, {}, { description: 'text' }),
    {}
  );
  const files = rows.map((row) => JSON.parse(row.description) as SourceFile);
  for (const { fileId } of files) {
    for (const name of [rawTable(fileId), `${rawTable(fileId)}_rejects`]) {
      await steps.exec(`create table ${identifier(name)} as select * from ${alias}.${identifier(name)}`);
    }
  }
  return files;
}

/** The files of the snapshot to add to, with the one to compare with at hand. */
async function openPrevious(
  steps: Steps,
  { previous, comparedWith }: ImportRequest
): Promise<readonly SourceFile[]> {
  const before = comparedWith ?? previous;
  if (before !== undefined) await steps.attach(before, beforeAlias);
  if (previous === undefined) return [];
  if (previous === before) return copyPrevious(steps, beforeAlias);
  await steps.attach(previous, 'previous');
  return copyPrevious(steps, 'previous');
}

async function loadAll(
  steps: Steps,
  request: ImportRequest,
  before: readonly SourceFile[],
  onProgress: (progress: ImportProgress) => void
): Promise<readonly Fresh[]> {
  const fresh: Fresh[] = [];
  const known = new Map(before.map((file) => [file.fingerprint, file]));
  const firstId = Math.max(0, ...before.map(({ fileId }) => fileId)) + 1;
  const bytesTotal = request.files.reduce((sum, { file }) => sum + file.size, 0);
  let bytesBefore = 0;
  let rows = 0;
  for (const [index, { file, inspection, mapping }] of request.files.entries()) {
    const fileId = firstId + index;
    const place = { index, count: request.files.length, name: file.name };
    const report = (read: number): void =>
      onProgress({ step: 'reading', file: place, bytesRead: bytesBefore + read, bytesTotal, rows });
    report(0);
    const same = known.get(inspection.fingerprint);
    if (same !== undefined) {
      fresh.push({ source: { ...same, name: file.name }, isKnown: true });
      bytesBefore += file.size;
      continue;
    }
    const format = formatOfSource({
      mapping: mapping ?? null,
      formatId: inspection.format?.id ?? '',
      header: inspection.dialect.header
    });
    if (format === undefined) throw new ImportStopped({ kind: 'not-recognised', files: [file.name] });
    const rowsRead = await loadRaw(steps, file, inspection, fileId, report);
    rows += rowsRead;
    await refuseDestroyed(steps, file.name, fileId, inspection.dialect.header, format);
    bytesBefore += file.size;
    const { header, headerRow, delimiter } = inspection.dialect;
    await setNotesAside(steps, fileId, inspection.dialect, format);
    const read =
      format.entity === 'unused'
        ? { dates: {}, numbers: {}, warnings: [], proofs: [], questions: [] }
        : await readColumns(steps, fileId, header, format);
    const source: SourceFile = {
      fileId,
      name: file.name,
      bytes: file.size,
      fingerprint: inspection.fingerprint,
      kind: inspection.kind,
      encoding: inspection.encoding,
      delimiter,
      header,
      hasHeader: headerRow !== undefined,
      formatId: format.id,
      mapping: mapping ?? null,
      dates: read.dates,
      numbers: read.numbers,
      rowsRead,
      rowsUsed: 0,
      importedAt: request.importedAt,
      ...(file.lastModified > 0 ? { modifiedAt: file.lastModified } : {}),
      warnings: read.warnings,
      proofs: read.proofs,
      questions: read.questions
    };
    known.set(source.fingerprint, source);
    fresh.push({ source, isKnown: false });
  }
  return fresh;
}

/** What building the tables showed of a file. */
interface Shown {
  readonly people: PeopleOfFile | undefined;
  readonly stores: StoresOfFile | undefined;
  readonly proof: FileProof | undefined;
}

async function reportOf(
  steps: Steps,
  source: SourceFile,
  asked: readonly ImportQuestion[],
  { people, stores, proof }: Shown
): Promise<FileReport> {
  const setAside = await setAsideOf(steps, source.fileId);
  const format = formatOfSource(source);
  const misdated = await misdatedOf(steps, source.fileId);
  const unnumbered = await unnumberedOf(steps, source);
  const rowsAside = setAside.reduce((sum, { count }) => sum + count, 0);
  return {
    name: source.name,
    fileId: source.fileId,
    fingerprint: source.fingerprint,
    shop: shopOf(source),
    bytes: source.bytes,
    platform: format?.platform ?? 'generic',
    format: source.formatId,
    entity: format?.entity ?? 'unused',
    encoding: source.kind === undefined || source.kind === 'text' ? source.encoding : source.kind,
    delimiter: source.delimiter,
    header: source.header,
    unusedColumns: unusedOf(source),
    rowsRead: source.rowsRead,
    rowsUsed: source.rowsRead - rowsAside,
    setAside,
    money: await moneyOf(steps, source),
    warnings: source.warnings ?? [],
    dates: source.proofs ?? [],
    ...(misdated === undefined ? {} : { misdated }),
    ...(proof === undefined ? {} : { proof }),
    ...(unnumbered === undefined ? {} : { unnumbered }),
    ...(stores === undefined ? {} : { stores }),
    ...(people === undefined ? {} : { people }),
    questions: [...openQuestions(source), ...asked]
  };
}

/** To which shop a file belongs is no question any more once a person said it. */
const openQuestions = ({ questions = [], movedTo }: SourceFile): readonly ImportQuestion[] =>
  questions.filter(({ kind }) => kind !== 'shop' || movedTo === undefined);

/** A file that was imported before: none of its rows is used again. */
const sameFile = (report: FileReport, name: string): FileReport => ({
  ...report,
  name,
  rowsUsed: 0,
  setAside: [{ reason: 'same-file', count: report.rowsRead }],
  money: [],
  warnings: [],
  dates: [],
  questions: []
});

async function keepFiles(
  steps: Steps,
  files: readonly SourceFile[],
  reports: readonly FileReport[]
): Promise<void> {
  const used = new Map(reports.map(({ fileId, rowsUsed }) => [fileId, rowsUsed]));
  await steps.exec(filesTable);
  for (const file of files) {
    const description = JSON.stringify({ ...file, rowsUsed: used.get(file.fileId) ?? file.rowsUsed });
    await steps.exec(
      `insert into files values (${file.fileId}, ${literal(shopOf(file))}, ${literal(description)})`
    );
  }
}

/**
 * Reads files into a new snapshot, on top of the previous one; without files, builds the previous one anew.
 * The writer is left open: the caller finishes or abandons it.
 */
export async function runImport(
  writer: SnapshotWriter,
  request: ImportRequest,
  onProgress: (progress: ImportProgress) => void
): Promise<Result<Imported, ImportError>> {
  const steps = new Steps(writer);
  const bytesTotal = request.files.reduce((sum, { file }) => sum + file.size, 0);
  try {
    const before = await openPrevious(steps, request);
    const fresh = await loadAll(steps, request, before, onProgress);
    const added = fresh.filter(({ isKnown }) => !isKnown).map(({ source }) => source);
    const decisions = request.decisions ?? [];
    const all = await withAnswers(steps, [...before, ...added], decisions);
    const rows = fresh.reduce((sum, { source }) => sum + source.rowsRead, 0);
    const show = (step: ImportProgress['step']): void =>
      onProgress({ step, bytesRead: bytesTotal, bytesTotal, rows });
    const wanted = {
      ...(request.openShop === undefined ? {} : { open: request.openShop }),
      chosen: new Map(
        fresh.flatMap(({ source, isKnown }, index) => {
          const shop = request.files[index]?.shop;
          return isKnown || shop === undefined ? [] : [[source.fileId, shop] as const];
        })
      ),
      fresh: new Set(added.map(({ fileId }) => fileId))
    };
    const place = placeFiles(steps, all, decisions, wanted);
    const { files, questions, people, stores } = await buildCanonical(steps, all, decisions, show, place);
    const inUse: FileReport[] = [];
    const proofs = await proofsOf(steps, new Map(files.map(({ fileId, name }) => [fileId, name])));
    for (const file of files) {
      const { fileId } = file;
      const asked = questions.get(fileId) ?? [];
      inUse.push(
        await reportOf(steps, file, asked, {
          people: people.get(fileId),
          stores: stores.get(fileId),
          proof: proofs.get(fileId)
        })
      );
    }
    const difference = await keepDifference(steps, (request.comparedWith ?? request.previous) !== undefined);
    await keepFiles(steps, files, inUse);
    show('finishing');
    const reports = fresh.flatMap(({ source, isKnown }) =>
      inUse
        .filter(({ fileId }) => fileId === source.fileId)
        .map((report) => (isKnown ? sameFile(report, source.name) : report))
    );
    return ok({ reports, inUse, difference, shops: await shopsOf(steps) });
  } catch (error) {
    if (error instanceof ImportStopped) return fail(error.reason);
    throw error;
  }
}
