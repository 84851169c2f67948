export type Newline = '\n' | '\r\n' | '\r' | 'mixed';

/** The line break between records; breaks within quoted cells do not matter. */
export function newlineOf(text: string, quote: string): Newline {
  const breaks = new Set<Newline>();
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quote !== '' && character === quote) quoted = !quoted;
    if (quoted || (character !== '\n' && character !== '\r')) continue;
    const pair = character === '\r' && text[index + 1] === '\n';
    breaks.add(pair ? '\r\n' : character);
    if (pair) index++;
  }
  const [first = '\n', ...others] = breaks;
  return others.length === 0 ? first : 'mixed';
}
