import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Published data sets that are too big, or not ours to give away, lie outside the project: where
 * REFERENCE_DATA says, else in shared/data beside it.
 */
export function referenceFolder(): string | undefined {
  const folder =
    process.env['REFERENCE_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
  return existsSync(folder) ? folder : undefined;
}
