import type { Query } from '#engine';
import type { Locale } from '#i18n';
import type { Analysis } from '#kit';
import { lifetime } from './lifetime/index.ts';
import { overview } from './overview/index.ts';
import { retention } from './retention/index.ts';
import { messages as rfmMessages } from './rfm/messages.ts';
import { rfm } from './rfm/index.ts';
import { satisfaction } from './satisfaction/index.ts';

/** Every analysis, in menu order. A new one is one folder and one line here. */
export const analyses: readonly Analysis[] = [overview, rfm, retention, lifetime, satisfaction];

/** The words of a segment's id, for the filter bar. */
export function segmentName(segment: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = rfmMessages[locale].segment;
  return words[segment] ?? segment;
}

interface Scripted {
  readonly query: Query;
  /** Parameters where the caller gives none and the first word would mislead. */
  readonly defaults?: Readonly<Record<string, string | number | boolean | null>>;
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
  satisfaction: { query: named(satisfaction, 'satisfaction') },
  delivery: { query: named(satisfaction, 'delivery') }
};
