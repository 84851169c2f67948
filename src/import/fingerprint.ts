const chunkBytes = 16 * 1024 * 1024;

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Tells equal files by their bytes, whatever they are called. SHA-256 of the SHA-256 of each 16 MB, since the
 * browser cannot hash a stream and a large file does not fit in memory.
 */
export async function fingerprintOf(file: Blob): Promise<string> {
  const hashes: ArrayBuffer[] = [];
  for (let start = 0; start < file.size; start += chunkBytes) {
    const chunk = await file.slice(start, start + chunkBytes).arrayBuffer();
    hashes.push(await crypto.subtle.digest('SHA-256', chunk));
  }
  return hex(await crypto.subtle.digest('SHA-256', await new Blob(hashes).arrayBuffer()));
}
