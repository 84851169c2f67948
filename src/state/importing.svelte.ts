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
import { fail, ok, type Result, timestamp } from '#lib';
import { afterOthers, alone } from './alone.ts';

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

/** How a snapshot is made and kept. All but the last happens while no other tab changes data. */
export interface Making {
  /** Undefined where nothing is to be made. */
  order(): Promise<Result<SnapshotOrder | undefined, ImportError>>;
  /** The point at which everything changes. */
  keep(outcome: ImportOutcome): Promise<Result<void, ImportError>>;
  /** Leaves everything as it was. */
  giveUp(error: ImportError): Promise<void>;
  /** Opens what was made; other tabs may change data again. */
  show(): Promise<void>;
}

type Made = Promise<Result<ImportOutcome | undefined, ImportError>>;

/** The import that is going on in this tab, from the drop to the report. */
export class Importing {
  state = $state.raw<ImportState>({ step: 'idle' });
  #running: RunningImport | undefined;
  #finding: Finding | undefined;
  #stopping = new AbortController();
  #rebuilding: Promise<unknown> | undefined;

  get isBusy(): boolean {
    return this.state.step === 'looking' || this.state.step === 'running';
  }

  /** Ends with the building of figures that goes on in this tab, if any does. */
  async rebuilt(): Promise<void> {
    await this.#rebuilding;
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
    if (!this.#isAt('looking')) return undefined;
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
      if (!this.#isAt('looking')) return undefined;
      candidates.push({ file, kind, seen, mapping });
    }
    return candidates;
  }

  /** Makes a snapshot of files. Refused where another tab imports; the files stay chosen. */
  async run(candidates: readonly Candidate[], making: Making): Made {
    this.state = startOf(candidates);
    const { signal } = (this.#stopping = new AbortController());
    const outcome = await alone(() => this.#make(candidates, making, signal), 'long');
    if (outcome.ok) await making.show();
    if (outcome.ok && outcome.value !== undefined) {
      const { reports, difference, isStored } = outcome.value;
      this.state = { step: 'done', reports, difference, isStored };
    } else if (outcome.ok || outcome.error.kind === 'cancelled') {
      // Other files may have been dropped since it was cancelled.
      if (this.#isAt('running')) this.state = { step: 'idle' };
    } else this.state = { step: 'failed', error: outcome.error, candidates };
    return outcome;
  }

  /**
   * Builds figures anew from what is imported already. There is nothing to report: the pages show what it led to,
   * and files that somebody has chosen stay so.
   */
  async rebuild(making: Making, turn: 'now' | 'after others' = 'now'): Made {
    const take = turn === 'now' ? alone : afterOthers;
    const resting: { state?: ImportState; end?: () => void } = {};
    try {
      const outcome = await take(async (): Made => {
        // An import follows what was decided, too.
        if (this.isBusy) return turn === 'now' ? fail({ kind: 'busy' }) : ok(undefined);
        resting.state = this.state;
        this.#rebuilding = new Promise<void>((resolve) => (resting.end = resolve));
        const { signal } = (this.#stopping = new AbortController());
        return this.#make([], making, signal);
      }, 'long');
      if (outcome.ok) await making.show();
      return outcome;
    } finally {
      if (resting.state !== undefined) this.state = resting.state;
      resting.end?.();
    }
  }

  cancel(): void {
    this.#stopping.abort();
    this.#finding?.cancel();
    this.#running?.cancel();
    if (this.#finding === undefined && this.#running === undefined) this.state = { step: 'idle' };
  }

  close(): void {
    if (!this.isBusy) this.state = { step: 'idle' };
  }

  /** Asked after every wait: a person may have cancelled. */
  #isAt(step: ImportState['step']): boolean {
    return this.state.step === step;
  }

  async #make(candidates: readonly Candidate[], making: Making, signal: AbortSignal): Made {
    const outcome = await this.#attempt(candidates, making, signal);
    this.#running = undefined;
    if (!outcome.ok) await making.giveUp(outcome.error);
    return outcome;
  }

  async #attempt(candidates: readonly Candidate[], making: Making, signal: AbortSignal): Made {
    const isStopped = (): boolean => signal.aborted;
    if (isStopped()) return fail({ kind: 'cancelled' });
    const order = await making.order();
    if (!order.ok) return order;
    if (order.value === undefined) return ok(undefined);
    const { snapshot, decisions, previous, comparedWith, openShop } = order.value;
    const start = startOf(candidates);
    this.state = start;
    const { startImport } = await import('#import');
    if (isStopped()) return fail({ kind: 'cancelled' });
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
      (progress) => (this.state = { ...start, progress })
    );
    const outcome = await this.#running.outcome;
    if (!outcome.ok) return outcome;
    const kept = await making.keep(outcome.value);
    return kept.ok ? outcome : kept;
  }
}

const startOf = (candidates: readonly Candidate[]): Extract<ImportState, { readonly step: 'running' }> => ({
  step: 'running',
  progress: {
    step: 'starting',
    bytesRead: 0,
    bytesTotal: candidates.reduce((sum, { file }) => sum + file.size, 0),
    rows: 0
  },
  startedAt: Date.now()
});
