/** Signs that stand for one another in words of a status, each pair one character: `on-hold`, `on_hold`. */
const from = '-_，（）’\u00a0\u202f\u3000';
const to = "  ,()'   ";
const anyOf = new RegExp(`[${from}]`, 'g');

/**
 * One form for words of a status that differ in case, accents, width or in what parts them; WooCommerce's
 * own names are led by `wc-`. `foldSql` makes the same of a cell.
 */
export function foldWord(word: string): string {
  const plain = word.trim().toLowerCase().replace(/^wc-/, '');
  const bare = plain.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
  return bare.replaceAll(anyOf, (sign) => to[from.indexOf(sign)] ?? sign);
}

/** The same of a text, which is mentioned several times. */
export const foldSql = (lowered: string): string =>
  `translate(strip_accents(case when starts_with(${lowered}, 'wc-') then substr(${lowered}, 4) else ${lowered} end),
    '${from}', '${to.replaceAll("'", "''")}')`;
