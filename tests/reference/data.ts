import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceFolder } from './reference-folder.ts';

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
