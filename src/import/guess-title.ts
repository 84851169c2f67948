/** The name of a column, taken apart so that names can be compared across spellings and languages. */
export interface Title {
  /** Its words in one spelling: `Order-No. (EUR)` is `order number`. */
  readonly text: string;
  readonly words: readonly string[];
  /** What stands in brackets behind it, in the same spelling. */
  readonly note: string;
  /** The same words in the order of the alphabet. */
  readonly sorted: string;
  readonly isLatin: boolean;
  /** Has letters of a script without blanks. */
  readonly isOther: boolean;
}

/** Words that only join others. */
const joining = new Set(
  'the of and for a an de des du la le les l d del della dello dei di da do dos das der die den dem des und et el los y e van het een'.split(
    ' '
  )
);
/** Ways to write `number`. */
const numbering = new Set(['no', 'nr', 'num', 'nbr', 'numero', 'nummer', 'numer', 'n', 'nro']);
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  đ: 'd'
};

const isLatin = (word: string): boolean => /[a-z]/.test(word);

/** One form for letters with and without accents, of any case or width, and for `orderDate`. */
function plainLetters(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßłøæœıđ]/g, (letter) => letters[letter] ?? letter);
}

function wordsIn(name: string): readonly string[] {
  const words = name
    .replace(/#|№/g, ' number ')
    .replace(/%/g, ' percent ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const kept = words.filter((word) => words.length === 1 || !joining.has(word));
  return kept.map((word) => (numbering.has(word) ? 'number' : word));
}

const brackets = /[([（【［<]([^)\]）】］>]*)[)\]）】］>]/gu;

export function titleOf(name: string): Title {
  const plain = plainLetters(name);
  const notes = [...plain.matchAll(brackets)].map(([, note = '']) => note);
  const outside = wordsIn(plain.replace(brackets, ' '));
  // A name may be nothing but a note: `(Total)`.
  const words = outside.length > 0 ? outside : wordsIn(plain);
  return plainTitle(words, wordsIn(notes.join(' ')).join(' '));
}

export function plainTitle(words: readonly string[], note = ''): Title {
  const text = words.join(' ');
  return {
    text,
    words,
    note,
    sorted: words.toSorted().join(' '),
    isLatin: isLatin(text),
    isOther: /[^\0-\u007f]/.test(text)
  };
}

/** Whether a name holds a word: a whole one, the end or beginning of a long compound, or characters of a script without blanks. */
export function holdsWord({ text, words }: Title, word: string): boolean {
  if (!text.includes(word)) return false;
  if (!isLatin(word) || ` ${text} `.includes(` ${word} `)) return true;
  return word.length >= 5 && !word.includes(' ') && words.some((one) => isCompound(one, word));
}

const isCompound = (long: string, word: string): boolean =>
  long.length > word.length + 2 && (long.endsWith(word) || long.startsWith(word));

/** How much of a name a word within it is, 0 to 1; 0 where it is not within. */
export function shareOfName({ text, words, isOther, isLatin: hasLatin }: Title, word: Title): number {
  if (!word.isLatin) {
    if (!isOther) return 0;
    const bare = text.replaceAll(' ', '');
    return bare.includes(word.text) ? word.text.length / bare.length : 0;
  }
  if (!hasLatin || !text.includes(word.words[0] ?? '')) return 0;
  if (word.words.length > 1)
    return word.words.every((part) => words.includes(part)) ? word.words.length / words.length : 0;
  if (words.includes(word.text)) return 1 / words.length;
  // Compounds say what they are at their end: `Rechnungsdatum`, `besteldatum`.
  const { length } = word.text;
  const compound =
    length >= 4 ? words.find((one) => one.length > length + 2 && one.endsWith(word.text)) : undefined;
  return compound === undefined ? 0 : (length / compound.length) * (1 / words.length);
}
