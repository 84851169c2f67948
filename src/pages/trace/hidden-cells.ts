import type { TableCell } from '#engine';
import type { Privacy } from '#import';
import { maskEmail, maskName, maskPhone } from '#kit';
import { unreachable } from '#lib';

/** A cell of a file with whatever may tell who it is about taken out. */
export function hiddenCell(cell: TableCell, privacy: Privacy): string {
  const text = cell === null ? '' : String(cell);
  if (text.trim() === '') return '';
  switch (privacy) {
    case 'open':
      return text;
    case 'name':
      return maskName(text);
    case 'email':
      return maskEmail(text);
    case 'phone':
      return maskPhone(text);
    case 'hidden':
      return '***';
    default:
      return unreachable(privacy);
  }
}
