import { describe, expect, it } from 'vitest';
import { type Column, query, type Query } from '#engine';
import { asOf, comparedPeriod } from '#kit';
import { canonicalTables, countingStatements, defaultSettings, lazyModels } from '#models';
import { openNativeEngine } from '#tests/support/engine.ts';
import { openPredictions } from '#tests/support/predictions.ts';
import { asUsual, inAllWords, type Question, questions } from '#tests/support/questions.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { importFiles, openNativeSnapshot } from '#tests/support/snapshot-of-files.ts';
import { emptyTables } from '#tests/support/table-statements.ts';
import { Asking } from '../../src/state/asking.ts';
import { modelsNamedIn } from '../../src/state/lazy-models.ts';
import { filterStatements } from '../../src/state/scope.ts';

const kindOf = (column: Column): string => (typeof column === 'string' ? column.replace('?', '') : 'text');

const kindOfType = (type: string): string =>
  ({ VARCHAR: 'text', INTEGER: 'integer', DOUBLE: 'number', BOOLEAN: 'boolean', DATE: 'date' })[type] ?? type;

/** A shop without a single sale. */
async function openEmptyShop(): Promise<Asking> {
  const engine = await openNativeEngine(...emptyTables);
  const asking = new Asking(engine, 'empty', openPredictions());
  await rowsOf(asking.prepare(new URLSearchParams()));
  return asking;
}

const shop = await openEmptyShop();

/** The columns of every table of a snapshot, with their types. */
const allColumns = query(
  `select
    table_name,
    column_name,
    lower(data_type) as type
from duckdb_columns()
where database_name = 'snap'
order by column_index`,
  {},
  { table_name: 'text', column_name: 'text', type: 'text' }
);

/** The columns that the database says a select has. */
const described = ({ sql, params }: Query): Query<{ name: 'text'; type: 'text' }> =>
  query(`select column_name as name, column_type as type from (describe ${sql})`, params, {
    name: 'text',
    type: 'text'
  });

/** Variables that the session sets for everybody. */
const scopeVariables = [
  ...countingStatements(defaultSettings),
  ...filterStatements({}, { as_of: '2024-12-31' })
].flatMap((statements) =>
  Array.from(statements.matchAll(/^set variable "?(\w+)"? =/gm), ([, name = '']) => name)
);

const variablesIn = (sql: string): readonly string[] =>
  Array.from(sql.matchAll(/getvariable\('(\w+)'\)/g), ([, name = '']) => name);

/** Those of the question, and of what is read anew with it; tables are made before by what everybody shares. */
const variablesOf = ({ query: { sql } }: Question): readonly string[] => {
  const dated = modelsNamedIn(sql, lazyModels).filter(({ isDated = false }) => isDated);
  return [...new Set([sql, ...dated.map((model) => model.sql)].flatMap(variablesIn))];
};

const isOfReport = (name: string): boolean => name in comparedPeriod && !(name in asOf);

describe('tables made on demand', () => {
  it('hang on no dates of a report: these change without anything being made', () => {
    const tables = lazyModels.filter(({ isDated = false }) => !isDated);
    expect(tables.filter(({ sql }) => variablesIn(sql).some(isOfReport)).map(({ name }) => name)).toEqual([]);
    const tablesOfDated = tables.filter((table) =>
      modelsNamedIn(table.sql, lazyModels).some(({ isDated = false }) => isDated)
    );
    expect(tablesOfDated.map(({ name }) => name)).toEqual([]);
  });
});

describe.each(questions)('$name', (question) => {
  it('declares the parameters that it reads', () => {
    const declared = Object.keys(question.query.params);
    const read = variablesOf(question);
    expect(read.filter((name) => ![...declared, ...scopeVariables].includes(name))).toEqual([]);
    const isOfDates = (name: string): boolean =>
      name in asOf || (isOfReport(name) && read.includes('from_on'));
    expect(declared.filter((name) => !(isOfDates(name) || read.includes(name)))).toEqual([]);
  });

  it('answers the columns that it declares', async () => {
    const { params } = asUsual(question);
    const columns = await rowsOf(shop.ask(described(question.query), params));
    expect(columns.map(({ name, type }) => [name, kindOfType(type)])).toEqual(
      Object.entries(question.query.columns).map(([name, column]) => [name, kindOf(column)])
    );
  });

  it.each(inAllWords(question))('answers a shop without sales: $name', async ({ query, params }) => {
    await expect(rowsOf(shop.ask(query, params))).resolves.toBeInstanceOf(Array);
  });
});

describe('the import', async () => {
  const { snapshot } = await importFiles([]);
  const columns = await rowsOf((await openNativeSnapshot(snapshot)).run(allColumns, {}));

  it.each(Object.entries(canonicalTables))('makes %s as the schema says', (table, schema) => {
    const made = columns.filter(({ table_name }) => table_name === table);
    expect(made.map(({ column_name, type }) => [column_name, type])).toEqual(Object.entries(schema));
  });
});

describe('the questions', () => {
  it('of an analysis are all in its list, and no others', async () => {
    const { analyses } = await import('#analyses');
    const listed = new Set(analyses.flatMap(({ queries }) => Object.values(queries)));
    const found = questions.filter(({ isOfAnalysis }) => isOfAnalysis);
    expect(found.filter(({ query }) => !listed.has(query)).map(({ name }) => name)).toEqual([]);
    expect(listed.size).toBe(found.length);
  });
});
