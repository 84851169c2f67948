import type { FileRead } from './protocol.ts';
import type { FuzzResult } from './run.ts';
import { seedKinds } from './seeds.ts';

const most = (files: readonly FileRead[], measure: (file: FileRead) => number): readonly FileRead[] =>
  files.toSorted((one, other) => measure(other) - measure(one)).slice(0, 5);

/** How the files of each kind ended, which were slowest, and which needed the most memory. */
export function reportOf({ files, failures }: FuzzResult, seed: string): string {
  const outcomes = [...new Set(files.map(({ outcome }) => outcome))].toSorted();
  const count = (kind: string, outcome?: string): number =>
    files.filter((file) => file.fileKind === kind && (outcome ?? file.outcome) === file.outcome).length;
  const width = Math.max(...outcomes.map(({ length }) => length), 8) + 2;
  const line = (title: string, cells: readonly (string | number)[]): string =>
    [title.padEnd(width), ...cells.map((cell) => String(cell).padStart(9))].join('');
  const describe = ({
    index,
    history,
    bytes,
    milliseconds,
    grownMegabytes,
    peakMegabytes
  }: FileRead): string =>
    `  ${milliseconds.toFixed(0).padStart(6)} ms  +${grownMegabytes.toFixed(0)} MB to ${peakMegabytes.toFixed(0)} MB  ${bytes} bytes  --only ${index}  ${history}`;
  return [
    line('outcome', [...seedKinds, 'all']),
    ...outcomes.map((outcome) =>
      line(outcome, [
        ...seedKinds.map((kind) => count(kind, outcome)),
        files.filter((file) => file.outcome === outcome).length
      ])
    ),
    line('files', [...seedKinds.map((kind) => count(kind)), files.length]),
    `\nslowest:\n${most(files, ({ milliseconds }) => milliseconds)
      .map(describe)
      .join('\n')}`,
    `\nmost memory added to their process:\n${most(files, ({ grownMegabytes }) => grownMegabytes)
      .map(describe)
      .join('\n')}`,
    `\n${failures.length} failures, seed ${seed}`,
    ...failures.map(({ index, what }) => `  --seed ${seed} --only ${index}: ${what}`)
  ].join('\n');
}
