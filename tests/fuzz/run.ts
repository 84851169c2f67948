import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { type Answer, type FileRead, limits } from './protocol.ts';

export interface FuzzRun {
  readonly seed: string;
  readonly indexes: readonly number[];
  readonly processes: number;
  readonly onDone?: (done: number, failures: readonly Failure[]) => void;
}

export interface Failure {
  readonly index: number;
  readonly what: string;
}

export interface FuzzResult {
  readonly files: readonly FileRead[];
  readonly failures: readonly Failure[];
}

/** Files after which a process gives way to a new one, so that what they left behind cannot add up. */
const filesOfProcess = 500;
/** Seeds are made at the start, which takes long beside other work. */
const startMilliseconds = 240_000;

/** Reads every file in a process of its own kind, which is ended where a file takes too long. */
export async function fuzz({ seed, indexes, processes, onDone }: FuzzRun): Promise<FuzzResult> {
  const waiting = [...indexes];
  const files: FileRead[] = [];
  const failures: Failure[] = [];
  const lane = async (): Promise<void> => {
    while (waiting.length > 0) {
      const reader = await Reader.start();
      for (let left = filesOfProcess; left > 0 && reader.isAlive; left--) {
        const index = waiting.shift();
        if (index === undefined) break;
        const answer = await reader.read(seed, index);
        if (typeof answer === 'string') failures.push({ index, what: answer });
        else {
          files.push(answer);
          failures.push(...failuresOf(answer));
        }
        onDone?.(indexes.length - waiting.length, failures);
      }
      reader.end();
    }
  };
  await Promise.all(Array.from({ length: processes }, lane));
  return { files, failures };
}

function failuresOf({ index, failure, milliseconds, peakMegabytes, history }: FileRead): readonly Failure[] {
  const what = [
    failure,
    milliseconds > limits.milliseconds ? `took ${milliseconds.toFixed(0)} ms` : undefined,
    peakMegabytes > limits.peakMegabytes ? `held ${peakMegabytes.toFixed(0)} MB` : undefined
  ];
  return what.flatMap((one) => (one === undefined ? [] : [{ index, what: `${history}: ${one}` }]));
}

class Reader {
  readonly #process: ChildProcess;
  isAlive = true;

  private constructor(child: ChildProcess) {
    this.#process = child;
  }

  static async start(): Promise<Reader> {
    const child = fork(join(import.meta.dirname, 'child.mjs'), {
      execArgv: ['--max-old-space-size=768'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, VITEST: undefined }
    });
    const reader = new Reader(child);
    const ready = await reader.#answer(startMilliseconds);
    if (typeof ready === 'string') throw new Error(`A process to read files does not start: ${ready}`);
    return reader;
  }

  async read(seed: string, index: number): Promise<FileRead | string> {
    const answer = this.#answer(limits.milliseconds * 1.5);
    this.#process.send({ seed, index });
    const got = await answer;
    if (typeof got === 'string') this.end();
    else if (got.kind === 'read') return got;
    return typeof got === 'string' ? got : 'answered out of turn';
  }

  end(): void {
    this.isAlive = false;
    this.#process.kill('SIGKILL');
  }

  #answer(milliseconds: number): Promise<Answer | string> {
    const child = this.#process;
    return new Promise((resolve) => {
      const settle = (answer: Answer | string): void => {
        clearTimeout(watchdog);
        child.off('message', settle);
        child.off('exit', died);
        resolve(answer);
      };
      const died = (code: number | null, signal: string | null): void =>
        settle(`its process ended (${signal ?? code})`);
      const watchdog = setTimeout(() => settle(`no answer within ${milliseconds} ms`), milliseconds);
      child.once('message', settle);
      child.once('exit', died);
    });
  }
}
