/**
 * GBK for writing. The platform only decodes it, so every two-byte sequence is decoded once and the table is
 * read backwards; where two sequences mean one character, the first is kept.
 */
function reverseTable(): Uint16Array {
  const decoder = new TextDecoder('gbk', { fatal: true });
  const pairOf = new Uint16Array(0x10000);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const code = decodePair(decoder, lead, trail);
      if (code !== undefined && pairOf[code] === 0) pairOf[code] = lead * 256 + trail;
    }
  }
  return pairOf;
}

function decodePair(decoder: TextDecoder, lead: number, trail: number): number | undefined {
  try {
    const text = decoder.decode(Uint8Array.of(lead, trail));
    return text.length === 1 ? text.charCodeAt(0) : undefined;
  } catch {
    return undefined;
  }
}

let table: Uint16Array | undefined;

/** Throws on a character that GBK does not have: a sample file with a hole in it must not be written. */
export function encodeGbk(text: string): Uint8Array<ArrayBuffer> {
  table ??= reverseTable();
  const bytes = new Uint8Array(text.length * 2);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    const pair = table[code] ?? 0;
    if (pair === 0) throw new RangeError(`GBK has no character for ${JSON.stringify(text.charAt(index))}`);
    bytes[length++] = pair >> 8;
    bytes[length++] = pair & 0xff;
  }
  return bytes.slice(0, length);
}
