import { parseArgs } from 'node:util';
import { fuzz } from '../tests/fuzz/run.ts';
import { reportOf } from '../tests/fuzz/report.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '10000' },
    only: { type: 'string' },
    processes: { type: 'string', default: '2' }
  }
});
const indexes =
  values.only === undefined
    ? Array.from({ length: Number(values.count) }, (_, index) => index)
    : values.only.split(',').map(Number);
const start = performance.now();
const result = await fuzz({
  seed: values.seed,
  indexes,
  processes: Math.min(Number(values.processes), indexes.length),
  onDone: (done, failures) => {
    if (done % 500 === 0) console.log(`${done} files, ${failures.length} failures`);
  }
});
console.log(`\n${reportOf(result, values.seed)}`);
console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`);
if (result.failures.length > 0) process.exitCode = 1;
