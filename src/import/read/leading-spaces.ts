import type { Candidate } from './dialect-candidates.ts';

const usualQuoting = { quote: '"', escape: '"' } as const;

/**
 * Whether spaces stand behind the delimiters (`a, "b, c"`). A strict reader takes a quote behind a space
 * for an ordinary character, and parts such a cell at its own commas.
 */
export function hasLeadingSpaces(text: string, { delimiter }: Candidate): boolean {
  let delimiters = 0;
  let spaced = 0;
  const onDelimiter = (index: number): void => {
    const next = text[index + 1];
    if (next === undefined || next === '\n' || next === '\r') return;
    delimiters++;
    if (next === ' ') spaced++;
  };
  scan(text, new Place(), { delimiter, ...usualQuoting }, onDelimiter, () => undefined);
  return spaced > 1 && spaced >= delimiters * 0.9;
}

export const withoutLeadingSpaces = (text: string, { delimiter }: Candidate): string =>
  leadingSpaceRemover({ delimiter, ...usualQuoting })(text);

/** Takes the spaces out, of a text that comes in parts. */
export function leadingSpaceRemover(candidate: Candidate): (part: string) => string {
  const place = new Place();
  return (part) => {
    const kept: string[] = [];
    let from = 0;
    const onSpace = (index: number): void => {
      kept.push(part.slice(from, index));
      from = index + 1;
    };
    scan(part, place, candidate, () => undefined, onSpace);
    kept.push(part.slice(from));
    return kept.join('');
  };
}

/** Where in a text the scan is, to go on with the next part. */
class Place {
  state: 'line-start' | 'behind-delimiter' | 'in-cell' | 'quoted' | 'escaped' | 'closed' = 'line-start';
}

function scan(
  text: string,
  place: Place,
  { delimiter, quote, escape }: Candidate,
  onDelimiter: (index: number) => void,
  onSpace: (index: number) => void
): void {
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (place.state === 'escaped') place.state = 'quoted';
    else if (place.state === 'quoted') {
      if (character === escape && escape !== quote) place.state = 'escaped';
      else if (character === quote) place.state = 'closed';
    } else if (character === quote && place.state !== 'in-cell') place.state = 'quoted';
    else if (character === ' ' && place.state === 'behind-delimiter') onSpace(index);
    else if (character === delimiter) {
      place.state = 'behind-delimiter';
      onDelimiter(index);
    } else place.state = character === '\n' || character === '\r' ? 'line-start' : 'in-cell';
  }
}
