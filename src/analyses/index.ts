import type { Columns, Query, RowOf } from '#engine';
import type { Locale } from '#i18n';
import type { Analysis } from '#kit';
import { lifetime } from './lifetime/index.ts';
import { migration } from './migration/index.ts';
import { overview } from './overview/index.ts';
import { retention } from './retention/index.ts';
import { rfm } from './rfm/index.ts';
import { risk } from './risk/index.ts';
import { survivalColumns, survivalRows } from './risk/waits.ts';
import { satisfaction } from './satisfaction/index.ts';
import { segmentNames } from './segments.ts';

/** Every analysis, in menu order. A new one is one folder and one line here. */
export const analyses: readonly Analysis[] = [
  overview,
  rfm,
  migration,
  retention,
  lifetime,
  risk,
  satisfaction
];

/** The words of a segment's id, for the filter bar. */
export function segmentName(segment: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = segmentNames[locale];
  return words[segment] ?? segment;
}

interface Scripted {
  readonly query: Query;
  /** Parameters where the caller gives none and the first word would mislead. */
  readonly defaults?: Readonly<Record<string, string | number | boolean | null>>;
  /** What is reckoned from the rows, where SQL does not do all of it. */
  readonly reckoned?: {
    readonly columns: readonly string[];
    readonly rows: (rows: readonly RowOf<Columns>[]) => readonly object[];
  };
}

const named = (analysis: Analysis, name: string): Query => {
  const query = analysis.queries[name];
  if (query === undefined) throw new Error(`${analysis.id} has no query ${name}`);
  return query;
};

/** Questions that scripts may ask, by the names of docs/scripting.md. */
export const scripted: Readonly<Record<string, Scripted>> = {
  overview: { query: named(overview, 'overview') },
  rfm: { query: named(rfm, 'rfm') },
  rfm_customers: { query: named(rfm, 'rfm_customers') },
  cohorts: { query: named(retention, 'cohorts'), defaults: { period: 'month', by: 'period' } },
  ltv: { query: named(lifetime, 'ltv'), defaults: { period: 'month' } },
  acquisition: { query: named(lifetime, 'acquisition'), defaults: { period: 'month' } },
  at_risk: { query: named(risk, 'at_risk') },
  survival: {
    query: named(risk, 'survival'),
    reckoned: { columns: survivalColumns, rows: survivalRows }
  },
  win_backs: { query: named(risk, 'win_backs'), defaults: { follow_days: 180 } },
  segment_flows: { query: named(migration, 'segment_flows') },
  segment_sizes: { query: named(migration, 'segment_sizes') },
  satisfaction: { query: named(satisfaction, 'satisfaction') },
  delivery: { query: named(satisfaction, 'delivery') }
};
