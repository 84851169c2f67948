import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutInnerMarks, withoutInnerMarks } from './joined-files.ts';

const mark = '\ufeff';
const text = 'name,total\nTea,5\n';
const bytesOf = (part: string): Blob => new Blob([new TextEncoder().encode(part)]);
const cut = async (part: string, lineBreak = '\n'): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await (await cutInnerMarks(bytesOf(part), bytesOf(part), lineBreak)).arrayBuffer()
  );

describe.each([
  ['a text', (part: string) => Promise.resolve(withoutInnerMarks(part))],
  ['a file', (part: string) => cut(part)]
])('marks within %s', (_, without) => {
  it.each([
    ['none', text, text],
    ['at the start', mark + text, text],
    ['twice at the start', mark + mark + text, text],
    ['at the start of later lines', mark + text + mark + text + mark + text, text + text + text],
    ['behind a carriage return', `a,b\r\n1,2\r\n${mark}a,b\r\n`, 'a,b\r\n1,2\r\na,b\r\n'],
    ['before a quoted name', `${text}${mark}"name","total"\n`, `${text}"name","total"\n`],
    ['behind a line that was not ended', `name,total\nTea,5${mark}${text}`, `name,total\nTea,5\n${text}`],
    ['within a cell', `name,total\nTe${mark}a,5\n`, 'name,total\nTea,5\n'],
    ['full-width signs begin alike', 'name，total\n茶！，5\n', 'name，total\n茶！，5\n']
  ])('%s', async (_case, given, wanted) => {
    expect(await without(given)).toBe(wanted);
  });

  it('leave what they stand between as it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '茶', '！', '\n') }), { maxLength: 8 }),
        async (parts) => {
          const joined = parts.map((part) => `${mark}h,é\n${part}\n`).join('');
          expect(await without(joined)).toBe(parts.map((part) => `h,é\n${part}\n`).join(''));
        }
      ),
      { numRuns: 50 }
    );
  });
});

it('a mark is found where a chunk of the file ends within it', async () => {
  const chunk = 4_194_304;
  for (const before of [chunk - 3, chunk - 2, chunk - 1, chunk]) {
    const filler = `h\n${'x'.repeat(before - 3)}\n`;
    expect((await cut(`${filler}${mark}h\n`)) === `${filler}h\n`).toBe(true);
  }
});
