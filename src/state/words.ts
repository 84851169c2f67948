/** The one of a closed list that a text is, if any. */
export const oneOf = <T extends string>(words: readonly T[], text: string | null): T | undefined =>
  words.find((word) => word === text);
