import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { Language } from './language.svelte.ts';
import { preferredLocale } from './locale.ts';
import { menu, menuText } from './menu.ts';

describe('Language', () => {
  it('rewrites whatever reads its format when language or currency change', () => {
    const root = { lang: '' };
    const language = new Language(root, 'en');
    const seen: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        seen.push(language.format.moneyShort(48_210));
      });
    });
    flushSync();
    language.setCurrency('CNY');
    flushSync();
    language.setLocale('zh');
    flushSync();
    stop();
    expect(seen).toEqual(['48.2K', '¥48.2K', '¥4.8万']);
    expect(root.lang).toBe('zh-CN');
  });

  it('tells the page its language from the start', () => {
    const root = { lang: '' };
    expect(new Language(root, 'en', 'USD').currency).toBe('USD');
    expect(root.lang).toBe('en');
  });
});

it.each([
  [['de-DE', 'zh-TW', 'en'], 'zh'],
  [['en-GB', 'zh'], 'en'],
  [['fr'], 'en'],
  [[], 'en']
])('of %j the app speaks %s', (tags, locale) => {
  expect(preferredLocale(tags)).toBe(locale);
});

it('lists every page that has a name, once', () => {
  const pages = menu.flatMap((group) => group.pages);
  expect([...pages].sort()).toEqual(Object.keys(menuText.en.page).sort());
});
