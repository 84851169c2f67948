import type { StatusTable } from './table.ts';

export const malay: StatusTable = {
  unpaid: ['belum bayar', 'belum dibayar', 'untuk dibayar'],
  paid: ['perlu dihantar', 'untuk dihantar', 'sedia untuk dihantar'],
  shipped: ['dihantar', 'sedang dihantar', 'dalam penghantaran', 'untuk diterima'],
  completed: ['diterima', 'selesai'],
  cancelled: ['dibatalkan'],
  refunded: ['dipulangkan']
};
