import { deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** What the directory says instead of the truth. */
  readonly declaredBytes?: number;
  readonly isEncrypted?: boolean;
  readonly isStored?: boolean;
  /** Day and time as the directory writes them; none where they are left out. */
  readonly written?: readonly [day: number, time: number];
}

const bytesOf = (content: string | Uint8Array): Buffer =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);

/** An archive as hostile as the parts ask for; no library writes those. */
export function zipFile(name: string, parts: readonly ZipPart[]): File {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { name: partName, content, declaredBytes, isEncrypted = false, isStored = false } = part;
    const [day, time] = part.written ?? [0, 0];
    const nameBytes = bytesOf(partName);
    const plain = bytesOf(content);
    const packed = isStored ? plain : deflateRawSync(plain);
    const flags = (typeof partName === 'string' ? 0x800 : 0) | (isEncrypted ? 1 : 0);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(isStored ? 0 : 8, 8);
    local.writeUInt16LE(nameBytes.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(isStored ? 0 : 8, 10);
    entry.writeUInt16LE(time, 12);
    entry.writeUInt16LE(day, 14);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(declaredBytes ?? plain.length, 24);
    entry.writeUInt16LE(nameBytes.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, nameBytes, packed);
    directory.push(entry, nameBytes);
    offset += local.length + nameBytes.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return new File([Buffer.concat([...locals, ...directory, end])], name);
}
