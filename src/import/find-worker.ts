import type { FindMessage, FindOrder } from './messages.ts';
import { findTables, type FoundTable } from './read/tables/index.ts';

const post = (message: FindMessage): void => self.postMessage(message);

async function findAll({ files }: FindOrder): Promise<readonly (readonly FoundTable[])[]> {
  const tables: (readonly FoundTable[])[] = [];
  for (const [index, file] of files.entries()) {
    const onBytes = (bytes: number): void => post({ kind: 'progress', file: index, bytes });
    onBytes(0);
    tables.push(await findTables(file, onBytes));
  }
  return tables;
}

self.addEventListener('message', (event: MessageEvent<FindOrder>) => {
  void findAll(event.data).then((tables) => post({ kind: 'done', tables }));
});
