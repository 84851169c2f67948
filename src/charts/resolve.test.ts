import { expect, it } from 'vitest';
import { defaultTheme } from './default-theme.ts';
import { token } from './paint.ts';
import { resolveFields } from './resolve.ts';

const theme = defaultTheme('light');
const s1 = theme.colour('s1');
const resolved = (fields: Readonly<Record<string, unknown>>) => resolveFields(fields, theme);

it('finds paints however deep they lie', () => {
  expect(
    resolved({
      color: [token('s1'), 'transparent'],
      series: [
        { itemStyle: { borderColor: token('s1') }, data: [1, null, { itemStyle: { color: token('s1') } }] }
      ],
      style: { fill: token('s1'), stroke: { attrs: { fill: token('s1') } } }
    })
  ).toEqual({
    color: [s1, 'transparent'],
    series: [{ itemStyle: { borderColor: s1 }, data: [1, null, { itemStyle: { color: s1 } }] }],
    style: { fill: s1, stroke: { attrs: { fill: s1 } } }
  });
});

it('leaves the words of the shop alone, whatever they look like', () => {
  const words = { name: 'var(--s1)', data: ['var(--nothing)', { name: 'var(--ink)', value: 'var(--ink)' }] };
  expect(resolved(words)).toEqual(words);
});

it('resolves what callbacks give back, where they give colours', () => {
  const { color, renderItem, formatter } = resolved({
    color: () => token('s1'),
    renderItem: () => ({ type: 'rect', style: { fill: token('s1') } }),
    formatter: () => 'var(--s1)'
  });
  const call = (callback: unknown): unknown =>
    typeof callback === 'function' ? Reflect.apply(callback, undefined, []) : callback;
  expect(call(color)).toBe(s1);
  expect(call(renderItem)).toEqual({ type: 'rect', style: { fill: s1 } });
  expect(call(formatter)).toBe('var(--s1)');
});

it('knows the font of the page', () => {
  expect(resolved({ fontFamily: 'var(--font)' })).toEqual({ fontFamily: theme.font });
});
