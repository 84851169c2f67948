import { registerSW } from 'virtual:pwa-register';

/**
 * Keeps the built app in the browser, so that it opens, imports and answers without a network. A newer
 * version waits until the owner takes it: it never reloads a page on its own.
 */
export function keepForOffline(onNewVersion: (take: () => void) => void): void {
  const take = registerSW({ onNeedRefresh: () => onNewVersion(() => void take()) });
}
