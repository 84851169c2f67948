/** Every way a worker has to reach an address, tried one after the other. */
const ways: Readonly<Record<string, (address: string) => unknown>> = {
  fetch: (address) => fetch(address, { mode: 'no-cors' }),
  'fetch of a request': (address) =>
    fetch(new Request(address, { method: 'POST', body: 'a', mode: 'no-cors' })),
  'fetch of another realm': (address) =>
    (Reflect.get(Object.getPrototypeOf(self) as object, 'fetch') as typeof fetch)(address),
  XMLHttpRequest: (address) => {
    const request = new XMLHttpRequest();
    request.open('GET', address, false);
    request.send();
  },
  importScripts: (address) => importScripts(address),
  'dynamic import': (address) => import(/* @vite-ignore */ address),
  WebSocket: (address) => new WebSocket(address.replace('http', 'ws')),
  EventSource: (address) => new EventSource(address),
  'worker of another address': (address) => new Worker(address),
  'worker of its own text': (address) =>
    new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(address)}, { mode: 'no-cors' })`]))),
  Cache: async (address) => (await caches.open('probe')).add(address),
  sendBeacon: (address) => navigator.sendBeacon(address, 'a')
};

async function probe(origin: string): Promise<Readonly<Record<string, string>>> {
  const outcomes: Record<string, string> = {};
  for (const [name, reach] of Object.entries(ways)) {
    try {
      await reach(`${origin}/${encodeURIComponent(name)}`);
      outcomes[name] = 'no error';
    } catch (thrown) {
      outcomes[name] = String(thrown);
    }
  }
  return outcomes;
}

self.addEventListener('message', (event: MessageEvent<string>) => {
  void probe(event.data).then((outcomes) => self.postMessage(outcomes));
});
