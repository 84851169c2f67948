/** Lets a prober try every way to an origin; answers what each way said. */
export function probeIn(worker: Worker, origin: string): Promise<Readonly<Record<string, string>>> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<Readonly<Record<string, string>>>) => {
      worker.terminate();
      resolve(event.data);
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.postMessage(origin);
  });
}
