import { contrast, formatColour, mixColours, parseColour, type Rgba } from './colour.ts';
import { type ChartTheme, type TokenName, tokenNames } from './theme.ts';

/**
 * A colour named by design tokens, written as CSS would write it. ECharts reads no custom
 * properties, so the colours of an option are worked out when it is drawn, for the theme of that moment.
 */
export type Paint = `var(--${TokenName})` | `color-mix(in oklab, ${string})` | `contrast-color(${string})`;

export const token = (name: TokenName): Paint => `var(--${name})`;

/** `share` (0 to 1) of the first, the rest of the second. */
export const mix = (first: Paint, second: Paint, share: number): Paint =>
  `color-mix(in oklab, ${first} ${String(Number((share * 100).toFixed(2)))}%, ${second})`;

/** The ink that can be read on a fill: WCAG contrast of at least 4.5. */
export const inkOn = (fill: Paint): Paint => `contrast-color(${fill})`;

const bounded = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** 0 (nearly the surface) to 1 (deep): one hue whose lightness only ever moves one way. */
export function sequential(share: number): Paint {
  const position = bounded(share, 0, 1);
  const turn = 0.75;
  return position <= turn
    ? mix(token('s1'), token('surface'), 0.06 + (0.94 * position) / turn)
    : mix(token('ink'), token('s1'), (0.45 * (position - turn)) / (1 - turn));
}

/** −1 (orange) through 0 (neutral) to 1 (blue): a pair that colour-blind readers can tell apart. */
export function diverging(balance: number): Paint {
  const position = bounded(balance, -1, 1);
  return mix(token(position < 0 ? 's2' : 's3'), token('sunken'), Math.abs(position));
}

const isToken = (name: string): name is TokenName => tokenNames.some((known) => known === name);

function parts(list: string): string[] {
  let depth = 0;
  return Array.from(list).reduce<string[]>(
    (found, character) => {
      depth += character === '(' ? 1 : character === ')' ? -1 : 0;
      if (character === ',' && depth === 0) found.push('');
      else found.push((found.pop() ?? '') + character);
      return found;
    },
    ['']
  );
}

function solid(text: string, theme: ChartTheme): Rgba {
  const colour = parseColour(resolvePaint(text.trim(), theme));
  if (colour === undefined) throw new Error(`not a colour: ${text}`);
  return colour;
}

function readableInk(fill: Rgba, theme: ChartTheme): string {
  const best = (inks: readonly string[]): string =>
    inks.reduce((first, second) =>
      contrast(solid(second, theme), fill) > contrast(solid(first, theme), fill) ? second : first
    );
  const own = best([theme.colour('ink'), theme.colour('surface')]);
  return contrast(solid(own, theme), fill) >= 4.5 ? own : best(['#ffffff', '#000000']);
}

/** Any other text is given back as it is. */
export function resolvePaint(text: string, theme: ChartTheme): string {
  const [, head = '', body = ''] = /^(var|color-mix|contrast-color)\((.*)\)$/.exec(text) ?? [];
  switch (head) {
    case 'var': {
      const name = body.replace('--', '');
      if (!isToken(name)) throw new Error(`no such token: ${text}`);
      return theme.colour(name);
    }
    case 'color-mix': {
      const [, first = '', second = ''] = parts(body);
      const [, paint = '', percent = ''] = /^(.*) ([\d.]+)%$/.exec(first.trim()) ?? [];
      return formatColour(mixColours(solid(paint, theme), solid(second, theme), Number(percent) / 100));
    }
    case 'contrast-color':
      return readableInk(solid(body, theme), theme);
    default:
      return text;
  }
}
