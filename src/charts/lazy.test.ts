import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

/** Every file that is loaded with the given one, `import()` and types left out. */
async function loadedWith(file: string, seen = new Map<string, string[]>()): Promise<Map<string, string[]>> {
  if (seen.has(file)) return seen;
  const source = await readFile(file, 'utf8');
  const statements = source.matchAll(/^\s*(?:import|export) (?!type)[^;]*?from '([^']+)'/gm);
  const names = Array.from(statements, ([, name = '']) => name);
  seen.set(file, names);
  for (const name of names.filter((other) => other.startsWith('./') || other.startsWith('../'))) {
    await loadedWith(path.resolve(path.dirname(file), name), seen);
  }
  return seen;
}

const usesECharts = (loaded: Map<string, string[]>): boolean =>
  [...loaded.values()].flat().some((name) => name.startsWith('echarts'));
const here = (name: string): string => path.join(import.meta.dirname, name);

it('the face of the folder loads without ECharts and without the text of the style sheet', async () => {
  const loaded = await loadedWith(here('index.ts'));
  expect(loaded.size).toBeGreaterThan(15);
  expect(usesECharts(loaded)).toBe(false);
  expect([...loaded.keys()]).not.toContain(here('default-theme.ts'));
});

it.each(['mount.ts', 'draw.ts'])('%s loads it', async (name) => {
  expect(usesECharts(await loadedWith(here(name)))).toBe(true);
});
