import { existsSync } from 'node:fs';
import { installPackages, root, run } from './run.mjs';

installPackages();
if (!existsSync(`${root}/public/sample/sample.db.gz`)) run('npm', ['run', '-s', 'sample']);
