// Runs as text inside a blob, where the browser keeps no files: a folder in the worker's memory in their place.
{
  const chunkBytes = 2 ** 20;

  /** What DuckDB uses of a FileSystemSyncAccessHandle. */
  class MemoryFile {
    #chunks = [];
    #size = 0;

    getSize() {
      return this.#size;
    }

    read(bytes, { at = 0 } = {}) {
      const length = Math.max(0, Math.min(bytes.length, this.#size - at));
      for (const { chunk, offset, done, count } of this.#pieces(at, length)) {
        bytes.set(chunk.subarray(offset, offset + count), done);
      }
      return length;
    }

    write(bytes, { at = 0 } = {}) {
      for (const { chunk, offset, done, count } of this.#pieces(at, bytes.length)) {
        chunk.set(bytes.subarray(done, done + count), offset);
      }
      this.#size = Math.max(this.#size, at + bytes.length);
      return bytes.length;
    }

    truncate(size) {
      this.#chunks.length = Math.min(this.#chunks.length, Math.ceil(size / chunkBytes));
      this.#chunks[Math.floor(size / chunkBytes)]?.fill(0, size % chunkBytes);
      this.#size = size;
    }

    flush() {}

    close() {}

    toBlob() {
      return new Blob(
        Array.from(this.#pieces(0, this.#size), ({ chunk, count }) => chunk.subarray(0, count))
      );
    }

    *#pieces(at, length) {
      for (let done = 0; done < length;) {
        const index = Math.floor((at + done) / chunkBytes);
        const offset = (at + done) % chunkBytes;
        const count = Math.min(chunkBytes - offset, length - done);
        this.#chunks[index] ??= new Uint8Array(chunkBytes);
        yield { chunk: this.#chunks[index], offset, done, count };
        done += count;
      }
    }
  }

  const files = new Map();

  const folder = {
    getDirectoryHandle: async () => folder,
    getFileHandle: async (name, { create = false } = {}) => {
      if (!files.has(name) && !create) throw new DOMException(name, 'NotFoundError');
      if (!files.has(name)) files.set(name, new MemoryFile());
      return { createSyncAccessHandle: async () => files.get(name) };
    }
  };

  Object.defineProperty(navigator, 'storage', { value: { getDirectory: async () => folder } });

  self.addEventListener('message', (event) => {
    if (event.data.take === undefined) return;
    event.stopImmediatePropagation();
    self.postMessage({ taken: files.get(event.data.take).toBlob() });
  });
}
