import type * as Parts from './workbench-parts.ts';

let parts: Promise<typeof Parts> | undefined;

/** Everything that needs data to be of use, kept out of what the first paint waits for. */
export const loadWorkbench = (): Promise<typeof Parts> => (parts ??= import('./workbench-parts.ts'));
