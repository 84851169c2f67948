import { openSnapshotWriter } from '#engine';
import { fail, ok, type Result } from '#lib';
import { inspect } from './inspect.ts';
import type { ImportOrder, ImportOutcome, ImportWorkerMessage, InspectedFile } from './messages.ts';
import type { ImportError } from './report.ts';
import { runImport } from './run-import.ts';

const post = (message: ImportWorkerMessage): void => self.postMessage(message);

async function inspectAll(order: ImportOrder): Promise<Result<readonly InspectedFile[], ImportError>> {
  const inspected: InspectedFile[] = [];
  for (const { file, kind, encoding, mapping, shop } of order.files) {
    const inspection = await inspect(file, kind, encoding);
    if (!inspection.ok) return fail({ kind: 'unreadable-file', file: file.name, why: inspection.error });
    inspected.push({
      file,
      inspection: inspection.value,
      ...(mapping === undefined ? {} : { mapping }),
      ...(shop === undefined ? {} : { shop })
    });
  }
  return ok(inspected);
}

async function carryOut(order: ImportOrder): Promise<Result<ImportOutcome, ImportError>> {
  let report: (read: number) => void = () => undefined;
  const [inspected, writer] = await Promise.all([
    inspectAll(order),
    openSnapshotWriter({
      files: order.engineFiles,
      name: order.snapshot,
      onRead: ({ position }) => report(position)
    })
  ]);
  if (!inspected.ok) {
    if (writer.ok) await writer.value.abandon();
    return inspected;
  }
  if (!writer.ok) return fail({ kind: 'failed', message: writer.error.message });
  const imported = await runImport(writer.value, { ...order, files: inspected.value }, (progress) => {
    if (progress.file !== undefined) {
      const file = order.files[progress.file.index]?.file;
      const before = order.files
        .slice(0, progress.file.index)
        .reduce((sum, { file: { size } }) => sum + size, 0);
      report = (read) =>
        post({
          kind: 'progress',
          progress: { ...progress, bytesRead: before + Math.min(read, file?.size ?? read) }
        });
    }
    post({ kind: 'progress', progress });
  });
  if (!imported.ok) {
    await writer.value.abandon();
    return imported;
  }
  const { isStored } = writer.value;
  const snapshot = await writer.value.finish();
  if (!snapshot.ok) {
    await writer.value.abandon();
    return fail(
      snapshot.error.kind === 'storage-full' || snapshot.error.kind === 'out-of-memory'
        ? { kind: snapshot.error.kind }
        : { kind: 'failed', message: JSON.stringify(snapshot.error) }
    );
  }
  return ok({ ...imported.value, snapshot: snapshot.value, isStored });
}

self.addEventListener('message', (event: MessageEvent<ImportOrder>) => {
  void carryOut(event.data)
    .catch((error: unknown): Result<ImportOutcome, ImportError> =>
      // A trapped engine ends as an exception; the snapshot before it is untouched.
      fail({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    )
    .then((outcome) => post({ kind: 'done', outcome }));
});
