import { gunzipSync, gzipSync } from 'node:zlib';
import { Random } from '../../sample-data/random.ts';
import { unpack, zipEntries } from '../../src/import/read/tables/zip-directory.ts';
import { UnpackBudget } from '../../src/import/read/tables/limits.ts';
import { zipFile, type ZipPart } from '../support/zip-file.ts';
import { byteMutations, textMutations } from './mutations.ts';
import { type Seed, type SeedKind, seedKinds } from './seeds.ts';

export interface MutatedFile {
  readonly kind: SeedKind;
  readonly file: File;
  /** From which seed and by which damage it came, to tell a person. */
  readonly history: string;
}

const layered: readonly SeedKind[] = ['xlsx', 'ods', 'zip', 'gzip'];
const written: readonly SeedKind[] = ['text', 'json', 'ndjson'];

/** The nth file of a run; the same for the same seed, whichever process makes it. */
export async function mutatedFile(
  seeds: readonly Seed[],
  runSeed: string,
  index: number
): Promise<MutatedFile> {
  const random = new Random(`${runSeed}/${index}`);
  const kind = random.weighted(seedKinds.map((one) => [one, one === 'text' ? 8 : 1.5] as const));
  const ofKind = seeds.filter((seed) => seed.kind === kind);
  const seed = random.pick(ofKind);
  const isInside = layered.includes(kind) && random.chance(0.6);
  const other = random.pick(random.chance(0.8) ? ofKind : seeds).bytes;
  const names: string[] = [];
  const mutate = (bytes: Uint8Array<ArrayBuffer>, isText: boolean): Uint8Array<ArrayBuffer> => {
    const possible = Object.entries(isText ? { ...byteMutations, ...textMutations } : byteMutations);
    let mutated = bytes;
    for (let left = random.pick([1, 1, 2, 4]); left > 0; left--) {
      const [name, change] = random.pick(possible);
      names.push(name);
      mutated = change(mutated, random, other);
    }
    return mutated;
  };
  const bytes = isInside
    ? await changedInside(seed, random, (part) => mutate(part, true))
    : mutate(seed.bytes, written.includes(kind));
  const history = `${seed.name}: ${isInside ? 'inside ' : ''}${names.join(', ')}`;
  return { kind, file: new File([bytes], seed.name), history };
}

type Change = (part: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** Packs anew after one of the parts was changed, so that the damage gets past the packing. */
async function changedInside(
  { kind, bytes }: Seed,
  random: Random,
  change: Change
): Promise<Uint8Array<ArrayBuffer>> {
  if (kind === 'gzip') return new Uint8Array(gzipSync(change(new Uint8Array(gunzipSync(bytes)))));
  const packed = new Blob([bytes]);
  const entries = await zipEntries(packed, 1000);
  const victim = random.pick(entries);
  const parts: ZipPart[] = [];
  for (const entry of entries) {
    const content = new Uint8Array(await (await unpack(packed, entry, new UnpackBudget())).arrayBuffer());
    parts.push({ name: entry.name, content: entry === victim ? change(content) : content });
  }
  return zipFile('packed', parts).bytes();
}
