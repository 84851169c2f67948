import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { browserImport, browserQuestion, filterChanges, openBuiltApp, ready, reopen } from './browser.ts';
import { fitSeconds } from './fits.ts';
import { openNodeWasmEngine } from '../tests/support/node-wasm-engine.ts';
import { makeLargeShop } from './make-shop.ts';
import { median, nativeImport, nativeQuestions } from './native.ts';
import { peopleTables, searchTimes } from './search.ts';
import { sqliteImport, sqliteQuestions } from './sqlite.ts';

/**
 * Prints the rows of the speed table, each a ratio within one run on one machine. `--quick` takes the
 * small shop and fewer runs, to see that the bench itself works.
 */
const isQuick = process.argv.includes('--quick');
const [small, large] = isQuick ? [10_000, 100_000] : [100_000, 1_000_000];
const runs = isQuick ? 3 : 5;
const folder = join(import.meta.dirname, 'generated');
const root = join(import.meta.dirname, '..');

interface Row {
  readonly work: string;
  readonly measured: string;
  readonly against: string;
  readonly aim: string;
  readonly isMet: boolean;
}
const rows: Row[] = [];
const add = (work: string, measured: string, against: string, aim: string, isMet: boolean): void => {
  rows.push({ work, measured, against, aim, isMet });
  console.log(`${isMet ? '✓' : '✗'} ${work}: ${measured}, ${against} (aim ${aim})`);
};
const times = (ratio: number): string => `${ratio.toFixed(2)}x`;
const seconds = (value: number): string => `${value.toFixed(2)} s`;
const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((left, right) => left - right)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? Number.NaN;
async function repeat(count: number, work: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < count; run++) values.push(await work());
  return median(values);
}

if (!existsSync(join(root, 'dist', 'index.html')))
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
const smallPath = await makeLargeShop(small, folder);
const largePath = await makeLargeShop(large, folder);
console.log(
  `${large.toLocaleString('en')} lines, ${(statSync(largePath).size / 1e6).toFixed(0)} MB, ${cpus().length} cores\n`
);

const app = await openBuiltApp();
const { page } = app;
await browserImport(page, smallPath);
const inBrowserSmall = await repeat(runs, () => browserImport(page, smallPath));
const inBrowser = await repeat(runs, () => browserImport(page, largePath));
const native = await repeat(runs, () => nativeImport(largePath));
add(
  `import ${large.toLocaleString('en')} lines`,
  seconds(inBrowser),
  `${times(inBrowser / native)} of native DuckDB, 1 thread (${seconds(native)})`,
  '<= 2.0x',
  inBrowser / native <= 2
);

const sqlite = await sqliteImport(largePath);
add(
  'the same with PapaParse and SQLite',
  seconds(sqlite.seconds),
  `${times(sqlite.seconds / inBrowser)} of ours`,
  '>= 8x',
  sqlite.seconds / inBrowser >= 8
);
const growth = inBrowser / large / (inBrowserSmall / small);
add(
  `growth per line from ${small.toLocaleString('en')}`,
  times(growth),
  `${seconds(inBrowserSmall)} for the small shop`,
  '<= 1.3x',
  growth <= 1.3
);

const plain = await nativeQuestions(largePath, runs);
const inSqlite = sqliteQuestions(sqlite.database, isQuick ? 1 : 3);
for (const name of ['rfm', 'cohorts'] as const) {
  const ours = median(await browserQuestion(page, name, runs));
  add(
    `question ${name}`,
    seconds(ours),
    `${times(ours / plain[name])} of plain SQL on native DuckDB (${seconds(plain[name])})`,
    '<= 0.5x',
    ours / plain[name] <= 0.5
  );
  add(
    `question ${name} in SQLite`,
    seconds(inSqlite[name]),
    `${times(inSqlite[name] / ours)} of ours`,
    '>= 50x',
    inSqlite[name] / ours >= 50
  );
}
for (const path of ['overview', 'segments', 'retention']) {
  const changes = await filterChanges(page, path, isQuick ? 5 : 15);
  const [middle, tail] = [median(changes), percentile(changes, 0.95)];
  add(
    `filter change redraws ${path}`,
    `${middle.toFixed(0)} ms`,
    `p95 ${tail.toFixed(0)} ms`,
    '<= 150, p95 <= 300 ms',
    middle <= 150 && tail <= 300
  );
}
const opened = await repeat(runs, () => reopen(page));
await page.evaluate(() => window.regulars.reset());
await browserImport(page, smallPath);
const openedSmall = await repeat(runs, () => reopen(page));
await ready(page);
add(
  `reopen with ${large.toLocaleString('en')} lines stored`,
  `${opened.toFixed(0)} ms`,
  `${(opened - openedSmall).toFixed(0)} ms more than with ${small.toLocaleString('en')}`,
  '<= +300 ms',
  opened - openedSmall <= 300
);
await app.close();

const fits = (isQuick ? [17_000, 170_000] : [17_000, 170_000, 1_700_000]).map((people) => ({
  people,
  took: fitSeconds(people)
}));
for (const [index, { people, took }] of fits.entries()) {
  const before = fits[index - 1];
  add(
    `fit of ${people.toLocaleString('en')} customers, in Node`,
    seconds(took),
    before === undefined
      ? 'both models, their trial, spend and expectations'
      : `${times(took / before.took)} of a tenth`,
    people > 170_000 ? '<= 12x of a tenth' : '<= 5 s',
    people > 170_000 && before !== undefined ? took / before.took <= 12 : took <= 5
  );
}

const shopOfPeople = isQuick ? 100_000 : 1_000_000;
const search = await searchTimes(await openNodeWasmEngine(...peopleTables(shopOfPeople)));
const slowKey = percentile(search.keystrokes, 0.95);
add(
  `a keystroke of a search among ${shopOfPeople.toLocaleString('en')} people, in Node`,
  `${median(search.keystrokes).toFixed(0)} ms`,
  `p95 ${slowKey.toFixed(0)} ms, once ${seconds(search.index / 1000)} for the index`,
  'p95 <= 100 ms',
  slowKey <= 100
);

const html = readFileSync(join(root, 'dist', 'index.html'), 'utf8');
const firstScripts = readdirSync(join(root, 'dist', 'assets')).filter(
  (name) => name.endsWith('.js') && html.includes(name)
);
const shell = firstScripts.reduce(
  (sum, name) => sum + gzipSync(readFileSync(join(root, 'dist', 'assets', name))).length,
  0
);
add(
  'JavaScript before the first paint',
  `${(shell / 1024).toFixed(0)} kB gzip`,
  firstScripts.join(', '),
  '<= 120 kB',
  shell <= 120 * 1024
);

const width = Math.max(...rows.map(({ work }) => work.length));
console.log(
  `\n${rows.map(({ work, measured, against, aim, isMet }) => `${isMet ? 'met ' : 'not '} ${work.padEnd(width)}  ${measured.padStart(10)}  ${against}  [${aim}]`).join('\n')}`
);
writeFileSync(
  join(import.meta.dirname, 'results.json'),
  `${JSON.stringify({ lines: large, runs, cores: cpus().length, rows }, null, 2)}\n`
);
