import type { FindingKind } from './findings.ts';

/** Pages where something is done about findings. */
export type Place = 'files' | 'identity';

const places: Readonly<Partial<Record<FindingKind, Place>>> = {
  file_difference: 'files',
  mixed_shop: 'files',
  unknown_words: 'files',
  open_question: 'files',
  destroyed_cells: 'files',
  unread_rows: 'files',
  shipped_before_paid: 'files',
  delivered_before_shipped: 'files',
  future_date: 'files',
  shared_contact: 'identity'
};

export const placeOf = (kind: FindingKind): Place | undefined => places[kind];
