type Parts = typeof import('./workbench-parts.ts');
let parts: Promise<Parts> | undefined;

/** Everything that needs data to be of use, kept out of what the first paint waits for. */
export const loadWorkbench = (): Promise<Parts> => (parts ??= import('./workbench-parts.ts'));
