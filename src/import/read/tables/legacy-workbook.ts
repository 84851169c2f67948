import { readHead } from '../text-file.ts';
import { sheetsInMemory } from './workbook.ts';
import { TableStopped, type FoundTable, type OnBytes } from './found-table.ts';
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
  return sheetsInMemory(file, name, 'xls', onBytes);
}

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
