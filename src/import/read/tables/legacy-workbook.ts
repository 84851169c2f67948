import { readHead } from '../text-file.ts';
import { sheetsInMemory } from './workbook.ts';
import { problemOf, TableStopped, type FoundTable, type OnBytes } from './found-table.ts';
import { workbookByteLimit } from './limits.ts';

const sectorBytes = 512;
const searchedBytes = 1_048_576;
const recordsLooked = 12;
const beginRecord = 0x0809;
const passwordRecord = 0x002f;

/** Sheets of a workbook of Excel 97 to 2003. */
export async function legacyWorkbook(
  file: File,
  name: string,
  onBytes: OnBytes
): Promise<readonly FoundTable[]> {
  if (file.size > workbookByteLimit) throw new TableStopped('too-large');
  if (isLocked(await readHead(file, searchedBytes))) throw new TableStopped('password');
  try {
    return await sheetsInMemory(file, name, 'xls', onBytes);
  } catch (error) {
    // To the library, what is wrapped like this and is no old workbook must be a locked new one.
    if (problemOf(error) !== 'password' || (await holdsLockedPackage(file))) throw error;
    throw new TableStopped('damaged');
  }
}

/** A locked new workbook is a part of that name; names are UTF-16 at even places. */
const holdsLockedPackage = async (file: File): Promise<boolean> =>
  new TextDecoder('utf-16le').decode(await file.arrayBuffer()).includes('EncryptedPackage');

/** The library would read a locked workbook as noise. A lock stands among its first records. */
function isLocked(head: Uint8Array): boolean {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  for (let sector = 0; sector + sectorBytes <= head.length; sector += sectorBytes) {
    if (view.getUint16(sector, true) !== beginRecord) continue;
    let at = sector;
    for (let nth = 0; nth < recordsLooked && at + 4 <= head.length; nth++) {
      if (view.getUint16(at, true) === passwordRecord) return true;
      at += 4 + view.getUint16(at + 2, true);
    }
  }
  return false;
}
