/**
 * Pixels that a text takes at a font size, near enough to decide whether it fits. Not measured:
 * options are made without a page to measure in, and must come out the same everywhere.
 */
export function textWidth(text: string, fontSize = 12): number {
  const ems = Array.from(text).reduce((sum, character) => sum + emsOf(character), 0);
  return Math.ceil(ems * fontSize);
}

function emsOf(character: string): number {
  if (/[\u1100-\uffdc\u{20000}-\u{3ffff}]/u.test(character)) return 1;
  if (/[\s.,:;'’|!ijlI()[\]]/.test(character)) return 0.32;
  if (/[mwMW%@—]/.test(character)) return 0.9;
  return /[A-Z¥€£&]/.test(character) ? 0.68 : 0.6;
}
