import { describe, expect, it } from 'vitest';
import { parseColour } from './colour.ts';
import { defaultTheme } from './default-theme.ts';
import { themeFrom, tokenNames } from './theme.ts';

describe('defaultTheme', () => {
  it.each(['light', 'dark'] as const)('has a colour for every token: %s', (scheme) => {
    const theme = defaultTheme(scheme);
    expect(tokenNames.filter((name) => parseColour(theme.colour(name)) === undefined)).toEqual([]);
  });

  it('reads the dark block for dark and the root for what dark leaves out', () => {
    expect(defaultTheme('dark').colour('surface')).not.toBe(defaultTheme('light').colour('surface'));
    expect(defaultTheme('dark').font).toBe(defaultTheme('light').font);
  });
});

describe('themeFrom', () => {
  it('says which token is missing', () => {
    expect(() => themeFrom((name) => (name === '--seg-risk' ? ' ' : '#000000'))).toThrow('--seg-risk');
  });

  it('keeps double quotes out of the font, which ECharts would not escape', () => {
    const theme = themeFrom((name) => (name === '--font' ? '"Noto Sans", serif' : '#000000'));
    expect(theme.font).toBe("'Noto Sans', serif");
  });
});
