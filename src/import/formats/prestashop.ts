import type { SalesFormat } from '../format.ts';
import { nameIn, signedCurrencyOf } from './shared.ts';

/** English, French, Spanish, Italian, German, Polish, Dutch, Portuguese. */
const headers = {
  reference: [
    'Reference',
    'Référence',
    'Referencia',
    'Riferimento',
    'Referenz',
    'Bestell-Nr.',
    'Artikel-Nr.',
    'Indeks',
    'Identyfikator zamówienia',
    'Referentie',
    'Referência'
  ],
  isNew: [
    'New client',
    'Nouveau client',
    'Nuevo cliente',
    'Nuovo cliente',
    'Neukunde',
    'Neuer Kunde',
    'Nowy klient',
    'Nieuwe klant',
    'Novo cliente'
  ],
  delivery: [
    'Delivery',
    'Livraison',
    'Entrega',
    'Consegna',
    'Lieferung',
    'Lieferland',
    'Dostawa',
    'Levering',
    'Envio'
  ],
  customer: ['Customer', 'Client', 'Cliente', 'Kunde', 'Klient', 'Klant'],
  total: ['Total', 'Totale', 'Gesamt', 'Gesamtbetrag', 'Summe', 'Razem', 'Suma', 'Totaal'],
  payment: ['Payment', 'Paiement', 'Pago', 'Pagamento', 'Zahlung', 'Zahlungsart', 'Płatność', 'Betaling'],
  status: ['Status', 'État', 'Statut', 'Estado', 'Stato', 'Stan', 'Bestellstatus'],
  date: ['Date', 'Fecha', 'Data', 'Datum']
} as const;

/**
 * PrestaShop, Orders, Export: the columns of the order grid, in the language of the back office. Its `Customer` is an initial and a last
 * name, by which several people would be one: the orders stay without a customer.
 */
export const prestashopOrders: SalesFormat = {
  id: 'prestashop-orders',
  platform: 'prestashop',
  entity: 'sales',
  all: ['ID'],
  any: [headers.reference, headers.isNew, headers.customer, headers.total, headers.status, headers.date],
  columns: {
    order_id: 'ID',
    created_at: headers.date,
    status: (cells) => cells.status(nameIn(cells, headers.status)),
    currency: (cells) => signedCurrencyOf(cells.text(nameIn(cells, headers.total))),
    total: headers.total,
    payment_method: headers.payment,
    country: headers.delivery,
    buyer_name: headers.customer
  },
  lacks: ['buyer', 'lines', 'refunds']
};
