import { Linter } from 'eslint';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SourceFile, root, sourceFiles } from '#tests/support/source-files.ts';
import { layers } from '../eslint.layers.js';

const sources = sourceFiles('src', '');
const isTest = ({ path }: SourceFile): boolean => path.endsWith('.test.ts');
const shipped = sources.filter((file) => !isTest(file));
const paths = (files: readonly SourceFile[]): readonly string[] => files.map(({ path }) => path);

/** The folders right below src/. */
const folders = [
  ...new Set(paths(sources).flatMap((path) => (path.split('/').length > 2 ? (path.split('/')[1] ?? []) : [])))
];

const entriesOf = (folder: string): { files: string[]; folders: string[] } => {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const names = (isWanted: (entry: (typeof entries)[number]) => boolean): string[] =>
    entries
      .filter(isWanted)
      .map(({ name }) => name)
      .toSorted();
  return { files: names((entry) => entry.isFile()), folders: names((entry) => entry.isDirectory()) };
};

interface Package {
  readonly imports: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const { imports, dependencies, devDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8')
) as Package;

/** A path pattern of a lint rule, `src/ui/**`, as its folder. */
const layered = layers.flatMap(({ files = [] }) => files.flat().map((pattern) => pattern.split('/')[1]));

/** Without comments, as far as needed here: what is left is what runs. */
const codeOf = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '').replaceAll(/(?<![:'"`\\\w])\/\/.*$/gm, '');

const found = (files: readonly SourceFile[], pattern: RegExp): readonly string[] =>
  files.flatMap(({ path, text }) =>
    Array.from(codeOf(text).matchAll(pattern), ([match]) => `${path}: ${match}`)
  );

describe('folders', () => {
  it('are those of the import table, each with a face', () => {
    expect(folders.filter((folder) => !layered.includes(folder))).toEqual([]);
    expect(folders.filter((folder) => imports[`#${folder}`] !== `./src/${folder}/index.ts`)).toEqual([]);
    expect(folders.filter((folder) => !paths(sources).includes(`src/${folder}/index.ts`))).toEqual([]);
  });

  it('are told of in the documents, and no others', () => {
    const told = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    const rows = Array.from(told.matchAll(/^\| `([a-z0-9]+)` +\|/gm), ([, folder = '']) => folder);
    expect(rows.toSorted()).toEqual(folders.toSorted());
  });

  it('are named by one lower-case word that says what they are for', () => {
    const names = [...new Set(sources.flatMap(({ path }) => dirname(path).split('/')))];
    expect(names.filter((name) => !/^[a-z][a-z0-9]*$/.test(name))).toEqual([]);
    const kinds = /^(?:utils?|helpers?|common|shared|services?|managers?|stores?|types|hooks|misc)$/;
    expect(names.filter((name) => kinds.test(name))).toEqual([]);
  });
});

describe('files', () => {
  const spellings: Readonly<Record<string, RegExp>> = {
    ts: /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.worker)?(?:\.svelte)?(?:\.property)?(?:\.test)?\.ts$/,
    js: /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.worker)?\.js$/,
    svelte: /^(?:[A-Z][a-z0-9]*)+\.svelte$/,
    sql: /^[a-z0-9]+(?:_[a-z0-9]+)*\.sql$/,
    css: /^[a-z]+\.css$/,
    svg: /^[a-z0-9]+(?:-[a-z0-9]+)*\.svg$/
  };

  it('are spelt one way for each kind', () => {
    const misspelt = paths(sources).filter(
      (path) => spellings[path.split('.').at(-1) ?? '']?.test(basename(path)) !== true
    );
    expect(misspelt).toEqual([]);
  });

  it('are small; only catalogues of words may be long', () => {
    const isCatalogue = (path: string): boolean =>
      /messages(?:\/[a-z]+|)\.ts$|\/synonyms\.ts$|src\/app\.css$/.test(path);
    const isDrawing = (path: string): boolean => path.endsWith('.svg');
    const long = sources.filter(
      ({ path, text }) => text.trimEnd().split('\n').length > 300 && !isCatalogue(path) && !isDrawing(path)
    );
    expect(paths(long)).toEqual([]);
  });

  it('are named .svelte.ts where they have runes, and only there', () => {
    const rune = /\$(?:state|derived|effect|props|bindable|inspect)\b/;
    const scripts = shipped.filter(({ path }) => path.endsWith('.ts'));
    const wrong = scripts.filter(({ path, text }) => rune.test(codeOf(text)) !== path.endsWith('.svelte.ts'));
    expect(paths(wrong)).toEqual([]);
  });
});

describe('analyses', () => {
  const { folders: analyses } = entriesOf('src/analyses');

  it.each(analyses)('%s has the files that all have', (folder) => {
    const { files } = entriesOf(`src/analyses/${folder}`);
    expect(files).toEqual(expect.arrayContaining(['View.svelte', 'index.ts', 'messages.ts', 'queries.ts']));
    expect(files.filter((file) => /^(?:[a-z-]+-)?chart\.ts$/.test(file))).not.toEqual([]);
    expect(files.filter((file) => file.endsWith('.sql'))).not.toEqual([]);
    expect(files.filter((file) => file.endsWith('.test.ts'))).not.toEqual([]);
  });

  it('are all in the list', () => {
    const list = readFileSync(join(root, 'src/analyses/index.ts'), 'utf8');
    expect(analyses.filter((folder) => !list.includes(`'./${folder}/index.ts'`))).toEqual([]);
  });
});

describe('imports', () => {
  const lint = (path: string, code: string): readonly string[] =>
    new Linter({ cwd: root })
      .verify(code, layers, path)
      .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
      .map(({ message }) => message);

  it.each([
    ['src/ui/bad.ts', '#engine', 'ui may not import engine'],
    ['src/ui/bad.ts', '../engine/index.ts', 'ui may not import engine'],
    ['src/lib/bad.ts', '#i18n', 'lib may not import i18n'],
    ['src/analyses/rfm/bad.ts', '#state', 'analyses may not import state'],
    ['src/state/bad.ts', '#analyses', 'state may not import analyses'],
    ['src/kit/bad.ts', '#charts', 'kit may not import charts'],
    ['src/analyses/rfm/bad.ts', 'echarts/core', 'only src/charts may use echarts'],
    ['src/pages/bad.ts', '@duckdb/duckdb-wasm', 'only src/engine may use @duckdb/duckdb-wasm']
  ])('in %s of %s are refused', (path, specifier, message) => {
    expect(lint(path, `import '${specifier}';`)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['src/analyses/rfm/good.ts', '#charts'],
    ['src/charts/good.ts', 'echarts/core'],
    ['src/ui/good.ts', './table.ts']
  ])('in %s of %s are allowed', (path, specifier) => {
    expect(lint(path, `import '${specifier}';`)).toEqual([]);
  });

  it('keep their direction where they are made on demand, which the lint rule does not see', () => {
    const onDemand = shipped.flatMap(({ path, text }) =>
      Array.from(codeOf(text).matchAll(/\bimport\(\s*'([^']+)'/g), ([, specifier = '']) => ({
        path,
        specifier
      }))
    );
    expect(onDemand).not.toEqual([]);
    expect(onDemand.filter(({ path, specifier }) => lint(path, `import '${specifier}';`).length > 0)).toEqual(
      []
    );
  });
});

describe('security', () => {
  it('lets no data become markup or code', () => {
    const sinks =
      /\{@html\b|\b(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc)\b|\bdocument\.write|\beval\(|\bnew Function\b/g;
    expect(found(shipped, sinks)).toEqual([]);
  });

  it('has no style attribute in markup, which the content security policy refuses', () => {
    const markup = shipped.filter(({ path }) => path.endsWith('.svelte'));
    expect(found(markup, /\sstyle=["'][^"']*/g)).toEqual([]);
  });

  it('names no other host', () => {
    const pages = [...shipped, ...sourceFiles('public', '_headers', '.webmanifest', '.html', '.svg')];
    const start = { path: 'index.html', text: readFileSync(join(root, 'index.html'), 'utf8') };
    const hosts = found([...pages, start], /\b(?:https?|wss?):\/\/[\w.-]+|(?<=["'(])\/\/[\w-]+\.[\w.-]+/g);
    const namespaces = /: http:\/\/www\.w3\.org$/;
    expect(hosts.filter((host) => !namespaces.test(host))).toEqual([]);
  });
});

describe('packages', () => {
  it('are pinned to exact versions', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });
});
