import type { Encoding } from '../../src/import/read/encoding.ts';

/** Encodings of one or two bytes a character, as the platform decodes them and no platform encodes them. */
export type LegacyEncoding = Exclude<Encoding, 'utf-8' | 'utf-16le' | 'utf-16be'>;

const wide: readonly LegacyEncoding[] = ['gb18030', 'big5', 'shift_jis', 'euc-kr'];

/** `TextEncoder` only knows UTF-8, so the tables of `TextDecoder` are turned round. */
export function legacyEncoder(encoding: LegacyEncoding): (text: string) => Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[], character: string): void => {
    if (Array.from(character).length === 1 && character !== '\ufffd' && !bytesOf.has(character))
      bytesOf.set(character, bytes);
  };
  // Decoded as a stream, as the import does: only so do all platforms know the signs of Windows 1252.
  for (let first = 0; first < 256; first++) {
    learn([first], new TextDecoder(encoding).decode(Uint8Array.of(first), { stream: true }));
  }
  if (wide.includes(encoding)) {
    for (let first = 0x81; first < 0xff; first++) {
      for (let second = 0x40; second < 0xff; second++)
        learn([first, second], decoder.decode(Uint8Array.of(first, second)));
    }
  }
  return (text) =>
    Uint8Array.from(
      Array.from(text).flatMap((character) => {
        const bytes = bytesOf.get(character);
        if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
        return bytes;
      })
    );
}
