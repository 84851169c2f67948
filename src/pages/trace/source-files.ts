import { query, type RowOf } from '#engine';
import type { SourceFile } from '#import';

/** What the snapshot says of the files that it rests on, the oldest first. */
export const describedFiles = query(
  `-- One row per file.
select description::varchar as description
from files
order by file_id
`,
  {},
  { description: 'text' }
);

export const sourceFilesOf = (rows: readonly RowOf<typeof describedFiles.columns>[]): readonly SourceFile[] =>
  rows.map(({ description }) => JSON.parse(description) as SourceFile);
