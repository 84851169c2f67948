/** FNV-1a over the code units, then the finaliser of MurmurHash3: near inputs end far apart. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/**
 * Draws a share of the ids, to the nearest whole number, by nothing but a seed: the same ids and seed
 * answer the same draw whatever their order, and a larger share holds the smaller one.
 */
export function drawShare(ids: readonly string[], share: number, seed: string): ReadonlySet<string> {
  const ranked = [...new Set(ids)]
    .map((id) => ({ id, rank: hash(`${seed}/${id}`) }))
    .toSorted((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1));
  return new Set(ranked.slice(0, Math.round(ranked.length * share)).map(({ id }) => id));
}
