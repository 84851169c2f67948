import { expect, it } from 'vitest';
import { plainSvg } from './plain-svg.ts';

const drawn = (number: number, fill = '#fff', text = 'Tea') =>
  [
    `<path class="zr${number}-cls-${number}" fill="url(#zr${number}-p0)" ecmeta_data_index="${number}"></path>`,
    `<text>${text}</text>`,
    `<pattern id="zr${number}-p0"><rect fill="${fill}"></rect></pattern>`,
    `<style ><![CDATA[\n.zr${number}-cls-${number}:hover { cursor:pointer; }\n]]></style>`
  ].join('\n');

it('is the same for the same picture', () => {
  expect(plainSvg(drawn(3))).toBe(plainSvg(drawn(17)));
});

it('keeps references and what they refer to together, and apart from other pictures', () => {
  const id = (svg: string) => /id="([^"]+)"/.exec(svg)?.[1];
  const [white, red] = [plainSvg(drawn(1)), plainSvg(drawn(1, '#f00'))];
  expect(white).toContain(`url(#${String(id(white))})`);
  expect(id(white)).not.toBe(id(red));
});

it('has attributes instead of styles, which a security policy would refuse', () => {
  const styled = `<text style="font-size:12px;font-family:'A B', serif;" x="1">Tea</text>`;
  expect(plainSvg(styled)).toBe(`<text font-size="12px" font-family="'A B', serif" x="1">Tea</text>`);
  expect(plainSvg(drawn(1))).not.toMatch(/<style|style=|class=|ecmeta/);
});

it('leaves words alone', () => {
  const words =
    'zr1-p0 url(#zr1-p0) id=&quot;zr1-p0&quot; style=&quot;a:b&quot; class=&quot;zr1&quot; &lt;style&gt;';
  expect(plainSvg(drawn(1, '#fff', words))).toContain(`<text>${words}</text>`);
});
