import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksBinary } from './binary.ts';
import { readHead, readTail, toUtf8 } from './text-file.ts';

const fileOf = (...parts: BlobPart[]): File => new File(parts, 'orders.csv');
const utf16le = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('toUtf8', () => {
  it('hands back the same file when it is UTF-8 already', async () => {
    const file = fileOf('a,b\n');
    expect(await toUtf8(file, 'utf-8')).toBe(file);
  });

  it('rewrites another encoding and keeps the name', async () => {
    const file = await toUtf8(fileOf(utf16le('\ufeff订单编号,a\n')), 'utf-16le');
    expect([file.name, await file.text()]).toEqual(['orders.csv', '订单编号,a\n']);
  });

  it('tells of every chunk and joins characters that a chunk cuts', async () => {
    const text = '茶'.repeat(3_000_001);
    const seen: number[] = [];
    const file = await toUtf8(fileOf(utf16le(text)), 'utf-16le', { onBytes: (bytes) => seen.push(bytes) });
    expect(await file.text()).toBe(text);
    expect(seen).toEqual([4_194_304, 6_000_002]);
  });

  it('makes every kind of line break one, also across chunks', async () => {
    const filler = 'x'.repeat(4_194_303);
    const file = await toUtf8(fileOf(`${filler}\r\na\rb\nc\r\n\r\n`), 'utf-8', { newlines: 'unify' });
    expect((await file.text()).slice(filler.length)).toBe('\na\nb\nc\n\n');
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('not wanted any more'));
    await expect(toUtf8(fileOf('a'), 'gb18030', { signal })).rejects.toThrow('not wanted any more');
  });
});

describe('readHead and readTail', () => {
  it('read from the ends, or all of a short file', async () => {
    const file = fileOf('0123456789');
    const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
    expect([await readHead(file, 3), await readTail(file, 3), await readTail(file)].map(text)).toEqual([
      '012',
      '789',
      '0123456789'
    ]);
  });
});

describe('looksBinary', () => {
  it.each([
    ['excel', 'PK\x03\x04\x14\0\x06\0\x08\0[Content_Types].xml'],
    ['zip', 'PK\x03\x04\x14\0\0\0orders.csv'],
    ['excel-legacy', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'],
    ['gzip', '\x1f\x8b\x08\0'],
    ['pdf', '%PDF-1.7\n'],
    ['image', '\x89PNG\r\n\x1a\n'],
    ['sqlite', 'SQLite format 3\0\x10\0'],
    ['duckdb', '\x01\x02\x03\x04\x05\x06\x07\x08DUCK'],
    ['parquet', 'PAR1\x15\x04'],
    ['unknown', '\0\0\x01\x02\0\0\x03\x04\x05\x06\0\0']
  ])('knows %s', (kind, head) => {
    expect(looksBinary(bytesOf(head))).toBe(kind);
  });

  it('takes no text for binary, in any encoding', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[\p{L}\d ,;."]*$/u), { minLength: 1 }), (lines) => {
        const text = lines.join('\n');
        expect(looksBinary(new TextEncoder().encode(text))).toBeUndefined();
        expect(looksBinary(utf16le(`\ufeff${text}`))).toBeUndefined();
      })
    );
  });
});
