import type { Columns, Engine, EngineError, ParamSpec, ParamsOf, Query, RowOf } from '#engine';
import { fail, ok, type Result } from '#lib';
import type { Kind } from './entities.ts';
import type { SetAsideReason } from './format.ts';
import type { Inspection } from './inspect.ts';
import { readColumns, type Asking } from './load-file.ts';
import { formatOf, kindOf, type Mapping } from './mapping.ts';
import { PreviewQueries, type Answer } from './preview-queries.ts';
import { rawTableOf, readPreviewRows, type PreviewRow } from './preview-rows.ts';
import type { DateProof } from './report.ts';
import { rawTable, readingsOf, stagedTable } from './source.ts';
import { stageSql, type StageSource } from './stage.ts';

/** A fact of one row: what stands in the file and what it is read as. */
export interface PreviewCell {
  readonly source: string;
  readonly value: string | null;
  /** Something stands there and cannot be read. */
  readonly isLost: boolean;
}

export interface PreviewColumn {
  readonly column: string;
  readonly kind: Kind;
  readonly filled: number;
  readonly lost: number;
}

export interface PreviewedRow {
  readonly row: number;
  /** Why an import would set the row aside. */
  readonly reason: SetAsideReason | null;
  readonly cells: Readonly<Record<string, PreviewCell>>;
  /** Products that one row names, `2 × Mug`. */
  readonly items: readonly string[];
}

/** What an import would make of the first rows of a file. */
export interface Preview {
  readonly columns: readonly PreviewColumn[];
  readonly rows: readonly PreviewedRow[];
  readonly used: number;
  /** What the cells say of their date order, whatever a person chose. */
  readonly dates: readonly DateProof[];
  /** Words of the status column, how often they stand there and what they are taken for; most frequent first. */
  readonly words: readonly StatusWord[];
}

export interface StatusWord {
  readonly word: string;
  readonly count: number;
  readonly status: string;
}

/** The place of the only file that a preview reads. */
const fileId = 0;
const shownRows = 50;
type PreviewEngine = Pick<Engine, 'exec' | 'run'>;

/** Carries an engine's failure out of the many steps of a look to the one place that answers it. */
class PreviewFailed extends Error {
  readonly error: EngineError;
  constructor(error: EngineError) {
    super(error.kind);
    this.error = error;
  }
}

const valueOf = <T>(result: Result<T, EngineError>): T => {
  if (result.ok) return result.value;
  throw new PreviewFailed(result.error);
};

/** Reads the first rows of a file by a mapping: with the import's own statements, so that both agree. */
export class MappingPreview {
  readonly rows: readonly PreviewRow[];
  readonly #engine: PreviewEngine;
  readonly #dialect: Inspection['dialect'];
  /** The rows stay what they are, so a question about columns has one answer, however often it comes. */
  readonly #asked = new Map<string, Promise<Result<readonly unknown[], EngineError>>>();

  private constructor(engine: PreviewEngine, dialect: Inspection['dialect'], rows: readonly PreviewRow[]) {
    this.#engine = engine;
    this.#dialect = dialect;
    this.rows = rows;
  }

  static async load(
    engine: PreviewEngine,
    file: File,
    { encoding, dialect }: Pick<Inspection, 'encoding' | 'dialect'>
  ): Promise<Result<MappingPreview, EngineError>> {
    const rows = await readPreviewRows(file, { encoding, dialect });
    for (const statement of rawTableOf(rawTable(fileId), dialect.header.length, rows)) {
      const made = await engine.exec(statement);
      if (!made.ok) return made;
    }
    return ok(new MappingPreview(engine, dialect, rows));
  }

  async look(mapping: Mapping): Promise<Result<Preview, EngineError>> {
    try {
      return ok(await this.#look(mapping));
    } catch (error) {
      if (error instanceof PreviewFailed) return fail(error.error);
      throw error;
    }
  }

  async #look(mapping: Mapping): Promise<Preview> {
    const { header, headerRow } = this.#dialect;
    const { written, ...evidentFormat } = formatOf(mapping);
    const evident = await readColumns(this.#asking, fileId, header, evidentFormat);
    const format = { ...evidentFormat, ...(written === undefined ? {} : { written }) };
    const isChosen = Object.keys(written ?? {}).length > 0;
    const source: StageSource = {
      rawTable: rawTable(fileId),
      stagedTable: stagedTable(fileId),
      header,
      hasHeader: headerRow !== undefined,
      format,
      readings: readingsOf({
        header,
        ...(isChosen ? await readColumns(this.#asking, fileId, header, format) : evident)
      })
    };
    valueOf(await this.#engine.exec(stageSql(source)));
    const queries = new PreviewQueries(mapping, source);
    const answers = valueOf(await this.#engine.run(queries.rows, {}));
    const items = queries.items === undefined ? [] : valueOf(await this.#engine.run(queries.items, {}));
    return {
      columns: queries.facts.map((column) => this.#column(mapping, column, answers)),
      rows: answers.slice(0, shownRows).map((answer, index) => ({
        row: Number(answer['source_row']),
        reason: answer['reason'] as SetAsideReason | null,
        cells: this.#cells(queries, answer, this.rows[index]),
        items: items.filter(({ source_row }) => source_row === answer['source_row']).map(({ item }) => item)
      })),
      used: answers.filter(({ reason }) => reason === null).length,
      dates: evident.proofs,
      words: wordsIn(answers)
    };
  }

  get #asking(): Asking {
    return {
      ask: async <C extends Columns, P extends ParamSpec>(question: Query<C, P>, params: ParamsOf<P>) => {
        const asked = this.#asked.get(question.sql) ?? this.#engine.run(question, params);
        this.#asked.set(question.sql, asked);
        // The same text is the same question, and so has the same columns.
        return valueOf(await asked) as readonly RowOf<C>[];
      }
    };
  }

  #column({ entity }: Mapping, column: string, answers: readonly Answer[]): PreviewColumn {
    return {
      column,
      kind: kindOf(entity, column),
      filled: answers.filter((answer) => answer[`f_${column}`] === true).length,
      lost: answers.filter((answer) => answer[`l_${column}`] === true).length
    };
  }

  #cells(queries: PreviewQueries, answer: Answer, row: PreviewRow | undefined): PreviewedRow['cells'] {
    return Object.fromEntries(
      queries.facts.map((column) => {
        const value = answer[`v_${column}`];
        const places = queries.placesOf(column);
        const source = places.map((place) => row?.cells[place] ?? '').filter((cell) => cell !== '');
        return [
          column,
          {
            source: source.join(' '),
            value: value === null || value === undefined ? null : String(value),
            isLost: answer[`l_${column}`] === true
          }
        ];
      })
    );
  }
}

function wordsIn(answers: readonly Answer[]): readonly StatusWord[] {
  const words = new Map<string, StatusWord>();
  for (const { status_word: word, v_status: status } of answers) {
    if (typeof word !== 'string') continue;
    words.set(word, { word, status: String(status), count: (words.get(word)?.count ?? 0) + 1 });
  }
  return [...words.values()].toSorted((left, right) => right.count - left.count);
}
