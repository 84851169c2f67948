// Runs as text inside a blob, before the worker's own script: nothing in the worker reaches another origin.
{
  const replace = (object, name, value) => {
    for (let owner = object; owner; owner = Object.getPrototypeOf(owner)) {
      if (Object.hasOwn(owner, name)) {
        Object.defineProperty(owner, name, { value, writable: false, configurable: false });
      }
    }
  };

  const ownAddress = (address) => {
    const { origin, href } = new URL(address);
    if (origin !== self.origin) throw new TypeError(`${origin} is out of reach`);
    return href;
  };

  const { fetch, importScripts, Request, XMLHttpRequest } = self;
  const { open } = XMLHttpRequest.prototype;

  replace(self, 'fetch', async (input, init) => {
    const request = new Request(input, init);
    ownAddress(request.url);
    return fetch(request);
  });
  replace(XMLHttpRequest.prototype, 'open', function (method, address, ...rest) {
    return open.call(this, method, ownAddress(address), ...rest);
  });
  replace(self, 'importScripts', (...addresses) => importScripts(...addresses.map(ownAddress)));

  const unneeded = [
    'EventSource',
    'FontFace',
    'RTCPeerConnection',
    'WebSocket',
    'WebSocketStream',
    'WebTransport'
  ];
  for (const name of unneeded) replace(self, name, undefined);
  replace(navigator, 'sendBeacon', undefined);
  if (self.Cache) for (const name of ['add', 'addAll']) replace(self.Cache.prototype, name, undefined);
}
