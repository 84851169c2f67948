import { entityColumns, type Entity } from './entities.ts';
import { plainName } from './format.ts';
import { eventKindNames } from './formats/events.ts';
import { formats } from './formats/index.ts';
import { scoreNames, surveyKindNames } from './formats/surveys.ts';
import { resolvedAt, respondedAt } from './formats/tickets.ts';
import { synonyms } from './synonyms.ts';
import { foreignSalesWords } from './synonyms-foreign.ts';

type Words = Readonly<Record<string, readonly string[]>>;

const plainWords = (name: string): string => plainName(name).replaceAll(/[_\-./]+/g, ' ');

/** 1 for the very word, less for one that only contains it, 0 for none; earlier synonyms count a little more. */
export function nameScore(header: string, words: readonly string[]): number {
  const name = plainWords(header);
  const plain = words.map(plainWords);
  const exact = plain.indexOf(name);
  if (exact >= 0) return 1 - Math.min(exact, 20) * 0.005;
  const within = plain.findIndex(
    (word) =>
      word.length > 2 && (/[a-z]/.test(word) ? ` ${name} `.includes(` ${word} `) : name.includes(word))
  );
  return within < 0 ? 0 : 0.6 - Math.min(within, 20) * 0.01;
}

/** Words of columns that formats read by an expression. */
const expressed: Readonly<Partial<Record<Entity, Words>>> = {
  surveys: { kind: surveyKindNames, score: Object.values(scoreNames).flat() },
  events: { kind: eventKindNames },
  tickets: { first_response_at: respondedAt, resolved_at: resolvedAt }
};

/** Headers by which known exports of an entity call its columns. */
function wordsOfFormats(entity: Entity): Words {
  const words = new Map<string, string[]>();
  for (const format of formats) {
    if (format.entity !== entity) continue;
    for (const [column, source] of Object.entries(format.columns)) {
      const names = typeof source === 'string' ? [source] : Array.isArray(source) ? source.map(String) : [];
      words.set(column, [...(words.get(column) ?? []), ...names]);
    }
  }
  return Object.fromEntries(words);
}

/** By column of an entity: what it is called, most telling words first. */
function collectWords(entity: Entity): Words {
  // Platforms call an order's number `Name` and its buyer `Buyer`: for sales our own words are safer.
  const sources = [
    synonyms[entity],
    expressed[entity],
    entity === 'sales' ? foreignSalesWords : wordsOfFormats(entity)
  ];
  return Object.fromEntries(
    Object.keys(entityColumns[entity]).map((column) => {
      const words = sources.flatMap((source) => source?.[column] ?? []);
      // Whoever exports from here reads it again: a column may bear the name it has with us.
      return [column, [...new Set([...words, column])]];
    })
  );
}

const collected = new Map<Entity, Words>();

export function wordsOf(entity: Entity): Words {
  const words = collected.get(entity) ?? collectWords(entity);
  collected.set(entity, words);
  return words;
}
