import { entityColumns, type Entity, type Kind } from './entities.ts';
import { eventKindNames } from './formats/events.ts';
import { formats } from './formats/index.ts';
import { scoreNames, surveyKindNames } from './formats/surveys.ts';
import { resolvedAt, respondedAt } from './formats/tickets.ts';
import { shareOfName, titleOf, type Title } from './guess-title.ts';
import { isRuledOut, withoutQualifiers } from './guess-vetoes.ts';
import { synonymsOf } from './synonyms.ts';

/** A word for a column, and how late it comes among those of its language. */
interface KnownWord {
  readonly title: Title;
  readonly late: number;
}
export type ColumnWords = Readonly<Record<string, readonly KnownWord[]>>;

const known = (words: readonly { readonly word: string; readonly rank: number }[]): readonly KnownWord[] => {
  const byText = new Map<string, KnownWord>();
  for (const { word, rank } of words.toSorted((one, other) => one.rank - other.rank)) {
    const title = titleOf(word);
    if (!byText.has(title.text)) byText.set(title.text, { title, late: Math.min(rank, 25) * 0.003 });
  }
  return [...byText.values()];
};
export const wordList = (words: readonly string[]): readonly KnownWord[] =>
  known(words.map((word, rank) => ({ word, rank })));

/** Words that say something only where they are the whole name. */
const onlyWhole = new Set(
  'id number ref reference code day when what who thing was wer spend spent state time title item count each mail cell user jour dia giorno dag tag dzien via ca src qui cosa buyer order que quoi quien quand cuando cuanto cuantos cuantas combien wieviel wofur rendu 哪天 东西'.split(
    ' '
  )
);

/**
 * 1 for the very word, less for a name that only contains it, by how much of the name it is; 0 for none.
 * Earlier words count a little more.
 */
export function nameScore(title: Title, words: readonly KnownWord[]): number {
  let best = 0;
  for (const { title: word, late } of words) {
    const score =
      title.text === word.text
        ? 1 - late
        : title.words.length > 1 && title.sorted === word.sorted
          ? 0.97 - late
          : withinScore(title, word, late);
    if (score > best) best = score;
  }
  return best;
}

function withinScore(title: Title, word: Title, late: number): number {
  if (word.text.length < 2 || onlyWhole.has(word.text)) return 0;
  const share = shareOfName(title, word);
  return share === 0 ? 0 : 0.35 + 0.5 * share - late / 2;
}

/** From this score on a name is the very word. */
export const exactName = 0.9;

/** How well a name stands for a column, unless a word of it says that it is something else. */
export function columnScore(title: Title, words: readonly KnownWord[], column: string, kind: Kind): number {
  const plain = kind === 'money' ? withoutQualifiers(title) : title;
  const score = nameScore(plain, words);
  return score >= exactName || !isRuledOut(plain, column, kind) ? score : 0;
}

/** Words of columns that formats read by an expression. */
const expressed: Readonly<Partial<Record<Entity, Readonly<Record<string, readonly string[]>>>>> = {
  surveys: { kind: surveyKindNames, score: Object.values(scoreNames).flat() },
  events: { kind: eventKindNames },
  tickets: { first_response_at: respondedAt, resolved_at: resolvedAt }
};

/** Headers by which known exports of an entity call its columns. */
function wordsOfFormats(entity: Entity): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const format of formats) {
    if (format.entity !== entity) continue;
    for (const [column, source] of Object.entries(format.columns)) {
      const names = typeof source === 'string' ? [source] : Array.isArray(source) ? source.map(String) : [];
      words.set(column, [...(words.get(column) ?? []), ...names]);
    }
  }
  return words;
}

/** By column of an entity: what it is called, most telling words first. */
function collectWords(entity: Entity): ColumnWords {
  // Platforms call an order's number `Name` and its buyer `Buyer`: for sales our own words are safer.
  const ofFormats = entity === 'sales' ? new Map<string, readonly string[]>() : wordsOfFormats(entity);
  return Object.fromEntries(
    Object.keys(entityColumns[entity]).map((column) => {
      const more = [...(expressed[entity]?.[column] ?? []), ...(ofFormats.get(column) ?? [])];
      // Whoever exports from here reads it again: a column may bear the name it has with us.
      const ranked = [...more, column].map((word, rank) => ({ word, rank }));
      return [column, known([...synonymsOf(entity, column), ...ranked])];
    })
  );
}

const collected = new Map<Entity, ColumnWords>();

export function wordsOf(entity: Entity): ColumnWords {
  const words = collected.get(entity) ?? collectWords(entity);
  collected.set(entity, words);
  return words;
}
