/** What asking the engine may run into; words for each kind live in `i18n`. */
export type EngineError =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'out-of-memory' }
  | { readonly kind: 'engine-lost'; readonly message: string }
  | { readonly kind: 'sql'; readonly message: string }
  | {
      readonly kind: 'contract';
      readonly column: string;
      readonly expected: string;
      readonly actual: string;
    };

/** Why no engine could be opened. */
export type OpenError =
  | { readonly kind: 'not-started'; readonly message: string }
  | { readonly kind: 'snapshot-unreadable'; readonly message: string };

/** What writing a snapshot may run into. */
export type WriterError = EngineError | { readonly kind: 'storage-full' };
