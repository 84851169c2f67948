import { maskCell } from '#kit';
import { type CsvCell, toCsv } from '#lib';
import type { AudiencePerson } from './queries.ts';

/** Programs that a list goes to. */
export const exportTools = ['shopify', 'klaviyo', 'mailchimp', 'youzan', 'sms'] as const;
export type ExportTool = (typeof exportTools)[number];
export type Privacy = 'full' | 'masked';

type Fact = 'display_name' | 'first_name' | 'last_name' | 'email' | 'phone' | 'audience';
type ExportColumn = readonly [header: string, fact: Fact];

interface Export {
  readonly columns: readonly ExportColumn[];
  /** Without any of these the program takes nobody. */
  readonly needs: readonly ('email' | 'phone')[];
}

/** Headers as the programs name them in their own templates and guides. */
export const exports: Readonly<Record<ExportTool, Export>> = {
  shopify: {
    columns: [
      ['First Name', 'first_name'],
      ['Last Name', 'last_name'],
      ['Email', 'email'],
      ['Phone', 'phone'],
      ['Tags', 'audience']
    ],
    needs: ['email', 'phone']
  },
  klaviyo: {
    columns: [
      ['Email', 'email'],
      ['Phone Number', 'phone'],
      ['First Name', 'first_name'],
      ['Last Name', 'last_name'],
      ['Audience', 'audience']
    ],
    needs: ['email', 'phone']
  },
  mailchimp: {
    columns: [
      ['Email Address', 'email'],
      ['First Name', 'first_name'],
      ['Last Name', 'last_name'],
      ['Phone Number', 'phone'],
      ['Tags', 'audience']
    ],
    needs: ['email']
  },
  youzan: {
    columns: [
      ['手机号', 'phone'],
      ['姓名', 'display_name'],
      ['标签', 'audience']
    ],
    needs: ['phone']
  },
  sms: {
    columns: [
      ['phone', 'phone'],
      ['name', 'display_name']
    ],
    needs: ['phone']
  }
};

/** Refused when the audience started, or since. */
export const isUnwilling = ({ is_refusing, accepts_marketing }: AudiencePerson): boolean =>
  is_refusing || accepts_marketing === false;

/** Whom the file holds: reached, with an address that the program can use, and not unwilling where these go. */
export const reachable = (
  people: readonly AudiencePerson[],
  tool: ExportTool,
  withoutRefusing: boolean
): readonly AudiencePerson[] =>
  people.filter(
    (person) =>
      !person.is_held_out &&
      !(withoutRefusing && isUnwilling(person)) &&
      exports[tool].needs.some((need) => person[need] !== null)
  );

const cjk = /\p{Script=Han}/u;

/** Western names part at the last space; a Chinese name stays whole, as the first name that letters begin with. */
export function partedName(name: string | null): readonly [first: string, last: string] {
  const trimmed = (name ?? '').trim();
  const space = trimmed.lastIndexOf(' ');
  if (space < 0 || cjk.test(trimmed)) return [trimmed, ''];
  return [trimmed.slice(0, space).trim(), trimmed.slice(space + 1)];
}

function cellOf(person: AudiencePerson, fact: Fact, audience: string, privacy: Privacy): CsvCell {
  if (fact === 'audience') return audience;
  const shown = (column: 'display_name' | 'email' | 'phone'): string => {
    const value = privacy === 'full' ? person[column] : maskCell(column, person[column]);
    return typeof value === 'string' ? value : '';
  };
  if (fact === 'first_name' || fact === 'last_name') {
    const [first, last] = partedName(person.display_name === null ? null : shown('display_name'));
    return fact === 'first_name' ? first : last;
  }
  return shown(fact);
}

export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

export const exportSheet = (
  people: readonly AudiencePerson[],
  tool: ExportTool,
  audience: string,
  privacy: Privacy
): Sheet => ({
  header: exports[tool].columns.map(([header]) => header),
  rows: people.map((person) =>
    exports[tool].columns.map(([, fact]) => cellOf(person, fact, audience, privacy))
  )
});

export const sheetCsv = ({ header, rows }: Sheet): Blob =>
  new Blob([toCsv(header, rows)], { type: 'text/csv' });

/** Text cells all of them, which no program takes for formulas; the writer is loaded when it is asked for. */
export async function sheetWorkbook({ header, rows }: Sheet): Promise<Blob> {
  const { writeXlsx } = await import('./workbook-library.ts');
  const bytes = await writeXlsx({
    sheets: [{ name: 'Customers', rows: [header, ...rows].map((cells) => cells.map((cell) => cell ?? '')) }]
  });
  return new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  });
}
