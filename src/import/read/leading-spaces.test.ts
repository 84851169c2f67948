import { describe, expect, it } from 'vitest';
import { hasLeadingSpaces, leadingSpaceRemover, withoutLeadingSpaces } from './leading-spaces.ts';

const comma = { delimiter: ',', quote: '"', escape: '"' } as const;

describe('spaces behind delimiters', () => {
  it.each([
    ['a, b, c\n1, 2, 3\n', true],
    ['a, "b, c", d\n', true],
    ['a,"b, c, d, e",f\n1,"b, c, d, e",2\n', false],
    ['a,b\nTea, green,2\n', false],
    ['one column\nof words\n', false]
  ])('in %j: %s', (text, found) => {
    expect(hasLeadingSpaces(text, comma)).toBe(found);
  });

  it.each([
    ['a, "b, c",  d\n', 'a,"b, c",d\n'],
    [' a, b\n "c", d\n', ' a,b\n "c",d\n'],
    ['a, "say ""b, c"", d"\n', 'a,"say ""b, c"", d"\n'],
    ['a, 6" x, b\n', 'a,6" x,b\n'],
    ['a, \n', 'a,\n']
  ])('%j becomes %j', (text, clean) => {
    expect(withoutLeadingSpaces(text, comma)).toBe(clean);
  });

  it('obeys another escape than a second quote', () => {
    const remove = leadingSpaceRemover({ ...comma, escape: '\\' });
    expect(remove('a, "6\\", x", b')).toBe('a,"6\\", x",b');
  });

  it('does the same wherever a text is cut', () => {
    const text = 'a, "b "", c",  d\r\n1, 2, 3';
    for (let cut = 0; cut <= text.length; cut++) {
      const remove = leadingSpaceRemover(comma);
      expect(remove(text.slice(0, cut)) + remove(text.slice(cut))).toBe('a,"b "", c",d\r\n1,2,3');
    }
  });
});
