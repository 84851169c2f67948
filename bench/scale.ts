import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { browserImport, openBuiltApp } from './browser.ts';
import { makeLargeShop } from './make-shop.ts';

/**
 * How time and memory of an import grow, from a hundred thousand lines to ten million (1 GB of CSV), each in
 * a browser of its own. `--lines 100000,1000000` takes other sizes. Memory is the most that any process of
 * the browser ever held, which is the tab's: the engine, the file's buffers and the page together.
 */
const given = process.argv[process.argv.indexOf('--lines') + 1];
const sizes =
  process.argv.includes('--lines') && given !== undefined
    ? given.split(',').map(Number)
    : [100_000, 1_000_000, 10_000_000];
const folder = join(import.meta.dirname, 'generated');

interface Scaled {
  readonly lines: number;
  readonly megabytes: number;
  readonly seconds: number;
  readonly microsecondsPerLine: number;
  /** Undefined where the system does not tell. */
  readonly peakMegabytes: number | undefined;
}

/** The largest resident set that any process with this word in its command line has had; Linux only. */
function peakOf(word: string): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const peaks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(word)) return [];
        const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
        return peak === undefined ? [] : [Number(peak) / 1024];
      } catch {
        // It ended between the two looks.
        return [];
      }
    });
  return peaks.length === 0 ? undefined : Math.max(...peaks);
}

const rows: Scaled[] = [];
for (const lines of sizes) {
  const path = await makeLargeShop(lines, folder);
  const app = await openBuiltApp();
  app.page.setDefaultTimeout(3_600_000);
  const seconds = await browserImport(app.page, path);
  rows.push({
    lines,
    megabytes: Math.round(statSync(path).size / 1e6),
    seconds: Math.round(seconds * 10) / 10,
    microsecondsPerLine: Math.round((seconds / lines) * 1e7) / 10,
    peakMegabytes: peakOf('--type=renderer')
  });
  await app.close();
  console.table(rows);
}
const [first] = rows;
const last = rows.at(-1);
if (first !== undefined && last !== undefined) {
  const growth = last.microsecondsPerLine / first.microsecondsPerLine;
  console.log(`time per line grows ${growth.toFixed(2)}x (aim <= 1.3x)`);
}
writeFileSync(
  join(import.meta.dirname, 'scale-results.json'),
  `${JSON.stringify({ cores: cpus().length, rows }, null, 2)}\n`
);
