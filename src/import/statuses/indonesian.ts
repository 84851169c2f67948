import type { StatusTable } from './table.ts';

/** As Shopee, Tokopedia, Lazada and TikTok Shop write it. */
export const indonesian: StatusTable = {
  unpaid: ['belum bayar', 'belum dibayar', 'menunggu pembayaran'],
  paid: [
    'perlu dikirim',
    'siap dikirim',
    'pesanan baru',
    'sedang diproses',
    'sedang dikemas',
    'menunggu pengambilan'
  ],
  shipped: ['dikirim', 'sedang dikirim', 'telah dikirim', 'dalam pengiriman', 'sedang transit'],
  completed: ['tiba di tujuan', 'terkirim', 'selesai', 'pesanan selesai'],
  cancelled: ['batal', 'dibatalkan', 'pengiriman gagal'],
  refunded: ['dikembalikan']
};
