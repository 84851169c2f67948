/** The design tokens a chart may use, named as in the style sheet without the dashes. */
export const tokenNames = [
  'paper',
  'surface',
  'sunken',
  'ink',
  'ink-2',
  'ink-3',
  'line',
  'line-strong',
  'accent',
  'accent-soft',
  'good',
  'warn',
  'bad',
  'seg-champion',
  'seg-loyal',
  'seg-potential',
  'seg-promising',
  'seg-new',
  'seg-attention',
  'seg-sleepy',
  'seg-risk',
  'seg-cant-lose',
  'seg-asleep',
  's1',
  's2',
  's3',
  's4',
  's5',
  's6'
] as const;

export type TokenName = (typeof tokenNames)[number];

export interface ChartTheme {
  readonly font: string;
  colour(token: TokenName): string;
}

/** A theme from whatever knows the value of a custom property such as `--ink`. */
export function themeFrom(property: (name: string) => string): ChartTheme {
  const valueOf = (name: string): string => {
    const value = property(name).trim();
    if (value === '') throw new Error(`the style sheet has no ${name}`);
    return value;
  };
  const colours = new Map<string, string>(tokenNames.map((name) => [name, valueOf(`--${name}`)]));
  // ECharts writes the font into a double-quoted attribute and escapes nothing.
  const font = valueOf('--font').replaceAll('"', "'");
  return { font, colour: (token) => colours.get(token) ?? '' };
}

export function screenTheme(): ChartTheme {
  const style = getComputedStyle(document.documentElement);
  return themeFrom((name) => style.getPropertyValue(name));
}

/** Paper is white whatever the screen is; computed styles still speak of the screen when printing begins. */
export function paperTheme(): ChartTheme {
  const roots = Array.from(document.styleSheets)
    .flatMap((sheet) => Array.from(sheet.cssRules))
    .filter((rule) => rule instanceof CSSStyleRule)
    .filter(({ selectorText }) => selectorText === ':root');
  return themeFrom(
    (name) => roots.map(({ style }) => style.getPropertyValue(name)).findLast((value) => value !== '') ?? ''
  );
}
