import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * Published data sets that are too big, or not ours to give away, lie outside the project: where
 * REFERENCE_DATA says, else in shared/data beside it.
 */
export function referenceFolder(): string | undefined {
  const folder =
    process.env['REFERENCE_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
  return existsSync(folder) ? folder : undefined;
}

/** Tests on one of the data sets. Where it is not at hand the report names what was left out. */
export function describeReference(set: string, tests: (folder: string) => void): void {
  const folder = referenceFolder();
  if (folder !== undefined && existsSync(`${folder}/${set}`)) {
    describe(`on ${set}`, () => tests(folder));
    return;
  }
  it(`left out: everything on ${set}, which is not at hand`, () => {
    expect(folder === undefined || !existsSync(`${folder}/${set}`)).toBe(true);
  });
}
