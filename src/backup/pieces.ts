/** Large files are read, checked and told of piece by piece. */
export const pieceBytes = 8 * 2 ** 20;

export async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let start = 0; start < file.size; start += pieceBytes) {
    yield new Uint8Array(await file.slice(start, start + pieceBytes).arrayBuffer());
  }
}

/** SHA-256 in hexadecimal digits. */
export async function digestOf(piece: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', piece));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
