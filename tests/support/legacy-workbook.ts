/** Records of an old workbook (BIFF8), as far as text and numbers need them. */
const beginning = 0x0809;
const ending = 0x000a;
const sheetOf = 0x0085;
const numberCell = 0x0203;
const textCell = 0x0204;

const sectorBytes = 512;
/** A shorter stream would have to stand among the short ones. */
const leastStreamBytes = 4096;
const free = 0xffffffff;
const endOfChain = 0xfffffffe;
const tableSector = 0xfffffffd;

function record(type: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, body]);
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16LE(value, index * 2));
  return bytes;
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

const wideText = (text: string): Buffer => Buffer.concat([Buffer.of(1), Buffer.from(text, 'utf16le')]);
const beginningOf = (kind: number): Buffer => record(beginning, numbers(0x0600, kind, 0, 0, 0, 0, 0, 0));

function cell(value: string | number, row: number, column: number): Buffer {
  const place = numbers(row, column, 0);
  return typeof value === 'number'
    ? record(numberCell, place, double(value))
    : record(textCell, place, numbers(value.length), wideText(value));
}

function workbookStream(name: string, rows: readonly (readonly (string | number)[])[]): Buffer {
  const sheetHead = (start: number): Buffer =>
    record(sheetOf, numbers(start, 0, 0), Buffer.of(name.length), wideText(name));
  const globals = (start: number): Buffer =>
    Buffer.concat([beginningOf(0x0005), sheetHead(start), record(ending)]);
  return Buffer.concat([
    globals(globals(0).length),
    beginningOf(0x0010),
    ...rows.flatMap((row, index) => row.map((value, column) => cell(value, index, column))),
    record(ending)
  ]);
}

function directoryEntry(name: string, kind: number, child: number, start: number, size: number): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(`${name}\0`, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry.writeUInt8(kind, 66);
  entry.writeUInt8(1, 67);
  [free, free, child].forEach((link, index) => entry.writeUInt32LE(link, 68 + index * 4));
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}

/** A workbook of Excel 97 to 2003 with one sheet, which no library here writes; under 60 kB. */
export function legacyWorkbookFile(
  fileName: string,
  sheet: string,
  rows: readonly (readonly (string | number)[])[]
): File {
  const plain = workbookStream(sheet, rows);
  const size = Math.max(leastStreamBytes, Math.ceil(plain.length / sectorBytes) * sectorBytes);
  const stream = Buffer.concat([plain, Buffer.alloc(size - plain.length)]);
  const sectors = size / sectorBytes;
  const chain = [
    tableSector,
    endOfChain,
    ...Array.from({ length: sectors }, (_, index) => (index === sectors - 1 ? endOfChain : index + 3))
  ];
  if (chain.length > sectorBytes / 4) throw new RangeError('too many rows');
  const allocation = Buffer.alloc(sectorBytes, 0xff);
  chain.forEach((next, index) => allocation.writeUInt32LE(next, index * 4));
  const directory = Buffer.concat([
    directoryEntry('Root Entry', 5, 1, endOfChain, 0),
    directoryEntry('Workbook', 2, free, 2, size),
    Buffer.alloc(256)
  ]);
  return new File([new Uint8Array(Buffer.concat([fileHeader(), allocation, directory, stream]))], fileName);
}

function fileHeader(): Buffer {
  const header = Buffer.alloc(sectorBytes, 0);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  [0x003e, 0x0003, 0xfffe, 9, 6].forEach((value, index) => header.writeUInt16LE(value, 24 + index * 2));
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(leastStreamBytes, 56);
  [endOfChain, 0, endOfChain, 0, 0].forEach((value, index) => header.writeUInt32LE(value, 60 + index * 4));
  header.fill(0xff, 80);
  return header;
}
