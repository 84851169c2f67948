import { installPackages, run } from './run.mjs';

installPackages();
run('npm', ['run', 'build']);
run('npx', ['vite', 'preview', '--host', '127.0.0.1', '--port', process.env.PORT ?? '4173']);
