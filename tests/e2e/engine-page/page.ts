import * as engine from '#engine';
import type { WriterCall, WriterMethod, WriterReply } from './messages.ts';
import { probeIn } from './probe.ts';
import proberUrl from './prober.worker.ts?worker&url';
import writerUrl from './writer.worker.ts?worker&url';

/** What the browser tests play with: the engine's face, a writer in a worker of its own, and a prober in another. */
const lab = {
  ...engine,
  openWriter,
  probeWorker: (origin: string) => probeIn(engine.startWorker(proberUrl), origin)
};

declare global {
  interface Window {
    lab: typeof lab;
  }
}

function openWriter(name: string) {
  const worker = engine.startWorker(writerUrl);
  const reads: engine.FileRead[] = [];
  const waiting: ((answer: unknown) => void)[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<WriterReply>) => {
    if (data.kind === 'read') reads.push(data.read);
    else waiting.shift()?.(data.answer);
  });
  const ask = (call: WriterCall): Promise<unknown> =>
    new Promise((resolve) => {
      waiting.push(resolve);
      worker.postMessage(call);
    });
  const opened = engine.engineFiles().then((files) => ask({ kind: 'open', files, name }));
  return {
    opened,
    reads,
    call: (method: WriterMethod, ...given: readonly unknown[]) =>
      opened.then(() => ask({ kind: 'call', method, given })),
    kill: () => worker.terminate()
  };
}

window.lab = lab;
