import { describe, expect, it } from 'vitest';
import { tellingWords, termsOf } from './words.ts';

describe('termsOf', () => {
  it('leaves out what says nothing', () => {
    expect([...termsOf('The teapot LEAKS, and the teapot was 3 days late!')]).toEqual([
      'teapot',
      'leaks',
      'days',
      'late'
    ]);
  });

  it('reads Chinese without blanks', () => {
    expect([...termsOf('壶嘴漏水，物流也晚了，包装不错')]).toEqual([
      '壶嘴',
      '漏水',
      '物流',
      '晚',
      '包装',
      '不错'
    ]);
  });

  it('takes no piece of a word for a word', () => {
    expect([...termsOf('价，般；贵，用')]).toEqual(['贵']);
  });

  it('holds markup for what it is', () => {
    expect([...termsOf('<script>alert(1)</script>')]).toEqual(['script', 'alert']);
  });
});

describe('tellingWords', () => {
  const review = (is_low: boolean, words: string, review_key: number) => ({ review_key, is_low, words });
  const reviews = [
    ...Array.from({ length: 30 }, (_, key) => review(true, 'leaks badly, nice tea', key)),
    ...Array.from({ length: 90 }, (_, key) => review(false, 'nice tea, lovely glaze', 100 + key)),
    review(true, 'unique', 999)
  ];

  it('tells the sides apart by what only one of them says', async () => {
    const told = await tellingWords(reviews, new AbortController().signal);
    expect(told.ok && told.value.low.map(({ term }) => term)).toEqual(['badly', 'leaks']);
    expect(told.ok && told.value.high.map(({ term }) => term)).toEqual(['glaze', 'lovely']);
    expect(told.ok && told.value.low[0]).toMatchObject({ first: 30, second: 0 });
    expect(told).toMatchObject({ value: { lowCount: 31, highCount: 90 } });
  });

  it('says nothing about nothing', async () => {
    const told = await tellingWords([], new AbortController().signal);
    expect(told).toEqual({ ok: true, value: { low: [], high: [], lowCount: 0, highCount: 0 } });
  });
});
