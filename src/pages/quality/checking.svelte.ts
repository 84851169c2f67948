import type { EngineError } from '#engine';
import type { FileReport } from '#import';
import { askLive, type LiveQuery, type Shop } from '#kit';
import { describedFiles, sourceFilesOf } from '../trace/source-files.ts';
import { checks } from './checks.ts';
import { type Finding, findingsOf, type Rules } from './findings.ts';
import { formatChanges } from './format-changes.ts';
import { summaryOf } from './found-sql.ts';
import { checkedTotals, fileFacts } from './queries.ts';

export interface Failed {
  readonly live: Pick<LiveQuery<unknown>, 'retry'>;
  readonly error: EngineError;
}

/** All checks, asked at once; findings once every one has answered. */
export class Checking {
  readonly #totals;
  readonly #facts;
  readonly #files;
  readonly #asked;
  readonly #reports: () => readonly FileReport[];
  readonly #rules: () => Rules;

  constructor(shop: Shop, importOn: () => string, reports: () => readonly FileReport[], rules: () => Rules) {
    const none = (): Record<string, never> => ({});
    this.#totals = askLive(shop, () => checkedTotals, none);
    this.#facts = askLive(shop, () => fileFacts, none);
    this.#files = askLive(shop, () => describedFiles, none);
    this.#asked = checks.map((check) => {
      const summary = summaryOf(check);
      return askLive(
        shop,
        () => summary,
        () => ({ import_on: importOn() })
      );
    });
    this.#reports = reports;
    this.#rules = rules;
  }

  readonly count = checks.length;

  get done(): number {
    return this.#asked.filter(({ rows }) => rows !== undefined).length;
  }

  get failed(): readonly Failed[] {
    return [this.#totals, this.#facts, this.#files, ...this.#asked].flatMap((live) =>
      live.answer.status === 'failed' ? [{ live, error: live.answer.error }] : []
    );
  }

  readonly totals = $derived.by(() => this.#totals.rows?.[0]);

  readonly formatChanges = $derived.by(() => {
    const files = this.#files.rows;
    const facts = this.#facts.rows;
    return files && facts && formatChanges(sourceFilesOf(files), facts);
  });

  readonly findings = $derived.by<readonly Finding[] | undefined>(() => {
    const { totals, formatChanges: changes } = this;
    if (totals === undefined || changes === undefined || this.done < this.count) return undefined;
    return findingsOf({
      totals,
      summaries: this.#asked.flatMap(({ rows }) => rows ?? []),
      reports: this.#reports(),
      formatChanges: changes,
      rules: this.#rules()
    });
  });
}
