import { literal } from '#engine';

/** Ten digits of a script, by the code of its zero. */
const zeros = [
  0xff10, // full width
  0x0660, // Arabic
  0x06f0, // Persian
  0x0966, // Devanagari
  0x09e6, // Bengali
  0x0e50 // Thai
];

/** Characters of other scripts and widths beside the plain ones that mean the same. */
const twins: readonly (readonly [string, string])[] = [
  ...zeros.flatMap((zero) =>
    Array.from({ length: 10 }, (_, digit) => [String.fromCodePoint(zero + digit), String(digit)] as const)
  ),
  ['．', '.'],
  ['，', ','],
  ['－', '-'],
  ['＋', '+'],
  ['％', '%'],
  ['／', '/'],
  ['：', ':'],
  ['＄', '$'],
  ['￡', '£'],
  ['\u066a', '%'],
  ['\u066b', '.'],
  ['\u066c', ',']
];

/** Blanks, dashes and apostrophes that only look otherwise. */
const lookalikes: readonly (readonly [string, string])[] = [
  ...Array.from('\u00a0\u2007\u2008\u2009\u200a\u202f\u3000', (blank) => [blank, ' '] as const),
  ...Array.from('\u2010\u2011\u2012\u2013\u2014\u2212', (dash) => [dash, '-'] as const)
];

/** Turn the direction of writing, and are no part of what is written. */
const invisible = '\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';

interface Replacing {
  readonly from: string;
  readonly to: string;
}

const replacing = (pairs: readonly (readonly [string, string])[]): Replacing => ({
  // What has no partner is left out.
  from: pairs.map(([character]) => character).join('') + invisible,
  to: pairs.map(([, plain]) => plain).join('')
});

const digitsOnly = replacing(twins);
const everything = replacing([...twins, ...lookalikes]);

/** Cells of ASCII, by far the most, are told by their lengths in bytes and in characters. */
const translated = (text: string, { from, to }: Replacing): string =>
  `case when strlen(${text}) = length(${text}) then ${text} else translate(${text}, ${literal(from)}, ${literal(to)}) end`;

/** A text with digits and signs of any script as plain ones. */
export const plainDigitsSql = (text: string): string => translated(text, digitsOnly);

/** The same with plain blanks and dashes, for a date. */
export const plainTextSql = (text: string): string => translated(text, everything);

const plainOf = new Map<string, string>([
  ...twins,
  ...lookalikes,
  ...Array.from(invisible, (character) => [character, ''] as const)
]);

/** What `plainTextSql` makes of a text. */
export const plainText = (text: string): string =>
  Array.from(text, (character) => plainOf.get(character) ?? character).join('');
