import { identifier, literal } from '#engine';
import { idSpaceOf } from '#models';
import { columnPrivacy } from './column-privacy.ts';
import type { Decision } from './decisions.ts';
import { rawTable, shopOf, type SourceFile } from './source.ts';
import { columnName } from './read/load-sql.ts';
import { filledColumnNames, type StageSource } from './stage.ts';

/** Somebody to forget: scrambled ids alone, so that the decision itself does not keep who it is about. */
export type Erasure = Extract<Decision, { readonly kind: 'erase-person' }>;

const hexadecimal = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

const scrambled = async (salt: string, idKey: string): Promise<string> =>
  hexadecimal(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt + idKey)));

/** The decision to erase whoever has these ids, keys of `persona_ids`. */
export async function erasureOf(
  ids: readonly string[],
  salt: string = crypto.randomUUID()
): Promise<Erasure> {
  return { kind: 'erase-person', salt, ids: await Promise.all(ids.map((id) => scrambled(salt, id))) };
}

export const isErasure = (decision: Decision): decision is Erasure => decision.kind === 'erase-person';

/** How each column that may name a person writes an id. */
const idColumns = (space: string): Readonly<Record<string, string>> => ({
  email: "'email::' || plain_email(email)",
  phone: "'phone::' || plain_phone(phone)",
  account: `${literal(`account:${space}:`)} || plain_account(account)`,
  buyer_id: `${literal(`buyer_id:${space}:`)} || buyer_id`,
  buyer_alias: `${literal(`buyer_alias:${space}:`)} || buyer_alias`
});

const isErased = (idKey: string, erasures: readonly Erasure[]): string =>
  erasures
    .map(
      ({ salt, ids }) =>
        `coalesce(sha256(${literal(salt)} || ${idKey}) in (${ids.map(literal).join(', ')}), false)`
    )
    .join(' or ');

/** Tables of one file while its rows about erased people are emptied. */
const erasedRows = 'erased_rows';

/**
 * Statements that empty every cell of a file that may tell who an erased person is, in the raw table itself:
 * what is built from it then, and ever after, has an order of a guest in its place. All rows of an order
 * go together, since only the first may name its buyer. Undefined where the file names nobody.
 */
export function eraseFrom(
  file: SourceFile,
  source: StageSource,
  erasures: readonly Erasure[]
): readonly string[] {
  if (erasures.every(({ ids }) => ids.length === 0)) return [];
  const names = filledColumnNames(source);
  const ids = Object.entries(idColumns(idSpaceOf(source.format.platform, shopOf(file)))).filter(([column]) =>
    names.includes(column)
  );
  const named = [
    ...ids.map(([, idKey]) => isErased(idKey, erasures)),
    ...(names.includes('buyer_name') && names.includes('address')
      ? [isErased("'name_address::' || name_address(buyer_name, address)", erasures)]
      : [])
  ];
  if (named.length === 0) return [];
  const staged = identifier(source.stagedTable);
  const ofOrder = names.includes('order_id')
    ? `union select source_row from ${staged} where order_id in (select order_id from ${staged} where ${named.join(' or ')})`
    : '';
  const emptied = columnPrivacy(file).flatMap((privacy, place) =>
    privacy === 'open' ? [] : [`${identifier(columnName(place))} = null`]
  );
  if (emptied.length === 0) return [];
  const raw = rawTable(file.fileId);
  return [
    `create or replace temporary table ${erasedRows} as
select source_row from ${staged} where ${named.join(' or ')} ${ofOrder}`,
    `update ${identifier(raw)} set ${emptied.join(', ')} where _row in (select source_row from ${erasedRows})`,
    // A record that could not be read is kept as it stands: an e-mail in it tells whose it is.
    `update ${identifier(`${raw}_rejects`)} set line = null
where len(list_filter(
  regexp_extract_all(lower(line), '[^\\s,;"<>|]+@[^\\s,;"<>|]+'),
  lambda word : ${isErased("'email::' || word", erasures)}
)) > 0`,
    `drop table ${erasedRows}`
  ];
}
