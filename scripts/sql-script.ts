import { setParams } from '#engine';
import { countingStatements, defaultSettings, lazyModels } from '#models';
import { asUsual, questions, sampleDates } from '#tests/support/questions.ts';
export { sampleStatements } from '#tests/support/sample.ts';
import { filterStatements, lazyStatements } from '../src/state/scope.ts';

const heading = `-- A small sample shop, ready for the queries of src/analyses:
--
--     npm run -s sql > shop.sql
--     duckdb -init shop.sql
--     .read src/analyses/retention/cohorts.sql
--
-- What a query asks for is set to its usual words at the end; \`set variable\` asks otherwise.`;

/** Each parameter by the first question that has it. */
function parameterStatements(): readonly string[] {
  const statements = questions.map(asUsual).flatMap(({ query, params }) => setParams(query.params, params));
  const byName = new Map(statements.toReversed().map((statement) => [statement.split(' = ')[0], statement]));
  return [...byName.values()].toSorted();
}

/** The canonical tables of a shop and all that pages make of them, as one script. */
export function sqlScript(tables: readonly string[]): string {
  const everyLazyModel = lazyModels.map(({ name }) => name).join(' ');
  const parts: readonly (readonly [title: string, statements: readonly string[]])[] = [
    ['The canonical tables', tables],
    ['What counts as a sale', countingStatements(defaultSettings)],
    ['Filters and dates, and what they leave', filterStatements({}, sampleDates)],
    ['What is made on demand', lazyStatements(everyLazyModel, sampleDates)],
    ['What queries ask for', parameterStatements()]
  ];
  const written = parts.map(([title, statements]) =>
    [`-- ${title}`, ...statements.map((statement) => `${statement.trimEnd()};`)].join('\n')
  );
  return [heading, ...written].join('\n\n');
}
