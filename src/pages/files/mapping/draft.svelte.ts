import {
  fittedTo,
  guessEntity,
  hasFact,
  guessMapping,
  lackingColumns,
  mappingOfFormat,
  nameOfPlace,
  parseMapping,
  proposeItems,
  surenessOf,
  type Doubt,
  type Entity,
  type Guess,
  type Inspection,
  type Mapping,
  type Sureness
} from '#import';
import { assign, assignedTo, type Assigned } from './assign.ts';

const plain = { between: ',', shape: 'count-first', as: 'product_name' } as const;

/** A mapping while a person works on it, with what was guessed beside it. */
export class Draft {
  mapping = $state.raw<Mapping>({ entity: 'sales', columns: {} });
  #guess = $state.raw<Guess>({ entity: 'sales', columns: {}, confidence: {}, doubts: [], empty: [] });
  readonly #table: Inspection['dialect'];

  constructor({ dialect, format }: Inspection, before: Mapping | undefined) {
    this.#table = dialect;
    const known = format === undefined || format.entity === 'unused' ? undefined : format;
    const guess = known === undefined ? guessEntity(dialect) : guessMapping(dialect, known.entity);
    this.#guess = before === undefined ? guess : guessMapping(dialect, before.entity);
    this.mapping = before ?? (known === undefined ? mappingOf(guess) : mappingOfFormat(known, dialect));
  }

  readonly lacking = $derived(lackingColumns(this.mapping));

  has(fact: string): boolean {
    return hasFact(this.mapping, fact);
  }

  /** What was not sure when the mapping was guessed, but for facts that a person has changed since. */
  get doubts(): readonly Doubt[] {
    const isUntouched = (fact: string): boolean => this.sureness(fact) !== undefined;
    return this.#guess.doubts.filter((doubt) => {
      if (doubt.kind === 'entity') return doubt.instead !== this.mapping.entity;
      if (doubt.kind === 'which-amount') return isUntouched('total') || !this.has('total');
      return isUntouched(doubt.kind === 'weak' ? doubt.fact : 'total');
    });
  }

  /** Places of columns that stand for nothing. */
  get unused(): readonly number[] {
    return this.#table.header.flatMap((_, place) => (this.assigned(place) === undefined ? [place] : []));
  }

  /** The place of a column by the file's own name for it; -1 where it has none. */
  placeOf(name: string): number {
    return this.#table.header.findIndex((_, place) => this.nameOf(place) === name);
  }

  get header(): readonly string[] {
    return this.#table.header;
  }

  /** The file's own name of a column, told apart from others of that name. */
  nameOf(place: number): string {
    return nameOfPlace(this.#table.header, place);
  }

  assigned(place: number): Assigned | undefined {
    return assignedTo(this.mapping, this.nameOf(place));
  }

  /** How sure the guess of a fact is; undefined once a person decided otherwise. */
  sureness(fact: string): Sureness | undefined {
    const confidence = this.#guess.confidence[fact];
    const same = JSON.stringify(this.#guess.columns[fact]) === JSON.stringify(this.mapping.columns[fact]);
    return confidence === undefined || !same ? undefined : surenessOf(confidence);
  }

  /** Products side by side, as they were found. */
  get groupsFound(): Mapping['lineGroups'] {
    return this.#guess.lineGroups;
  }

  cellsOf(place: number): readonly string[] {
    return this.#table.sample.map((row) => row[place]?.trim() ?? '').filter((cell) => cell !== '');
  }

  assign(place: number, target: string): void {
    const [proposed = plain] = proposeItems(this.cellsOf(place));
    const { between, shape, as } = proposed;
    this.mapping = assign(this.mapping, this.nameOf(place), target, { between, shape, as });
  }

  changeEntity(entity: Entity): void {
    this.#guess = guessMapping(this.#table, entity);
    this.mapping = mappingOf(this.#guess);
  }

  /** Changes parts of the mapping; an undefined part is taken out. */
  change(parts: { readonly [Part in keyof Mapping]?: Mapping[Part] | undefined }): void {
    const all = Object.entries({ ...this.mapping, ...parts });
    const changed = parseMapping(Object.fromEntries(all.filter(([, part]) => part !== undefined)));
    if (changed !== undefined) this.mapping = changed;
  }

  use(template: Mapping): void {
    this.#guess = guessMapping(this.#table, template.entity);
    this.mapping = fittedTo(template, this.#table.header);
  }
}

/** A guess without how sure it is. */
const mappingOf = (guess: Guess): Mapping => parseMapping(guess) ?? { entity: guess.entity, columns: {} };
