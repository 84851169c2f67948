import { type SnapshotWriter, openSnapshotWriter } from '#engine';
import type { WriterCall, WriterReply } from './messages.ts';

const post = (reply: WriterReply): void => self.postMessage(reply);

let writer: SnapshotWriter | undefined;

async function answer(call: WriterCall): Promise<unknown> {
  if (call.kind === 'open') {
    const { files, name } = call;
    const opened = await openSnapshotWriter({ files, name, onRead: (read) => post({ kind: 'read', read }) });
    if (!opened.ok) return opened;
    writer = opened.value;
    return { ok: true, value: writer.isStored };
  }
  if (writer === undefined) throw new Error('no writer is open');
  const method: unknown = Reflect.get(writer, call.method);
  return typeof method === 'function' ? (Reflect.apply(method, writer, call.given) as unknown) : undefined;
}

// One call after the other: what is asked before the writer is open waits for it.
let last: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<WriterCall>) => {
  last = last.then(() => answer(data)).then((given) => post({ kind: 'answer', answer: given }));
});
