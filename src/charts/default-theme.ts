import css from '#app.css?raw';
import { type ChartTheme, themeFrom } from './theme.ts';

function declarations(selector: string): string {
  const start = css.indexOf(`${selector} {`);
  return css.slice(start, css.indexOf('}', start));
}

const valueIn = (block: string, name: string): string =>
  new RegExp(`${name}:\\s*([^;]+);`).exec(block)?.[1]?.replace(/\s+/g, ' ') ?? '';

/** The theme as the style sheet writes it, for pictures drawn without a page. */
export function defaultTheme(scheme: 'light' | 'dark'): ChartTheme {
  const light = declarations(':root');
  const own = scheme === 'light' ? light : declarations("[data-theme='dark']");
  return themeFrom((name) => valueIn(own, name) || valueIn(light, name));
}
