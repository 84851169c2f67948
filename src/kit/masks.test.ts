import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskCell, maskEmail, maskName, maskPhone } from './masks.ts';

describe('maskName', () => {
  it.each([
    ['王小明', '王**'],
    ['欧阳娜娜', '欧**'],
    ['李', '李**'],
    ['Ana Silva', 'A*** S***'],
    ['  Zoë  ', 'Z***'],
    ['tb_20481024', 't***'],
    ['𠮷野', '𠮷**'],
    ['ana@shop.com', 'a***@s***.com'],
    ['13812345678', '138****5678'],
    ['', '']
  ])('%s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it('lets at most the first letter of each word be seen', () => {
    const word = fc.stringMatching(/^[a-z]{2,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        expect(maskName(words.join(' '))).toBe(words.map((name) => `${name.charAt(0)}***`).join(' '));
      })
    );
  });
});

describe('maskEmail', () => {
  it.each([
    ['ana.silva@gmail.com', 'a***@g***.com'],
    ['a@b@silva-tea.co.uk', 'a***@s***.uk'],
    ['ana@localhost', 'a***@l***'],
    ['not an address', '***'],
    ['', '']
  ])('%s → %s', (email, masked) => {
    expect(maskEmail(email)).toBe(masked);
  });
});

describe('maskPhone', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['+86 138-1234-5678', '138****5678'],
    ['+49 30 901820', '***20'],
    ['10086', '***'],
    ['no phone', '***'],
    [' ', '']
  ])('%s → %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });
});

describe('maskCell', () => {
  it('knows personal columns by name and leaves the others', () => {
    expect(maskCell('display_name', '王小明')).toBe('王**');
    expect(maskCell('address', '1 Tea Lane')).toBe('***');
    expect(maskCell('phone', null)).toBeNull();
    expect(maskCell('order_count', 5)).toBe(5);
    expect(maskCell('constructor', 'x')).toBe('x');
  });
});
