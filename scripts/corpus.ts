import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusFiles } from '../tests/corpus/files.ts';
import { readAlone } from '../tests/corpus/read-alone.ts';

/**
 * Imports every fixture, case and data file alone (or those named, in one import) and prints what came out.
 */
const { values, positionals } = parseArgs({
  options: { mebibytes: { type: 'string', default: '60' } },
  allowPositionals: true
});
const most = Number(values.mebibytes) * 2 ** 20;
const groups =
  positionals.length > 0
    ? [positionals]
    : corpusFiles()
        .filter((path) => statSync(path).size <= most)
        .map((path) => [path]);
let differing = 0;
for (const paths of groups) {
  const named = paths.map((path) => ({
    name: basename(path),
    bytes: new Uint8Array(readFileSync(path))
  }));
  const { lines, differences } = await readAlone(named);
  console.log(lines.join('\n'));
  for (const difference of differences) console.log(`  DIFFERENCE ${difference}`);
  differing += differences.length;
}
console.log(`\n${groups.length} imports, ${differing} silent differences`);
if (differing > 0) process.exitCode = 1;
