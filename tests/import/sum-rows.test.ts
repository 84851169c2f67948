import { expect, it } from 'vitest';
import { agreedTable, importedText } from '../support/imported-text.ts';

async function read(...lines: readonly string[]) {
  const { totals, reports } = await importedText(agreedTable(...lines));
  const { order_count, charged } = totals;
  const footers = reports[0]?.setAside.find(({ reason }) => reason === 'footer')?.count ?? 0;
  return { order_count, charged, footers };
}

const german = ['Bestellnr;Datum;Kunde;Betrag', '1;01.02.2025;Anna;10,00', '2;15.02.2025;Ben;20,00'];

it.each([
  ['without a day', [...german, '3;17.02.2025;Cem;5,00', 'Summe;;;35,00'], 3, 35, 1],
  ['with a day', [...german, '3;17.02.2025;Cem;5,00', 'Summe;28.02.2025;;35,00'], 3, 35, 1],
  [
    'in the place of the buyer',
    ['日期,客户,金额', '2025-02-01,小李,10', '2025-02-02,小王,20', '2025-02-28,合计,30'],
    2,
    30,
    1
  ],
  [
    'of each month and of the whole',
    [
      'Fecha,Cliente,Importe',
      '2025-01-05,Ana,10',
      '2025-01-09,Luis,15',
      '2025-01-31,Total,25',
      '2025-02-03,Eva,40',
      '2025-02-28,Total,40',
      '2025-02-28,Total,65'
    ],
    3,
    65,
    3
  ],
  [
    'called nothing, as the last row that names neither buyer nor product',
    [
      'Date,Client,Produit,Montant',
      '2025-02-01,Anne,Thé,10',
      '2025-02-02,Luc,Tasse,20',
      '2025-02-03,Zoé,Thé,5',
      '2025-02-28,,,35'
    ],
    3,
    35,
    1
  ]
])('a sum of the rows above is no order: %s', async (_, lines, order_count, charged, footers) => {
  expect(await read(...lines)).toEqual({ order_count, charged, footers });
});

it.each([
  [
    'a buyer of that name',
    ['Date,Customer,Amount', '2025-02-01,Anna,10', '2025-02-02,Total,20', '2025-02-03,Ben,5'],
    3,
    35
  ],
  [
    'a last guest whose order comes to something else',
    ['Date,Customer,Amount', '2025-02-01,Anna,10', '2025-02-02,Bob,20', '2025-02-03,Cem,5', '2025-02-04,,30'],
    4,
    65
  ]
])('stays: %s', async (_, lines, order_count, charged) => {
  expect(await read(...lines)).toEqual({ order_count, charged, footers: 0 });
});
