import {
  fitOf,
  parseMapping,
  readTemplate,
  type Mapping,
  type MappingFit,
  type TemplateRefused
} from '#import';
import type { Result } from '#lib';
import type { MappingTemplateRecord, StorageError, Workspace } from '#storage';

export interface KnownTemplate {
  readonly id: string;
  readonly name: string;
  readonly mapping: Mapping;
  /** How well it fits the file at hand. */
  readonly fit: MappingFit;
}

/** A template is offered by itself where the file has nearly all of its columns. */
const goodFit = 0.75;

/** The templates that are kept, those first that fit a header best. */
export class TemplateList {
  all = $state.raw<readonly KnownTemplate[]>([]);
  isKept = $state(true);
  readonly #workspace: Workspace;
  readonly #header: readonly string[];

  constructor(workspace: Workspace, header: readonly string[]) {
    this.#workspace = workspace;
    this.#header = header;
  }

  get suggested(): KnownTemplate | undefined {
    return this.all.find(({ fit }) => fit.share >= goodFit);
  }

  async load(): Promise<void> {
    this.#take(await this.#workspace.mappingTemplates.all());
  }

  async save(name: string, mapping: Mapping): Promise<void> {
    this.#take(await this.#workspace.mappingTemplates.save(name, JSON.stringify(mapping)));
  }

  async rename(id: string, name: string): Promise<void> {
    this.#take(await this.#workspace.mappingTemplates.rename(id, name));
  }

  async remove(id: string): Promise<void> {
    this.#take(await this.#workspace.mappingTemplates.remove(id));
  }

  /** Adds the template of a file and answers its name, or why the file is refused. */
  async open(file: File): Promise<Result<string, TemplateRefused>> {
    const read = readTemplate(await file.text());
    if (!read.ok) return read;
    await this.save(read.value.name, read.value.mapping);
    return { ok: true, value: read.value.name };
  }

  #take(records: Result<readonly MappingTemplateRecord[], StorageError>): void {
    this.isKept = records.ok;
    if (!records.ok) return;
    const known = records.value.flatMap(({ id, name, mapping: text }) => {
      const mapping = parseMapping(JSON.parse(text));
      return mapping === undefined ? [] : [{ id, name, mapping, fit: fitOf(mapping, this.#header) }];
    });
    this.all = known.toSorted((left, right) => right.fit.share - left.fit.share);
  }
}
