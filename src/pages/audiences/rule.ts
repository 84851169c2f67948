import type { ParamsOf, ParamSpec, Query } from '#engine';
import type { Day } from '#lib';
import { type Condition, isComplete, operatorsOf } from '../people/conditions.ts';
import { isFact, kindOf } from '../people/facts.ts';
import { type ListAsked, keysQuery, listParams } from '../people/list-query.ts';
import { noSearch } from '../people/search-words.ts';

/** Somebody belongs who meets every condition of any of these groups. */
export type Rule = readonly (readonly Condition[])[];

export const writeRule = (rule: Rule): string =>
  JSON.stringify(rule.map((group) => group.filter(isComplete)).filter((group) => group.length > 0));

function readCondition(written: unknown): readonly Condition[] {
  if (typeof written !== 'object' || written === null) return [];
  const { fact, operator, value } = written as Readonly<Record<string, unknown>>;
  if (typeof fact !== 'string' || typeof value !== 'string' || !isFact(fact)) return [];
  const known = operatorsOf[kindOf(fact)].find((word) => word === operator);
  return known === undefined ? [] : [{ fact, operator: known, value }];
}

/** Reads what `writeRule` wrote; a group that a later version wrote and this one cannot read asks for nobody. */
export function readRule(text: string): Rule {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(written)) return [];
  return written
    .filter((group: unknown): group is readonly unknown[] => Array.isArray(group))
    .map((group) => ({ size: group.length, conditions: group.flatMap(readCondition) }))
    .filter(({ size, conditions }) => size > 0 && conditions.length === size)
    .map(({ conditions }) => conditions);
}

export interface RuleQuestion {
  readonly query: Query;
  readonly params: ParamsOf<ParamSpec>;
}

const mostPeople = 2_147_483_647;

/** A question for the people of each group. */
export const ruleQuestions = (rule: Rule, asOf: Day): readonly RuleQuestion[] =>
  rule.map((conditions) => {
    const asked: ListAsked = {
      columns: [],
      sort: { column: 'customer_key', direction: 'ascending' },
      search: noSearch,
      conditions,
      taggedIds: null,
      isNarrowed: false
    };
    return {
      query: keysQuery(asked),
      params: { ...listParams(asked, asOf), people_limit: mostPeople, people_offset: 0 }
    };
  });
