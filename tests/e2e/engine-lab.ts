import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize, resolve } from 'node:path';
import { build } from 'vite';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm'
};

export interface Served {
  readonly address: string;
  close(): void;
}

function listen(server: Server, port: number): Promise<Served> {
  return new Promise((done, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      done({
        address: `http://127.0.0.1:${port}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        }
      })
    );
  });
}

/** What Firefox does in a private window. */
const withoutFiles =
  "StorageManager.prototype.getDirectory = async () => { throw new DOMException('', 'SecurityError'); };\n";

/** What every browser does when the disk is full; how much fits differs, so it is set here. */
const withFullDisk = `
  const write = self.FileSystemSyncAccessHandle?.prototype.write;
  if (write) FileSystemSyncAccessHandle.prototype.write = function (bytes, options) {
    if ((options?.at ?? 0) + bytes.byteLength > 3e6) throw new DOMException('', 'QuotaExceededError');
    return write.call(this, bytes, options);
  };\n`;

/** The page as it is, under a sub-path, and in browsers that keep no files or no more of them. */
const mounts: Record<string, string> = {
  '/some/shop/': '',
  '/private/': withoutFiles,
  '/full/': withFullDisk
};

function respond(folder: string, url: string, response: ServerResponse): void {
  const path = normalize(decodeURIComponent(new URL(url, 'http://x').pathname));
  const mount = Object.entries(mounts).find(([prefix]) => path.startsWith(prefix));
  if (mount === undefined) return void response.writeHead(404).end();
  const [prefix, preamble] = mount;
  const file = join(folder, path.endsWith('/') ? 'index.html' : path.slice(prefix.length));
  if (!existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' });
  if (extname(file) === '.js') response.write(preamble);
  createReadStream(file).pipe(response);
}

/** Builds the engine's test page as the app is built, and serves it. */
export async function serveEnginePage(port: number): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'engine-page-'));
  const root = resolve('tests/e2e/engine-page');
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: './',
    worker: { format: 'iife' },
    build: {
      target: 'es2023',
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ['index.html', 'unlocked.html'].map((page) => join(root, page)) }
    }
  });
  const server = createServer(({ url = '/' }, response) => respond(folder, url, response));
  const served = await listen(server, port);
  return {
    address: served.address,
    close: () => {
      served.close();
      rmSync(folder, { recursive: true });
    }
  };
}

export interface Counter extends Served {
  readonly hits: readonly string[];
}

/** Another origin, which welcomes everybody and counts who came. */
export async function serveCounter(port: number): Promise<Counter> {
  const hits: string[] = [];
  const server = createServer(({ method = '', url = '' }, response) => {
    hits.push(`${method} ${url}`);
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-methods': '*',
      'content-type': 'text/plain'
    });
    response.end('a,b\n1,2\n');
  });
  return { ...(await listen(server, port)), hits };
}
