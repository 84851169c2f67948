import type { ColumnContent } from './guess-content.ts';
import type { Title } from './guess-title.ts';

/** Guesses for columns that only their cells and their neighbours tell of, by place. */
export type PlaceGuess = { readonly column: string; readonly place: number; readonly score: number };

const isUnnamed = (title: string): boolean => /^column_\d+$/.test(title);
const isInteger = (cell: string): boolean => /^\d+$/.test(cell);

/** Numbers that are few and small: how many, not which. */
function isCount(content: ColumnContent): boolean {
  const numbers = content.filled.flatMap((cell) =>
    isInteger(cell) && !/^0\d/.test(cell) ? Number(cell) : []
  );
  const sorted = numbers.toSorted((left, right) => left - right);
  return (
    numbers.length * 10 >= content.filled.length * 9 &&
    (sorted[Math.floor(sorted.length / 2)] ?? 0) <= 12 &&
    content.distinct <= 60
  );
}

const eitherMuch = new Set(['wieviel', 'wie viel', 'combien', 'cuanto']);

/** What asks for pieces and for money in one word is what its cells could be. */
export function fitsHowMuch(title: Title, column: string, content: ColumnContent): boolean {
  if (!eitherMuch.has(title.text)) return true;
  const { decimals, hasSign } = content.numbers;
  const isPieces = decimals === 0 && !hasSign && isCount(content);
  return column === 'quantity' ? isPieces : !isPieces;
}

/** A table of sales without a header: a day and a count; its amount and its buyers are found like any others. */
export function guessUnnamedSales(
  header: readonly string[],
  contents: readonly ColumnContent[],
  taken: ReadonlySet<number>
): readonly PlaceGuess[] {
  const free = contents.flatMap((content, place) =>
    isUnnamed(header[place] ?? '') && !taken.has(place) && content.filled.length > 0
      ? [{ place, content }]
      : []
  );
  if (free.length < 2) return [];
  const count = free.find(
    ({ content }) => content.numbers.decimals === 0 && isCount(content) && !content.isRunning
  );
  return count === undefined ? [] : [{ column: 'quantity', place: count.place, score: 0.4 }];
}

/** A text between columns of places, or right beside one: shops write city and region side by side. */
export function guessCity(
  header: readonly string[],
  contents: readonly ColumnContent[],
  regionPlace: number | undefined,
  taken: ReadonlySet<number>
): PlaceGuess | undefined {
  if (regionPlace === undefined) return undefined;
  const place = [regionPlace - 1, regionPlace + 1].find((next) => {
    const content = contents[next];
    return (
      content !== undefined &&
      !taken.has(next) &&
      isUnnamed(header[next] ?? '') &&
      content.filled.length > 0 &&
      content.share((cell) => /^[\p{L} .'’-]{2,30}$/u.test(cell)) >= 0.9
    );
  });
  return place === undefined ? undefined : { column: 'city', place, score: 0.45 };
}
