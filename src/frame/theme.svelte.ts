import type { Preferences } from '#storage';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Light, dark, or as the system has it; kept between visits. */
export class ThemeChoice {
  chosen = $state<Theme>('system');
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #preferences: Preferences;

  constructor(preferences: Preferences) {
    this.#preferences = preferences;
    this.#dark.addEventListener('change', () => this.#apply());
    this.#apply();
  }

  async restore(): Promise<void> {
    const kept = await this.#preferences.get('theme');
    const theme = kept.ok ? themes.find((word) => word === kept.value) : undefined;
    if (theme !== undefined) this.chosen = theme;
    this.#apply();
  }

  choose(theme: Theme): void {
    this.chosen = theme;
    this.#apply();
    void this.#preferences.set('theme', theme);
  }

  #apply(): void {
    const isDark = this.chosen === 'dark' || (this.chosen === 'system' && this.#dark.matches);
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  }
}
