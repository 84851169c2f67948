import { expect, it } from 'vitest';
import { outerTabRemover, withoutOuterTabs } from './outer-tabs.ts';

it.each([
  ['"123"\t,"/"\t\r\n', '"123","/"\r\n'],
  ['"a"\t', '"a"'],
  ['"\t123",x', '"\t123",x'],
  ['"\t","b"', '"\t","b"'],
  ['123\t,x', '123\t,x']
])('%j becomes %j', (text, clean) => {
  expect(withoutOuterTabs(text)).toBe(clean);
});

it('does the same wherever a text is cut', () => {
  const text = '"1"\t,"/"\t\n"2"\t\t,3\t\n';
  for (let cut = 0; cut <= text.length; cut++) {
    const remove = outerTabRemover();
    expect(remove(text.slice(0, cut), false) + remove(text.slice(cut), false) + remove('', true)).toBe(
      '"1","/"\n"2",3\t\n'
    );
  }
});
