import type { Locale } from '#i18n';
import { missingFacts } from '#import';
import type { Remedies } from '#kit';
import type { Session } from '#state';
import { exportNames } from './export-names.ts';
import { reportsInUse } from './in-use.ts';

/** The exports that would fill in for what the files in use do not tell. */
export function remediesFor(session: Pick<Session, 'dataSet'>, locale: () => Locale): Remedies {
  return {
    exportsWith(what) {
      const formats = reportsInUse(session)
        .flatMap(({ format, header }) => missingFacts(format, header))
        .flatMap((missing) => (missing.what === what ? missing.broughtBy : []));
      const names = exportNames[locale()];
      return [...new Set(formats)].flatMap((id) => names[id] ?? []);
    }
  };
}
