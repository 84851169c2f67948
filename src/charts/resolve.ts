import { resolvePaint } from './paint.ts';
import type { ChartTheme } from './theme.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Only under these keys is text a colour: a customer may be called anything, `var(--s1)` too. */
const isPaintKey = (key: string): boolean => /color$/i.test(key) || key === 'fill' || key === 'stroke';

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The same option with its paints and fonts as the theme has them, however deep they lie. */
export function resolveFields(fields: Fields, theme: ChartTheme): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, resolve(value, key, theme)]));
}

function resolve(value: unknown, key: string, theme: ChartTheme): unknown {
  if (typeof value === 'string') {
    if (key === 'fontFamily') return value === 'var(--font)' ? theme.font : value;
    return isPaintKey(key) ? resolvePaint(value, theme) : value;
  }
  if (typeof value === 'function') {
    if (key !== 'renderItem' && !isPaintKey(key)) return value;
    return (...given: unknown[]) => resolve(Reflect.apply(value, undefined, given), key, theme);
  }
  if (Array.isArray(value)) return value.map((item) => resolve(item, key, theme));
  return isFields(value) ? resolveFields(value, theme) : value;
}
