import { guessEntity, type Guess, type Table } from '../../src/import/guess.ts';
import { unaskedMapping } from '../../src/import/guess-unasked.ts';

/** A table as it stands in a file, without quotes. */
export function tableOf(text: string, name = 'table.csv'): Table {
  const [head = '', ...rows] = text.trim().split('\n');
  const mark = head.includes(';') ? ';' : ',';
  const cells = (line: string): readonly string[] => line.split(mark).map((cell) => cell.trim());
  return { header: cells(head), sample: rows.map(cells), name };
}

export const guessed = (text: string, name?: string): Guess => guessEntity(tableOf(text, name));

/** What a table is read as without a question; undefined where a person must be asked. */
export const unasked = (guess: Guess): Guess['columns'] | undefined => unaskedMapping(guess)?.columns;
