import { literal } from '#engine';
import { shopOf, type SourceFile } from './source.ts';
import { filledColumnNames, type StageSource } from './stage.ts';

/**
 * Whether a sales file would say that money was given back: in an amount of its own, in rows that give
 * back, or in a status of its platform. In a table of unknown shape a status tells once some row says so.
 */
export function tellsRefunds(source: StageSource): boolean {
  const { format } = source;
  if (format.lacks?.includes('refunds') === true) return false;
  const names = filledColumnNames(source);
  return (
    names.includes('refund') ||
    names.includes('is_refund') ||
    (format.id !== 'mapped' && names.includes('status'))
  );
}

/** The table of what the models need to know of each file beside its rows. */
export const createFileFacts =
  'create or replace table file_facts (file_id integer, shop varchar, platform varchar, imported_on date, is_refund_list boolean)';

export function factsOf(file: SourceFile, { format: { platform, entity } }: StageSource): string {
  const facts = [
    file.fileId,
    literal(shopOf(file)),
    literal(platform),
    `date ${literal(file.importedAt.slice(0, 10))}`,
    entity === 'refunds'
  ];
  return `insert into file_facts values (${facts.join(', ')})`;
}
