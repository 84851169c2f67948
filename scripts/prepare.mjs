import { existsSync } from 'node:fs';
import { installPackages, root, run } from './run.mjs';

installPackages();
if (!existsSync(`${root}/public/sample/files.json`)) run('npm', ['run', '-s', 'sample']);
