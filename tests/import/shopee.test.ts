import { describe, expect, it } from 'vitest';
import { fixture, textFile } from '../support/fixtures.ts';
import { importedShop } from '../support/imported.ts';
import { totalsOf } from '../support/totals.ts';

describe('Shopee in the languages of its countries', () => {
  it.each([
    // QQ01 174,000; QQ03 144,000 of which one piece of 45,000 came back; QQ05 54,000, its return refused.
    [
      'Indonesia',
      'shopee_orders_id.csv',
      'IDR',
      { orders: 5, valid: 3, people: 2, charged: 372_000, refunds: 45_000 }
    ],
    // TT01 198 less 8 and 30 of postage; TT03 99 and 30.
    ['Thailand', 'shopee_orders_th.csv', 'THB', { orders: 3, valid: 2, people: 2, charged: 349, refunds: 0 }],
    // WW01 660, WW03 750 of which 300 came back, WW04 510.
    [
      'Taiwan',
      'shopee_orders_tw.csv',
      'TWD',
      { orders: 4, valid: 3, people: 2, charged: 1920, refunds: 300 }
    ],
    ['Brazil', 'shopee_orders_br.csv', 'BRL', { orders: 3, valid: 2, people: 1, charged: 123.7, refunds: 0 }],
    [
      'Vietnam',
      'shopee_orders_vn.csv',
      'VND',
      { orders: 3, valid: 2, people: 2, charged: 350_000, refunds: 0 }
    ]
  ])('%s', async (_, file, currency, { orders, valid, people, charged, refunds }) => {
    const { engine, reports } = await importedShop([fixture(file)]);
    expect(reports[0]).toMatchObject({ platform: 'shopee', setAside: [], warnings: [] });
    expect(await totalsOf(engine)).toMatchObject({
      order_count: orders,
      valid_order_count: valid,
      customer_count: people,
      charged,
      refunds
    });
    const currencies = await engine.table('select distinct currency from orders', 5);
    expect(currencies).toHaveProperty('value.rows', [[currency]]);
  });

  it('tells by when to send, when it was sent, and when the buyer confirmed', async () => {
    const { engine } = await importedShop([
      fixture('shopee_orders_id.csv'),
      fixture('shopee_orders_tw.csv'),
      fixture('shopee_orders_br.csv')
    ]);
    const told = await engine.table(
      `select order_id, ship_by_at::varchar, shipped_at::varchar, delivered_at::varchar, confirmed_at::varchar
      from orders where order_id in ('250303QQ03', '250501WW01', '250601BR01') order by order_id`,
      5
    );
    expect(told).toHaveProperty('value.rows', [
      ['250303QQ03', '2025-03-05 23:59:00', '2025-03-06 08:00:00', null, null],
      ['250501WW01', '2025-05-03 00:00:00', '2025-05-02 10:00:00', null, '2025-05-07 18:00:00'],
      [
        '250601BR01',
        '2025-06-03 23:59:00',
        '2025-06-02 10:00:00',
        '2025-06-06 15:00:00',
        '2025-06-13 09:00:00'
      ]
    ]);
  });

  it('reads rupiah with points as thousands even where one cell alone stands in a column', async () => {
    const { engine } = await importedShop([
      textFile('Order.all.csv', [
        'No. Pesanan,Status Pesanan,Waktu Pesanan Dibuat,Nama Produk,Harga Setelah Diskon,Jumlah,Total Pembayaran,Username (Pembeli)',
        '250301AA01,Perlu Dikirim,2025-03-01 10:00,Kopi,309.500,1,309.500,budi'
      ])
    ]);
    expect(await totalsOf(engine)).toMatchObject({ charged: 309_500 });
  });

  it('reads rupiah that a spreadsheet wrote with two digits behind a point as what they are', async () => {
    const { engine } = await importedShop([
      textFile('Order.all.csv', [
        'No. Pesanan,Status Pesanan,Waktu Pesanan Dibuat,Nama Produk,Harga Setelah Diskon,Jumlah,Total Pembayaran,Username (Pembeli)',
        '250301AA01,Perlu Dikirim,2025-03-01 10:00,Kopi,309500.00,1,309500.00,budi'
      ])
    ]);
    expect(await totalsOf(engine)).toMatchObject({ charged: 309_500 });
  });
});

describe('status words of marketplaces', () => {
  const tiktok = (...words: readonly string[]) =>
    textFile('orders.csv', [
      'Order ID,Order Status,SKU ID,SKU Subtotal After Discount,Order Amount,Created Time,Quantity,Buyer Username',
      ...words.map(
        (word, index) => `5838709000000000${10 + index},${word},1,10,10,01/07/2026 08:00:00,1,b${index}`
      )
    ]);
  const lazada = (...words: readonly string[]) =>
    textFile('orders.csv', [
      'orderItemId,orderNumber,createTime,itemName,paidPrice,unitPrice,status,shippingCountry',
      ...words.map(
        (word, index) => `${index},4300${index},01 Mar 2026 10:00,Mug,10.00,10.00,${word},Thailand`
      )
    ]);

  it.each([
    ['TikTok Shop in Thai', tiktok('ที่จะจัดส่ง', 'จัดส่งแล้ว', 'เสร็จสมบูรณ์', 'ยกเลิกแล้ว', 'ยังไม่ได้ชำระเงิน')],
    [
      'TikTok Shop in Vietnamese',
      tiktok('Cần gửi', 'Đã vận chuyển', 'Đã hoàn tất', 'Đã hủy', 'Chưa thanh toán')
    ],
    [
      'TikTok Shop in Indonesian',
      tiktok('Perlu dikirim', 'Dikirim', 'Selesai', 'Dibatalkan', 'Belum dibayar')
    ],
    ['TikTok Shop in Malay', tiktok('Untuk dihantar', 'Dihantar', 'Selesai', 'Dibatalkan', 'Belum dibayar')],
    ['TikTok Shop in Spanish', tiktok('Por enviar', 'Enviado', 'Completado', 'Cancelado', 'No pagado')],
    ['Lazada', lazada('topack', 'shipped', 'confirmed', 'shipped_back_success', 'unpaid')]
  ])('%s', async (_, file) => {
    const { engine } = await importedShop([file]);
    const statuses = await engine.table('select status from orders order by order_id', 9);
    expect(statuses).toHaveProperty(
      'value.rows',
      ['paid', 'shipped', 'completed', 'cancelled', 'unpaid'].map((status) => [status])
    );
  });
});
