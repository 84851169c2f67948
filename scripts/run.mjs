import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const root = new URL('..', import.meta.url).pathname;

/** Runs a command in the project's folder with its output shown; ends this process where it fails. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32'
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the exact packages of the lock file where they are missing. */
export function installPackages() {
  if (!existsSync(`${root}/node_modules/.package-lock.json`)) run('npm', ['ci', '--no-audit', '--no-fund']);
}
