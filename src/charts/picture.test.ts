import { expect, it } from 'vitest';
import { defaultTheme } from './default-theme.ts';
import { standalone } from './picture.ts';

const drawing = { svg: '<svg width="300" height="100" id="inner"></svg>', width: 300, height: 100 };
const theme = defaultTheme('light');
const titles = (title: string): string[] =>
  Array.from(
    standalone(drawing, title, theme).svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g),
    ([, text = '']) => text
  );

it('puts the chart under its title on an opaque ground', () => {
  const { svg, width, height } = standalone(drawing, 'Short', theme);
  expect({ width, height }).toEqual({ width: 340, height: 170 });
  expect(svg).toContain(`<rect width="100%" height="100%" fill="${theme.colour('paper')}"/>`);
  expect(svg).toContain('<svg x="20" y="50" width="300" height="100" id="inner">');
});

it('breaks long titles between words, and Chinese anywhere', () => {
  expect(titles('Most people bought once and long ago; the value sits right')).toEqual([
    'Most people bought once and long',
    'ago; the value sits right'
  ]);
  expect(titles('大部分客户很久以前只买过一次，真正的价值集中在右上角')).toEqual([
    '大部分客户很久以前只买过一次，真正的',
    '价值集中在右上角'
  ]);
});

it('keeps markup in a title as text', () => {
  expect(titles('<img src=x onerror="x()"> & co')).toEqual([
    '&lt;img src=x onerror=&quot;x()&quot;&gt; &amp; co'
  ]);
});
