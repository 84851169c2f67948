// Runs as text inside a blob, between the guard and DuckDB's own script: what DuckDB itself does not tell.
{
  // DuckDB needs no worker of its own, and a new one would be without the guard.
  for (const name of ['Worker', 'SharedWorker']) {
    Object.defineProperty(self, name, { value: undefined, writable: false, configurable: false });
  }

  // Every failing statement is written to the console, with its text; the page shows what it wants to show.
  for (const level of ['debug', 'info', 'log', 'warn']) console[level] = () => undefined;

  // A download that fails leaves the start waiting for ever.
  self.addEventListener('unhandledrejection', (event) => self.postMessage({ lost: String(event.reason) }));

  // Reading a file blocks this worker; only the slices it asks for say how far it is.
  const sliced = new WeakMap();
  const furthest = new Map();
  const { slice } = Blob.prototype;
  const { readAsArrayBuffer } = self.FileReaderSync.prototype;

  Blob.prototype.slice = function (start = 0, end = this.size, ...rest) {
    const part = slice.call(this, start, end, ...rest);
    if (this instanceof File) sliced.set(part, { name: this.name, position: Math.min(end, this.size) });
    return part;
  };

  self.FileReaderSync.prototype.readAsArrayBuffer = function (blob) {
    const buffer = readAsArrayBuffer.call(this, blob);
    const read = sliced.get(blob);
    if (read && read.position > (furthest.get(read.name) ?? 0)) {
      furthest.set(read.name, read.position);
      self.postMessage({ read });
    }
    return buffer;
  };
}
