import { unreachable } from '#lib';
import { maskEmail, maskName, maskPhone } from '#kit';
import { type KeyKind, keyKinds } from './queries.ts';

/** An id as decisions name it, `email::ana@example.com`, taken apart. */
export interface IdParts {
  readonly kind: KeyKind;
  readonly platform: string;
  readonly value: string;
}

export function idParts(idKey: string): IdParts {
  const [kind = '', platform = '', ...value] = idKey.split(':');
  return { kind: keyKinds.find((known) => known === kind) ?? 'account', platform, value: value.join(':') };
}

/** The value of an id, masked unless names are shown in full. */
export function idValue({ kind, value }: Pick<IdParts, 'kind' | 'value'>, showsNames: boolean): string {
  if (showsNames) return value;
  switch (kind) {
    case 'email':
      return maskEmail(value);
    case 'phone':
      return maskPhone(value);
    case 'name_address':
      return maskName(value.split(' ')[0] ?? '');
    case 'buyer_id':
    case 'account':
    case 'buyer_alias':
      return value.length > 4 ? `${value.slice(0, 1)}***${value.slice(-2)}` : '***';
    default:
      return unreachable(kind);
  }
}
