import { literal } from '#engine';
import { refundMarks } from './refund-rows.ts';
import { filledColumnNames, type StageSource } from './stage.ts';

/** A staged file and its place among all: 1 is the newest. */
export interface StagedFile {
  readonly fileId: number;
  readonly shop: string;
  readonly rank: number;
  readonly source: StageSource;
  /** Rows that give money back were marked in the staged table (`refund-rows.ts`). */
  readonly isMarked?: boolean;
}

export const originOf = ({ fileId, shop, rank, source }: StagedFile): string =>
  `${fileId} as file_id, ${rank} as file_rank, ${literal(shop)} as shop, ${literal(source.format.platform)} as platform`;

/** What its staged table holds. */
export const namesOf = ({ source, isMarked = false }: StagedFile): ReadonlySet<string> =>
  new Set([...filledColumnNames(source), ...(isMarked ? refundMarks : [])]);
