import { describe, expect, it } from 'vitest';
import { readRule, writeRule } from './rule.ts';

describe('a rule', () => {
  it('is read as it was written, without what is half typed', () => {
    const rule = [
      [
        { fact: 'order_count', operator: 'least', value: '2' },
        { fact: 'city', operator: 'is', value: '上海' }
      ],
      [{ fact: 'email', operator: 'known', value: '' }]
    ] as const;
    expect(readRule(writeRule(rule))).toEqual(rule);
    const half = [[{ fact: 'order_count', operator: 'least', value: '' }]] as const;
    expect(readRule(writeRule(half))).toEqual([]);
  });

  it('finds nobody by what it does not understand, rather than more people', () => {
    const known = { fact: 'order_count', operator: 'least', value: '2' };
    const later = { fact: 'shoe_size', operator: 'least', value: '42' };
    expect(readRule(JSON.stringify([[known, later], [known]]))).toEqual([[known]]);
    expect(readRule('{')).toEqual([]);
    expect(readRule('null')).toEqual([]);
    expect(readRule('[[]]')).toEqual([]);
  });
});
