import { literal } from '#engine';
import { stageSource, type SourceFile } from './source.ts';
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

/** What the models need to know of each file beside its rows. */
export function fileFacts(files: readonly SourceFile[]): readonly string[] {
  const rows = files.flatMap((file) => {
    const source = stageSource(file);
    if (source === undefined) return [];
    const { platform, entity } = source.format;
    return [
      `(${file.fileId}, ${literal(platform)}, ${literal(file.importedAt.slice(0, 10))}, ${entity === 'refunds'})`
    ];
  });
  return [
    'create or replace table file_facts (file_id integer, platform varchar, imported_on date, is_refund_list boolean)',
    ...(rows.length === 0 ? [] : [`insert into file_facts values ${rows.join(', ')}`])
  ];
}
