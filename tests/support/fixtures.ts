import { readFileSync } from 'node:fs';
import type { NamedBytes } from './snapshot-of-files.ts';

const folder = new URL('../import/fixtures/', import.meta.url);

/** An export among the fixtures, by name. */
export const fixture = (name: string): NamedBytes => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(name, folder)))
});

/** A file of these lines. */
export const textFile = (name: string, lines: readonly string[]): NamedBytes => ({
  name,
  bytes: new TextEncoder().encode(lines.join('\n'))
});
