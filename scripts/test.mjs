import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installPackages, root, run } from './run.mjs';

installPackages();
const { installBrowser } = await import('./browser.mjs');
installBrowser();

const results = `${root}/test-results`;
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

run('npm', ['run', '-s', 'sample']);
run('npm', ['run', '-s', 'check']);
run('npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}/unit.json`
]);
run('npx', ['vite', 'build', '--logLevel', 'warn']);
run('npx', ['playwright', 'test', '--reporter=list,json'], {
  PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/e2e.json`
});

const read = (name) => JSON.parse(readFileSync(`${results}/${name}.json`, 'utf8'));
const unit = read('unit');
const { stats } = read('e2e');
const passed = unit.numPassedTests + stats.expected;
const failed = unit.numFailedTests + stats.unexpected + stats.flaky;
console.log(`\n${passed} passed, ${failed} failed`);
