import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { literal } from '#engine';
import { openNativeDatabase } from '../tests/support/native-engine.ts';
import { importFiles } from '../tests/support/snapshot-of-files.ts';
import { makeShop } from './shop.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'public', 'sample');
const target = join(folder, 'sample.db.gz');
const mark = join(folder, 'sample.hash');

/** Everything that decides what the import makes of the sample's files. */
function hashOfMaking(): string {
  const hash = createHash('sha256');
  for (const part of ['sample-data', 'src/import', 'src/models', 'src/engine', 'tests/support']) {
    const names = readdirSync(join(root, part), { recursive: true, encoding: 'utf8' });
    for (const name of names.toSorted()) {
      if (/\.(ts|sql)$/.test(name) && !name.endsWith('.test.ts')) {
        hash.update(name).update(readFileSync(join(root, part, name)));
      }
    }
  }
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

/** A database without the holes that scratch tables left in it. */
async function compacted(snapshot: File): Promise<Buffer> {
  const work = mkdtempSync(join(tmpdir(), 'regulars-'));
  const [before, after] = [join(work, 'before.db'), join(work, 'after.db')];
  writeFileSync(before, await snapshot.bytes());
  const database = await openNativeDatabase();
  const connection = await database.connect();
  await connection.ask(`attach ${literal(before)} as before (read_only)`);
  await connection.ask(`attach ${literal(after)} as after`);
  await connection.ask('copy from database before to after');
  await connection.ask('checkpoint after');
  await connection.ask('detach after');
  await database.end();
  const bytes = readFileSync(after);
  rmSync(work, { recursive: true });
  return bytes;
}

const hash = hashOfMaking();
if (existsSync(target) && existsSync(mark) && readFileSync(mark, 'utf8') === hash) {
  console.log('The snapshot of the sample shop is up to date.');
} else {
  const { reports, inUse, shops, snapshot } = await importFiles(makeShop().files);
  const bytes = await compacted(snapshot);
  writeFileSync(target, gzipSync(bytes, { level: 9 }));
  writeFileSync(
    join(folder, 'snapshot.json'),
    JSON.stringify({ hash, bytes: bytes.length, reports, inUse, shops })
  );
  writeFileSync(mark, hash);
  console.log(`${(bytes.length / 1e6).toFixed(1)} MB  sample.db`);
}
