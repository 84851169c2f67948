import { literal } from './literals.ts';

/** Before anything else: a missing extension must be an error, not a download that fails and traps. */
export const preparation = (memoryLimit: string | undefined): readonly string[] => [
  'set autoload_known_extensions = false',
  'set autoinstall_known_extensions = false',
  // It turns each list of words after `in` into a join; an import reads hundreds of cells against such lists.
  "set disabled_optimizers = 'in_clause'",
  ...(memoryLimit === undefined ? [] : [`set memory_limit = ${literal(memoryLimit)}`])
];

/** From here on SQL reaches no network and no file but those in the given folders and those attached. */
export const lock = (folders: readonly string[]): readonly string[] => [
  `set allowed_directories = [${folders.map(literal).join(', ')}]`,
  'set enable_external_access = false',
  'set lock_configuration = true'
];
