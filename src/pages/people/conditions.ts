import { isDay, placeKey, type PlaceKind, placesNamedLike } from '#lib';
import { type FactKind, type FactName, facts, isFact, kindOf } from './facts.ts';

/** How a fact may be asked for, by its kind. */
export const operators = ['least', 'most', 'is', 'has', 'known', 'unknown'] as const;
export type Operator = (typeof operators)[number];

export interface Condition {
  readonly fact: FactName;
  readonly operator: Operator;
  readonly value: string;
}

export const operatorsOf: Readonly<Record<FactKind, readonly Operator[]>> = {
  number: ['least', 'most', 'is', 'known', 'unknown'],
  date: ['least', 'most', 'is', 'known', 'unknown'],
  text: ['has', 'is', 'known', 'unknown'],
  words: ['is', 'known', 'unknown'],
  boolean: ['is', 'known', 'unknown']
};

export const needsValue = (operator: Operator): boolean => operator !== 'known' && operator !== 'unknown';

/** Whether it can be asked: half-typed numbers and days cannot. */
export function isComplete({ fact, operator, value }: Condition): boolean {
  if (!needsValue(operator)) return true;
  switch (kindOf(fact)) {
    case 'number':
      return value.trim() !== '' && Number.isFinite(Number(value));
    case 'date':
      return isDay(value);
    case 'boolean':
    case 'words':
    case 'text':
      return value.trim() !== '';
  }
}

/** Facts that tell who somebody is stay out of the address, which is passed on. */
const personal: ReadonlySet<FactName> = new Set(['display_name', 'email', 'phone', 'account', 'birthday']);
export const isShareable = (fact: FactName): boolean => !personal.has(fact);

const separator = '.';

export const writeConditions = (conditions: readonly Condition[]): string | undefined => {
  const kept = conditions.filter(({ fact }) => isShareable(fact));
  return kept.length === 0
    ? undefined
    : JSON.stringify(kept.map(({ fact, operator, value }) => [fact, operator, value].join(separator)));
};

/** Reads what `writeConditions` wrote; whatever else an address holds is left out. */
export function readConditions(text: string | undefined): readonly Condition[] {
  let written: unknown;
  try {
    written = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(written)) return [];
  return written.flatMap((entry: unknown): readonly Condition[] => {
    if (typeof entry !== 'string') return [];
    const [fact = '', operator = '', ...rest] = entry.split(separator);
    if (!isFact(fact) || !isShareable(fact)) return [];
    const known = operatorsOf[kindOf(fact)].find((word) => word === operator);
    return known === undefined ? [] : [{ fact, operator: known, value: rest.join(separator) }];
  });
}

const isPlace = (fact: FactName): fact is PlaceKind & FactName =>
  fact === 'country' || fact === 'region' || fact === 'city';

const between = '\u001F';

/** The value as it is looked for: of a place the one name of it, and of part of a name every place that has it. */
export function soughtValue({ fact, operator, value }: Condition): string {
  const typed = value.trim();
  if (!isPlace(fact)) return typed;
  return operator === 'has' ? [typed, ...placesNamedLike(fact, typed)].join(between) : placeKey(fact, typed);
}

/** What of a row passes, its value read from the variable named. */
export function conditionSql({ fact, operator }: Condition, variable: string): string {
  const { sql } = facts[fact];
  const given = `getvariable('${variable}')`;
  const kind = kindOf(fact);
  const value = kind === 'number' ? `${given}::double` : kind === 'date' ? `${given}::date` : given;
  switch (operator) {
    case 'least':
      return `${sql} >= ${value}`;
    case 'most':
      return `${sql} <= ${value}`;
    case 'is':
      return kind === 'boolean' ? `${sql} = (${given} = 'yes')` : `${sql} = ${value}`;
    case 'has':
      if (isPlace(fact)) return hasPlace(sql, given);
      return `contains(lower(${sql}), lower(${value}))`;
    case 'known':
      return `${sql} is not null`;
    case 'unknown':
      return `${sql} is null`;
  }
}

const hasPlace = (sql: string, given: string): string =>
  `(contains(lower(${sql}), lower(split_part(${given}, chr(31), 1))) or list_contains(string_split(${given}, chr(31)), ${sql}))`;
