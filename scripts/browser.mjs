import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Where systems put their own Chromium; Playwright's is downloaded only where none of these is there. */
const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export function installedBrowser() {
  return [process.env.CHROMIUM_PATH, ...systemBrowsers, chromium.executablePath()].find(
    (path) => path !== undefined && existsSync(path)
  );
}

const attempt = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** Finds a Chromium, else installs one: Debian's package where we may, Playwright's download elsewhere. */
export function installBrowser() {
  if (installedBrowser() !== undefined) return;
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (isDebianRoot && attempt('apt-get', ['update', '-q'])) {
    attempt('apt-get', ['install', '-y', '-q', 'chromium', 'fonts-noto-cjk']);
  }
  if (installedBrowser() === undefined) attempt('npx', ['playwright', 'install', '--with-deps', 'chromium']);
  if (installedBrowser() === undefined) {
    throw new Error('No Chromium was found or could be installed. Set CHROMIUM_PATH to one.');
  }
}
