import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from '#tests/support/source-files.ts';

const queries = sourceFiles('src', '.sql');

const columnLimit = 100;
const lines = (text: string): readonly string[] => text.split('\n');

/** Without comments, and with the insides of texts blotted out. */
const codeOf = (text: string): string =>
  text
    .replaceAll(/--.*$/gm, '')
    .replaceAll(/'(?:[^']|'')*'/g, "''")
    .replaceAll(/"[^"]*"/g, '""');

/** A rule as what is wrong with a file: nothing, or the places. */
type Rule = (text: string) => readonly string[];

const everyLine =
  (isWrong: (line: string) => boolean): Rule =>
  (text) =>
    lines(text).filter(isWrong);

const everyMatch =
  (pattern: RegExp): Rule =>
  (text) =>
    Array.from(codeOf(text).matchAll(pattern), ([found]) => found);

const ctesOf = (code: string): readonly string[] =>
  Array.from(code.matchAll(/^(\w+) as (?:materialized )?\($/gm), ([, name = '']) => name);

function starsOfTables(text: string): readonly string[] {
  const code = codeOf(text);
  const ctes = ctesOf(code);
  const stars = code.matchAll(/\bselect(?: distinct)?\s+\*[^;]*?\bfrom\s+(\w+|\()/g);
  return Array.from(stars, ([, from = '']) => from).filter((from) => from !== '(' && !ctes.includes(from));
}

const rules: Readonly<Record<string, Rule>> = {
  'says its grain in the first line': (text) =>
    /^-- One row(?:$| per |:)/.test(text) ? [] : [lines(text)[0] ?? ''],
  'is one select': (text) => (/^\s*(?:with|select)\b/.test(codeOf(text)) ? [] : [codeOf(text).slice(0, 40)]),
  'holds no semicolon': everyMatch(/;/g),
  'is written in lower case': everyMatch(/\b\w*[A-Z]\w*\b/g),
  'indents by four blanks': everyLine((line) => (/^ */.exec(line)?.[0].length ?? 0) % 4 !== 0),
  'holds no tab': everyLine((line) => line.includes('\t')),
  'holds no trailing blank': everyLine((line) => /\s$/.test(line)),
  [`keeps to ${columnLimit} columns`]: everyLine((line) => line.length > columnLimit),
  'ends with one line feed': (text) => (/[^\n]\n$/.test(text) ? [] : [text.slice(-20)]),
  'takes all columns of its own steps only': starsOfTables,
  'groups and orders by names': everyMatch(/\b(?:group|order) by\s+\d+/g),
  'says which join it means': everyMatch(/(?<!inner|left|right|full|outer|cross|semi|anti|asof)\s+join\b/g),
  'needs no extension and no time zone': everyMatch(
    /\b(?:timestamptz|timezone|time zone|icu\w*|\w*json\w*|\w*parquet\w*|read_\w+|\w*excel\w*)\b/g
  ),
  'hangs on neither clock nor chance': everyMatch(
    /\b(?:current_\w+|now|today|random|setseed|uuid\w*|gen_random_uuid|using sample|tablesample)\b/g
  )
};

describe.each(Object.entries(rules))('each .sql file %s', (_, rule) => {
  it('without exception', () => {
    const wrong = queries.flatMap(({ path, text }) => rule(text).map((found) => `${path}: ${found.trim()}`));
    expect(wrong).toEqual([]);
  });
});

describe('the rules', () => {
  it.each([
    ['says its grain in the first line', '-- Rows of orders.\nselect 1\n'],
    ['is one select', '-- One row: a table.\ncreate table orders as select 1\n'],
    ['holds no semicolon', 'select 1;\n'],
    ['is written in lower case', 'SELECT 1\n'],
    ['indents by four blanks', 'select\n  1\n'],
    ['takes all columns of its own steps only', 'select * from orders\n'],
    ['takes all columns of its own steps only', 'with\n\nsold as (\n\n    select *\n    from orders\n)\n'],
    ['groups and orders by names', 'select 1 order by 1\n'],
    ['says which join it means', 'select 1 from orders\n    join refunds\n'],
    ['needs no extension and no time zone', "select now() at time zone 'utc'\n"],
    ['hangs on neither clock nor chance', 'select now()\n']
  ])('find what breaks them: %s', (rule, text) => {
    expect(rules[rule]?.(text)).not.toEqual([]);
  });

  it('leave texts and comments alone', () => {
    const text = "-- One row: now; JSON.\nselect 'Now; (''JSON'')' as word from (select 1 as one)\n";
    expect(Object.values(rules).flatMap((rule) => rule(text))).toEqual([]);
  });
});

describe('.sql files', () => {
  const imported = ({ path, text }: SourceFile): readonly string[] =>
    Array.from(text.matchAll(/from '(\.[^']+\.sql)\?raw'/g), ([, target = '']) => join(path, '..', target));

  it('are all read by somebody', () => {
    const read = sourceFiles('src', '.ts')
      .filter(({ path }) => !path.endsWith('.test.ts'))
      .flatMap(imported);
    expect(queries.map(({ path }) => path).filter((path) => !read.includes(path))).toEqual([]);
  });
});
