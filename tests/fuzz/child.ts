import { resourceUsage } from 'node:process';
import { openNativeWriter } from '../support/native-writer.ts';
import { mutatedFile } from './mutated-file.ts';
import type { Answer, Task } from './protocol.ts';
import { readFile } from './read-file.ts';
import { makeSeeds } from './seeds.ts';

/** Reads the files it is asked for, one after the other, until it is ended from outside. */
const seeds = await makeSeeds();
const writer = await openNativeWriter();
const send = (answer: Answer): void => {
  process.send?.(answer);
};

process.on('message', (task: Task) => {
  void read(task).then(send);
});
send({ kind: 'ready' });

async function read({ seed, index }: Task): Promise<Answer> {
  const { kind, file, history } = await mutatedFile(seeds, seed, index);
  const before = resourceUsage().maxRSS;
  const start = performance.now();
  let outcome: string;
  let failure: string | undefined;
  try {
    outcome = await readFile(file, writer);
  } catch (error) {
    outcome = 'failed';
    failure = error instanceof Error ? `${error.stack ?? error.message} ${reasonOf(error)}` : String(error);
  }
  return {
    kind: 'read',
    index,
    fileKind: kind,
    history,
    bytes: file.size,
    outcome,
    failure,
    milliseconds: performance.now() - start,
    grownMegabytes: (resourceUsage().maxRSS - before) / 1024,
    peakMegabytes: resourceUsage().maxRSS / 1024
  };
}

const reasonOf = (error: Error): string => ('reason' in error ? JSON.stringify(error.reason) : '');
