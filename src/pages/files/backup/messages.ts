import type { BackupError } from '#backup';
import type { Format, Locale } from '#i18n';
import type { RestoreError } from '#state';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** How many of each a backup holds. */
export interface BackupCounts {
  readonly views: number;
  readonly notes: number;
  readonly audiences: number;
  readonly decisions: number;
  readonly mappings: number;
}

type Failure = BackupError['kind'] | RestoreError['kind'] | 'no-snapshot';

export interface BackupText {
  readonly title: string;
  readonly body: string;
  readonly save: string;
  readonly restore: string;
  readonly saving: string;
  readonly saved: (name: string) => string;
  readonly lastSaved: (moment: string) => string;
  readonly neverSaved: string;
  readonly dialog: string;
  readonly reading: string;
  readonly of: (shop: string, moment: string, bytes: string) => string;
  readonly holds: (counts: BackupCounts, format: Format) => string;
  readonly noData: string;
  readonly replaced: string;
  readonly nothingHere: string;
  readonly saveFirst: string;
  readonly confirm: string;
  readonly restoring: string;
  readonly failed: string;
  readonly failure: Readonly<Record<Failure, string>>;
}

export const backupText: Readonly<Record<Locale, BackupText>> = { en, zh };
