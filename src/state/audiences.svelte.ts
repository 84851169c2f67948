import { type EngineError, query } from '#engine';
import { type AudienceWanted, peopleIds, type Shop } from '#kit';
import { ok, type Result, timestamp } from '#lib';
import { type AudienceRecord, type Audiences as StoredAudiences, sampleSet } from '#storage';

/** What of an audience a person may change. */
export type AudienceChange = Partial<Omit<AudienceRecord, 'id' | 'createdAt' | 'seed'>>;

const sampleId = 'sample';

const isOfSample = ({ id, dataSet }: AudienceRecord): boolean => id === sampleId || dataSet === sampleSet;

/** Ids as members are kept by; as in `member_ids`. */
const idHashes = query(
  `-- One row per id.
select left(md5(listed.id), 16)::varchar as id_hash
from (select unnest(string_split(getvariable('ids'), chr(10))) as id) as listed
order by id_hash`,
  { ids: 'text' },
  { id_hash: 'text' }
);

/** People under names, kept over imports. */
export class Audiences {
  #records = $state.raw<readonly AudienceRecord[]>([]);
  #isLoaded = $state(false);
  /** False where one could not be stored: it holds until the page is closed. */
  isKept = $state(true);
  readonly #stored: StoredAudiences;
  readonly #ask: Shop['ask'];
  readonly #isSample: () => boolean;

  /** @param isSample whether the sample shop is shown: its audiences are apart from all others */
  constructor(stored: StoredAudiences, ask: Shop['ask'], isSample: () => boolean = () => false) {
    this.#stored = stored;
    this.#ask = ask;
    this.#isSample = isSample;
  }

  /** The latest first. */
  get records(): readonly AudienceRecord[] {
    return this.#records.filter((record) => isOfSample(record) === this.#isSample());
  }

  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /** Read again before each use: another tab may have changed them since. */
  async load(): Promise<void> {
    const kept = this.isKept ? await this.#stored.all() : undefined;
    if (kept?.ok === true) this.#records = kept.value;
    this.#isLoaded = true;
  }

  /** Keeps everybody of a list, as they are today. */
  async keep({ name, query, params }: AudienceWanted): Promise<Result<AudienceRecord, EngineError>> {
    const answer = await this.#ask(peopleIds(query), params);
    if (!answer.ok) return answer;
    return ok(await this.add({ name, members: answer.value.map(({ ids }) => ids).join('\n') }));
  }

  async add(
    made: AudienceChange & Pick<AudienceRecord, 'name'> & Partial<Pick<AudienceRecord, 'id'>>
  ): Promise<AudienceRecord> {
    await this.load();
    const record: AudienceRecord = {
      id: crypto.randomUUID(),
      plan: '',
      createdAt: timestamp(),
      rule: null,
      members: null,
      holdoutShare: 0.1,
      seed: crypto.randomUUID(),
      startedOn: null,
      ...(this.#isSample() ? { dataSet: sampleSet } : {}),
      ...made
    };
    await this.restore(record);
    return record;
  }

  /** One of the sample shop, which goes with it. */
  async addSample(made: AudienceChange & Pick<AudienceRecord, 'name'>): Promise<void> {
    await this.add({ ...made, id: sampleId });
  }

  async removeSample(): Promise<void> {
    await this.load();
    for (const record of this.#records.filter(isOfSample)) await this.remove(record.id);
  }

  async change(id: string, change: AudienceChange): Promise<void> {
    const before = this.#records.find((record) => record.id === id);
    if (before !== undefined) await this.restore({ ...before, ...change });
  }

  /** Puts a record in its place, new or removed before. */
  async restore(record: AudienceRecord): Promise<void> {
    this.#records = [record, ...this.#records.filter(({ id }) => id !== record.id)].toSorted((one, other) =>
      other.createdAt.localeCompare(one.createdAt)
    );
    const stored = await this.#stored.put(record);
    this.isKept &&= stored.ok;
  }

  /** Takes whoever is named by one of these ids out of every audience. */
  async forget(ids: readonly string[]): Promise<Result<void, EngineError>> {
    await this.load();
    const hashed = await this.#ask(idHashes, { ids: ids.join('\n') });
    if (!hashed.ok) return hashed;
    const hashes = hashed.value.map(({ id_hash }) => id_hash);
    const isOfThem = (line: string): boolean => line.split(' ').some((part) => hashes.includes(part));
    for (const record of this.#records) {
      const lines = record.members?.split('\n') ?? [];
      const staying = lines.filter((line) => !isOfThem(line));
      if (staying.length < lines.length) await this.change(record.id, { members: staying.join('\n') });
    }
    return ok(undefined);
  }

  async remove(id: string): Promise<void> {
    this.#records = this.#records.filter((record) => record.id !== id);
    const stored = await this.#stored.remove(id);
    this.isKept &&= stored.ok;
  }
}
