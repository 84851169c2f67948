import { setParams } from '#engine';
import { type Period, period } from '#kit';
import {
  countingStatements,
  type LazyModel,
  lazyModels,
  type Model,
  forecastMacros,
  moneyMacros,
  readRfm,
  scoreMacros
} from '#models';
import { readNarrowing, readSettings } from './filters.ts';
import { modelsNamedIn } from './lazy-models.ts';
import { type Clock, earlier, filterStatements, setClock } from './scope.ts';

/** What statements set, several of which may be written as one, by name; the last word counts. */
const variablesIn = (statements: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    statements
      .flatMap((written) => written.split(';\n'))
      .flatMap((statement) => {
        const [, name, value] = /^set variable "?(\w+)"? = (.*)$/s.exec(statement) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value] as const];
      })
  );

const withValues = (sql: string, values: ReadonlyMap<string, string>): string =>
  sql.replaceAll(/getvariable\('(\w+)'\)/g, (read, name: string) => values.get(name) ?? read);

/**
 * The models made on demand that a question names, directly or through one another, in the order of their
 * making: what is to be read beside the question, with what the address chooses written in.
 */
export function modelsBehind(
  sql: string,
  address: URLSearchParams,
  clock: Clock,
  asked: Period
): readonly Model[] {
  const chosen = [
    ...setParams(period, asked),
    ...countingStatements(readSettings(address)),
    ...filterStatements(
      readNarrowing(address),
      clock,
      readRfm((name) => address.get(name) ?? undefined)
    )
  ];
  const models = modelsNamedIn<LazyModel>(sql, lazyModels).map(({ name, sql: own, daysEarlier = 0 }) => ({
    name,
    sql: withValues(own.trim(), variablesIn([...chosen, ...setClock(earlier(clock, daysEarlier))]))
  }));
  const written = [sql, ...models.map((model) => model.sql)];
  const macros = [...moneyMacros, ...scoreMacros, ...forecastMacros].filter(({ name }) =>
    written.some((text) => text.includes(`${name}(`))
  );
  return [...macros, ...models];
}
