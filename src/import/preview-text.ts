import { decodeSample, readHead, type Encoding } from './read/index.ts';

const headBytes = 262_144;
const shownLines = 4;
const shownCharacters = 160;

/** Lines of a file that an encoding decides about, as it reads them; the first ones where none has more than ASCII. */
export async function linesIn(file: Blob, encoding: Encoding): Promise<readonly string[]> {
  const lines = decodeSample(await readHead(file, headBytes), encoding)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => /[^\0-\u007f]/.test(line));
  return (telling.length > 0 ? telling : lines)
    .slice(0, shownLines)
    .map((line) => (line.length > shownCharacters ? `${line.slice(0, shownCharacters)}…` : line));
}
