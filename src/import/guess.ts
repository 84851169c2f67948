import { likely, type Doubt } from './guess-doubts.ts';
import type { Guess } from './guess-mapping.ts';
import { lackingFacts } from './guess-needs.ts';
import type { Mapping } from './mapping.ts';

export { guessEntity } from './guess-entity.ts';
export { type Guess, guessMapping, mappingOf } from './guess-mapping.ts';
export type { Table } from './guess-table.ts';

/** How sure a guess is, in three words that people know. */
export type Sureness = 'sure' | 'likely' | 'guess';
export const surenessOf = (confidence: number): Sureness =>
  confidence >= 0.85 ? 'sure' : confidence >= likely ? 'likely' : 'guess';

/** What a mapping lacks to be of any use; of a guess also what is too doubtful to go on without a question. */
export function lackingColumns(mapping: Mapping | Guess): readonly string[] {
  const lacking = lackingFacts(mapping);
  const doubts = 'doubts' in mapping ? mapping.doubts : [];
  return [...new Set([...lacking, ...doubts.map(factOf)])];
}

/** The fact that a doubt is about. */
function factOf(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'weak':
      return doubt.fact;
    case 'entity':
      return 'entity';
    case 'which-amount':
    case 'total-too-small':
    case 'order-or-line':
      return 'total';
  }
}
