import type { Decision, ImportError } from '#import';
import { fail, ok, type Result } from '#lib';
import type { DataSetRecord, DecisionRecord, Workspace } from '#storage';
import { Choices } from './choices.ts';
import { DataHistory } from './data-history.svelte.ts';
import { Deciding } from './deciding.svelte.ts';
import { Importing } from './importing.svelte.ts';
import { buildingAnew, type DecisionChange, follows, noChange } from './making.ts';
import { OtherTabs } from './other-tabs.ts';
import type { Route } from './route.svelte.ts';

type Followed = Promise<Result<void, ImportError>>;

/** What was imported, and what was decided about it; the figures follow both. */
export abstract class DecidedData extends Choices {
  readonly workspace: Workspace;
  readonly importing = new Importing();
  readonly deciding: Deciding;
  readonly history: DataHistory;
  protected readonly tabs = new OtherTabs();

  constructor(route: Route, workspace: Workspace) {
    super(route);
    this.workspace = workspace;
    this.deciding = new Deciding(workspace.decisions, () => this.history.dataSet.id);
    this.history = new DataHistory(workspace.dataSets, this.tabs, async (record) => {
      await this.deciding.load();
      await this.open(record);
    });
    this.tabs.onMoved(() => void this.check());
  }

  /** Shows what a data set now is. */
  protected abstract open(record: DataSetRecord): Promise<void>;

  get dataSet(): DataSetRecord {
    return this.history.dataSet;
  }

  /** Shows what other tabs have done; answers whether that is something else than before. */
  async check(): Promise<boolean> {
    await this.deciding.load();
    return this.history.check();
  }

  /**
   * Records a decision, in the place of others where these are named, and builds the figures anew; one whose
   * building is cancelled is not taken.
   */
  async decide(
    about: string,
    decision: Decision,
    more: { readonly instead?: readonly DecisionRecord[]; readonly forgetting?: readonly string[] } = {}
  ): Promise<Result<DecisionRecord, ImportError>> {
    const { instead = [], forgetting } = more;
    const record = this.deciding.recordOf(about, decision, forgetting);
    const built = await this.#rebuild({
      make: () => this.deciding.add(record, instead),
      takeBack: () => this.deciding.change([record], instead)
    });
    return built.ok ? ok(record) : built;
  }

  /** As `decide`, for several that are told at once. */
  async decideAll(
    about: string,
    decisions: readonly Decision[]
  ): Promise<Result<readonly DecisionRecord[], ImportError>> {
    const records = decisions.map((decision) => this.deciding.recordOf(about, decision));
    const built = await this.#rebuild({
      make: async () => {
        for (const record of records) await this.deciding.add(record, []);
      },
      takeBack: () => this.deciding.change(records, [])
    });
    return built.ok ? ok(records) : built;
  }

  /** Takes several decisions back at once. */
  revokeAll(records: readonly DecisionRecord[]): Followed {
    return this.#rebuild({ ...noChange, make: () => this.deciding.change(records, []) });
  }

  /** Takes a decision back, or puts one back that was taken back. */
  revoke(record: DecisionRecord): Followed {
    return this.#rebuild({ ...noChange, make: () => this.deciding.change([record], []) });
  }

  reinstate(record: DecisionRecord): Followed {
    return this.#rebuild({ ...noChange, make: () => this.deciding.change([], [record]) });
  }

  /** Whether the figures follow all that was decided. */
  get isFollowing(): boolean {
    return follows(this.dataSet, this.deciding.records);
  }

  /** Builds the current snapshot anew so that it follows all that was decided. */
  async follow(): Followed {
    return this.isFollowing ? ok(undefined) : this.#rebuild(noChange);
  }

  /** Does so for what was decided in a tab that was closed before it was built. */
  protected async catchUp(): Promise<void> {
    if (!this.isFollowing) await this.importing.rebuild(buildingAnew(this, noChange), 'after others');
  }

  async #rebuild(change: DecisionChange): Followed {
    if (this.importing.isBusy) return fail({ kind: 'busy' });
    const built = await this.importing.rebuild(buildingAnew(this, change));
    return built.ok ? ok(undefined) : built;
  }
}
