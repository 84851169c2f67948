import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { referenceFolder } from '../reference/reference-folder.ts';

const fixtures = fileURLToPath(new URL('../import/fixtures', import.meta.url));
const isTable = /\.(csv|tsv|txt|xlsx|xls|xlsb|ods|json|ndjson|parquet|zip|gz)$/i;
/** Answers, and files that are damaged on purpose: not what a shop exports. */
const isNoExport = /\/(reference|pollock|csv_messy)\//;

const filesIn = (folder: string | undefined): readonly string[] =>
  folder === undefined || !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name}`)
        .filter((path) => isTable.test(path) && !isNoExport.test(path))
        .toSorted();

/** Paths of every file that the corpus imports: the fixtures, and where they are at hand the cases and data sets. */
export function corpusFiles(): readonly string[] {
  const data = referenceFolder();
  const cases = data === undefined ? undefined : `${data}/../cases`;
  return [fixtures, cases, data].flatMap(filesIn);
}

/** The project's own fixtures, put together so that no two of one import are of one platform. */
export function fixtureGroups(): readonly (readonly string[])[] {
  const groups: { readonly paths: string[]; readonly platforms: Set<string> }[] = [];
  for (const path of filesIn(fixtures)) {
    const platform = basename(path).split(/[_.]/)[0] ?? path;
    const open = groups.find(({ platforms }) => !platforms.has(platform));
    if (open === undefined) groups.push({ paths: [path], platforms: new Set([platform]) });
    else {
      open.paths.push(path);
      open.platforms.add(platform);
    }
  }
  return groups.map(({ paths }) => paths);
}
