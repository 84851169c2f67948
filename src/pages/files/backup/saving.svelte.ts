import { backupExtension, makeBackup } from '#backup';
import type { Session } from '#state';
import { timestamp } from '#lib';
import { currentSnapshot, onlyCurrent, sampleSet } from '#storage';
import { fileName, saveFile } from '#ui';

const savedAtName = 'backup-saved-at';

type Outcome =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly why: 'cancelled' | 'no-snapshot' | 'storage-failed' };

/** Saves everything as one file, and remembers when. */
export class BackupSaving {
  /** 0 to 1 while it is written. */
  share = $state<number>();
  /** Undefined where none was saved yet. */
  savedAt = $state<string>();
  readonly #session: Session;
  #stopping = new AbortController();

  constructor(session: Session) {
    this.#session = session;
    void session.workspace.preferences.get(savedAtName).then((kept) => {
      if (kept.ok) this.savedAt = kept.value;
    });
  }

  cancel(): void {
    this.#stopping.abort();
  }

  async save(): Promise<Outcome> {
    this.#stopping = new AbortController();
    this.share = 0;
    const outcome = await this.#write(this.#stopping.signal);
    this.share = undefined;
    return outcome;
  }

  async #write(signal: AbortSignal): Promise<Outcome> {
    // Another tab may have moved on, and deleted what is shown here.
    await this.#session.check();
    const { workspace, history } = this.#session;
    const dataSet = history.sets.own;
    const contents = await workspace.contents();
    if (!contents.ok) return { kind: 'failed', why: 'storage-failed' };
    const record = currentSnapshot(dataSet);
    const snapshot = await this.#session.currentFile();
    if (record !== undefined && snapshot === undefined) return { kind: 'failed', why: 'no-snapshot' };
    // Earlier imports stay behind: their files would make the backup several times as large.
    const dataSets = record === undefined ? [] : [onlyCurrent(dataSet)];
    const { decisions, audiences } = contents.value;
    const made = await makeBackup(
      // The sample shop comes with the app, and what was made of it goes with it.
      {
        ...contents.value,
        dataSets,
        decisions: decisions.filter((record) => record.dataSet === undefined),
        audiences: audiences.filter(({ id, dataSet: of }) => of === undefined && id !== sampleSet)
      },
      snapshot ?? null,
      (share) => (this.share = Math.min(1, share)),
      signal
    );
    if (!made.ok) return { kind: 'failed', why: 'cancelled' };
    const savedAt = timestamp();
    const name = fileName(['regulars', dataSet.name, savedAt.slice(0, 10)], backupExtension);
    saveFile(name, made.value);
    this.savedAt = savedAt;
    await workspace.preferences.set(savedAtName, savedAt);
    return { kind: 'saved', name };
  }
}
