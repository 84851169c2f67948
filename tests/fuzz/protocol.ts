import type { SeedKind } from './seeds.ts';

export interface Task {
  readonly seed: string;
  readonly index: number;
}

export interface FileRead {
  readonly kind: 'read';
  readonly index: number;
  readonly fileKind: SeedKind;
  readonly history: string;
  readonly bytes: number;
  /** `rows`, or why there is no table, or `failed`. */
  readonly outcome: string;
  readonly failure: string | undefined;
  readonly milliseconds: number;
  /** By how much the most memory that its process ever held rose. */
  readonly grownMegabytes: number;
  readonly peakMegabytes: number;
}

export type Answer = { readonly kind: 'ready' } | FileRead;

export const limits = { milliseconds: 20_000, peakMegabytes: 1200 } as const;
