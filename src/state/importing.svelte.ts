import type {
  Decision,
  FileReport,
  Finding,
  FindProgress,
  ImportDifference,
  ImportError,
  ImportOutcome,
  ImportProgress,
  Inspection,
  Mapping,
  RunningImport,
  TableKind,
  UnreadableWhy
} from '#import';
import { type Result, timestamp } from '#lib';
import { alone } from './alone.ts';

/** A table of a file that someone dropped, and what is known of it before it is imported. */
export interface Candidate {
  /** Delimited text; empty where there is none to read. */
  readonly file: File;
  readonly kind: TableKind;
  readonly seen: Result<Inspection, UnreadableWhy>;
  /** Chosen by a person, or remembered for files with this header. */
  readonly mapping: Mapping | undefined;
  /** Id of the shop that a person chose for it; `new` for one that is not there yet. */
  readonly shop?: string;
}

export const isReady = ({ seen, mapping }: Candidate): boolean =>
  seen.ok && (seen.value.format !== undefined || mapping !== undefined);

const isPlain = (text: string): boolean => !/[^\0-\u007f]/.test(text);

/**
 * Whether a person should look at the text before it is imported: it could be read in several ways, and no
 * column name that was recognised proves one of them.
 */
export function isWeaklyEncoded({ kind, seen }: Candidate): boolean {
  if (!seen.ok || kind !== 'text' || seen.value.encodingIsSure) return false;
  const { header, sample } = seen.value.dialect;
  const isProven = seen.value.format !== undefined && !isPlain(header.join(''));
  return !isProven && !isPlain([...header, ...sample.flat()].join(''));
}

export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'looking'; readonly count: number; readonly progress: FindProgress | undefined }
  | { readonly step: 'choosing'; readonly candidates: readonly Candidate[] }
  | { readonly step: 'running'; readonly progress: ImportProgress; readonly startedAt: number }
  | {
      readonly step: 'done';
      readonly reports: readonly FileReport[];
      readonly difference: ImportDifference | undefined;
      readonly isStored: boolean;
    }
  | { readonly step: 'failed'; readonly error: ImportError; readonly candidates: readonly Candidate[] };

/** What a new snapshot is made of besides its files. */
export interface SnapshotOrder {
  /** Its name. */
  readonly snapshot: string;
  readonly previous: File | undefined;
  readonly comparedWith: File | undefined;
  readonly decisions: readonly Decision[];
  /** The shop that is open, where it is one alone. */
  readonly openShop?: string;
}

/** The import that is going on in this tab, from the drop to the report. */
export class Importing {
  state = $state.raw<ImportState>({ step: 'idle' });
  #running: RunningImport | undefined;
  #finding: Finding | undefined;

  get isBusy(): boolean {
    return this.state.step === 'looking' || this.state.step === 'running';
  }

  /** Every table of the files; undefined where the search was cancelled. What comes next is for whoever asked to say. */
  async look(
    files: readonly File[],
    remembered: (header: readonly string[]) => Promise<Mapping | undefined>
  ): Promise<readonly Candidate[] | undefined> {
    const count = files.length;
    this.state = { step: 'looking', count, progress: undefined };
    // Loaded on the first drop: the shell does not wait for readers of files.
    const { inspect, startFinding } = await import('#import');
    if (!this.#isLooking()) return undefined;
    this.#finding = startFinding(files, (progress) => (this.state = { step: 'looking', count, progress }));
    const found = await this.#finding.tables;
    this.#finding = undefined;
    if (!found.ok) {
      this.state = { step: 'idle' };
      return undefined;
    }
    const candidates: Candidate[] = [];
    for (const { name, kind, text } of found.value) {
      const file = text.ok ? text.value : new File([], name);
      const seen = text.ok ? await inspect(file, kind) : text;
      const needsMapping = seen.ok && seen.value.format === undefined;
      const mapping = needsMapping ? await remembered(seen.value.dialect.header) : undefined;
      if (!this.#isLooking()) return undefined;
      candidates.push({ file, kind, seen, mapping });
    }
    return candidates;
  }

  /**
   * Runs the import under the lock and keeps its result by `commit`, the point at which everything changes.
   */
  async run(
    candidates: readonly Candidate[],
    order: SnapshotOrder,
    commit: (outcome: ImportOutcome) => Promise<void>
  ): Promise<Result<ImportOutcome, ImportError>> {
    const outcome = await alone(() => this.#runLocked(candidates, order, commit));
    this.#running = undefined;
    // Building anew has nothing to report: the pages show what it led to.
    if (outcome.ok && candidates.length === 0) this.state = { step: 'idle' };
    else if (outcome.ok)
      this.state = {
        step: 'done',
        reports: outcome.value.reports,
        difference: outcome.value.difference,
        isStored: outcome.value.isStored
      };
    else if (outcome.error.kind === 'cancelled') this.state = { step: 'idle' };
    else this.state = { step: 'failed', error: outcome.error, candidates };
    return outcome;
  }

  cancel(): void {
    this.#finding?.cancel();
    this.#running?.cancel();
    if (this.#finding === undefined && this.#running === undefined) this.state = { step: 'idle' };
  }

  close(): void {
    if (!this.isBusy) this.state = { step: 'idle' };
  }

  /** Asked after every wait: a person may have cancelled. */
  #isLooking(): boolean {
    return this.state.step === 'looking';
  }

  async #runLocked(
    candidates: readonly Candidate[],
    { snapshot, previous, comparedWith, decisions, openShop }: SnapshotOrder,
    commit: (outcome: ImportOutcome) => Promise<void>
  ): Promise<Result<ImportOutcome, ImportError>> {
    const startedAt = Date.now();
    const bytesTotal = candidates.reduce((sum, { file }) => sum + file.size, 0);
    const show = (progress: ImportProgress): void => {
      this.state = { step: 'running', progress, startedAt };
    };
    show({ step: 'starting', bytesRead: 0, bytesTotal, rows: 0 });
    const { startImport } = await import('#import');
    this.#running = startImport(
      {
        snapshot,
        decisions,
        importedAt: timestamp(),
        ...(previous === undefined ? {} : { previous }),
        ...(comparedWith === undefined ? {} : { comparedWith }),
        ...(openShop === undefined ? {} : { openShop }),
        files: candidates.map(({ file, kind, seen, mapping, shop }) => ({
          file,
          kind,
          ...(seen.ok && kind === 'text' ? { encoding: seen.value.encoding } : {}),
          ...(mapping === undefined ? {} : { mapping }),
          ...(shop === undefined ? {} : { shop })
        }))
      },
      show
    );
    const outcome = await this.#running.outcome;
    if (outcome.ok) await commit(outcome.value);
    return outcome;
  }
}
