import type { Counting } from '#kit';
import { defaultSettings, type Settings } from '#models';
import { isShared, readSettings } from './filters.ts';
import type { Route } from './route.svelte.ts';

const settingNames = Object.keys(defaultSettings) as readonly (keyof Settings)[];

/** How far an address is from the usual rules, and where they are changed. */
export function countingOf(route: Route): Counting {
  const settings = readSettings(route.query);
  const changed = settingNames.filter((name) => settings[name] !== defaultSettings[name]);
  return { changedCount: changed.length, href: route.hrefTo('settings', isShared) };
}
