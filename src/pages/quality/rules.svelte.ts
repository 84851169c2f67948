import type { Preferences } from '#storage';
import { type FindingKind, findingKinds, type Rule, type Rules, rules } from './findings.ts';

const preference = 'quality.rules';

/** What was decided about findings, by kind, kept in the workspace. */
export class DecidedRules {
  #rules = $state.raw<Rules>({});
  readonly #preferences: Pick<Preferences, 'get' | 'set'>;

  constructor(preferences: Pick<Preferences, 'get' | 'set'>) {
    this.#preferences = preferences;
  }

  get all(): Rules {
    return this.#rules;
  }

  async load(): Promise<void> {
    const kept = await this.#preferences.get(preference);
    if (kept.ok) this.#rules = readRules(kept.value);
  }

  /** Answers whether the decision is kept for the next visit; it holds for this one in any case. */
  async decide(kind: FindingKind, rule: Rule | undefined): Promise<boolean> {
    const others = Object.entries(this.#rules).filter(([name]) => name !== kind);
    this.#rules = Object.fromEntries(rule === undefined ? others : [...others, [kind, rule]]);
    return (await this.#preferences.set(preference, JSON.stringify(this.#rules))).ok;
  }
}

/** Leaves out what this version does not know. */
function readRules(text = '{}'): Rules {
  const kept: unknown = JSON.parse(text);
  if (typeof kept !== 'object' || kept === null) return {};
  const words = new Map(Object.entries(kept));
  return Object.fromEntries(
    findingKinds.flatMap((kind) => {
      const rule = rules.find((known) => known === words.get(kind));
      return rule === undefined ? [] : [[kind, rule]];
    })
  );
}
