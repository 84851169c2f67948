import type { EngineError } from '#engine';
import { peopleIds, type Shop } from '#kit';
import { fail, ok, type Result } from '#lib';
import { union } from './lines.ts';
import { readRule, ruleQuestions } from './rule.ts';

type Asks = Pick<Shop, 'ask' | 'period'>;

/** The people whom a rule finds today, a line each. */
export async function ruleMembers(
  shop: Asks,
  rule: string,
  signal?: AbortSignal
): Promise<Result<string, EngineError>> {
  const lists: string[] = [];
  for (const { query, params } of ruleQuestions(readRule(rule), shop.period.as_of)) {
    const answer = await shop.ask(peopleIds(query), params, signal);
    if (!answer.ok) return fail(answer.error);
    lists.push(answer.value.map(({ ids }) => ids).join('\n'));
  }
  return ok(union(lists));
}

/** The people of several rules, by rule. */
export async function membersOfRules(
  shop: Asks,
  rules: readonly string[],
  signal: AbortSignal
): Promise<Result<ReadonlyMap<string, string>, EngineError>> {
  const found = new Map<string, string>();
  for (const rule of new Set(rules)) {
    const members = await ruleMembers(shop, rule, signal);
    if (!members.ok) return members;
    found.set(rule, members.value);
  }
  return ok(found);
}
