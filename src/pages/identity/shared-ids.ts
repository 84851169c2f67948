import type { RowOf } from '#engine';
import { type KeyKind, keyKinds, type personPersonas } from './queries.ts';

export type Persona = RowOf<typeof personPersonas.columns>;

export interface SharedId {
  readonly idKey: string;
  readonly kind: KeyKind;
  readonly value: string;
  readonly personaCount: number;
}

/** E-mails and phones mean the same everywhere; other ids only on their platform. */
const isEverywhere = (kind: KeyKind): boolean => ['email', 'phone', 'name_address'].includes(kind);

/** The ids that stand in several personas of a person, and so make them one; the most trusted first. */
export function sharedIds(personas: readonly Persona[]): readonly SharedId[] {
  return keyKinds.flatMap((kind) => {
    const counts = new Map<string, SharedId>();
    for (const persona of personas) {
      const value = persona[kind];
      if (value === null) continue;
      const idKey = `${kind}:${isEverywhere(kind) ? '' : persona.platform}:${value}`;
      const personaCount = (counts.get(idKey)?.personaCount ?? 0) + 1;
      counts.set(idKey, { idKey, kind, value, personaCount });
    }
    return [...counts.values()].filter(({ personaCount }) => personaCount > 1);
  });
}
