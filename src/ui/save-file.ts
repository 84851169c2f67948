/** Hands a file to the reader, under the name given, as any download. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read the address after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name any system takes: `segments-2026-10-31.csv`. */
export function fileName(words: readonly string[], extension: string): string {
  const name = words
    .join('-')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${Array.from(name).slice(0, 80).join('')}.${extension}`;
}
