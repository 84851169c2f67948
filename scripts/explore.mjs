import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { installPackages, root, run } from './run.mjs';

// `npm run explore -- [rounds] [first seed]`: all property tests over cases not seen before, until one fails.
installPackages();
const [rounds = '5', first = String(randomInt(1, 2 ** 30))] = process.argv.slice(2);
const files = ['src', 'tests']
  .flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true }).map((path) => `${folder}/${path}`)
  )
  .filter(
    (path) => path.endsWith('.test.ts') && readFileSync(`${root}${path}`, 'utf8').includes("'fast-check'")
  );
for (let round = 0; round < Number(rounds); round += 1) {
  const seed = Number(first) + round;
  console.log(`Seed ${seed}`);
  run('npx', ['vitest', 'run', ...files], { PROPERTY_SEED: String(seed) });
}
