import type { Option } from './field.ts';

const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Options with every typed word in their label or value; those that begin with what was typed stand first. */
export function searchOptions<Value extends string>(
  options: readonly Option<Value>[],
  typed: string
): readonly Option<Value>[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return options;
  const found = options.filter(({ label, value }) => {
    const text = folded(`${label} ${value}`);
    return wanted.every((word) => text.includes(word));
  });
  const begins = ({ label, value }: Option<Value>): boolean =>
    [label, value].some((text) => folded(text).startsWith(wanted.join(' ')));
  return [...found.filter(begins), ...found.filter((option) => !begins(option))];
}
