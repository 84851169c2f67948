/** What the columns of PayPal's activity download are called in a language. */
export interface PaypalHeaders {
  readonly date: string;
  readonly time: string;
  readonly name: string;
  readonly type: string;
  readonly status: string;
  readonly currency: string;
  readonly gross: string;
  readonly id: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Which payment a row is about: older and newer names. */
  readonly reference: readonly string[];
  readonly shipping: readonly string[];
  readonly tax: readonly string[];
  readonly city: readonly string[];
  readonly region: readonly string[];
  readonly country: readonly string[];
  readonly phone: readonly string[];
  readonly impact: readonly string[];
}

export const english: PaypalHeaders = {
  date: 'Date',
  time: 'Time',
  name: 'Name',
  type: 'Type',
  status: 'Status',
  currency: 'Currency',
  gross: 'Gross',
  id: 'Transaction ID',
  from: ['From Email Address'],
  to: ['To Email Address'],
  reference: ['Reference Txn ID'],
  shipping: ['Shipping and Handling Amount', 'Postage and Packaging Amount'],
  tax: ['Sales Tax', 'VAT'],
  city: ['Town/City'],
  region: ['State/Province/Region/County/Territory/Prefecture/Republic'],
  country: ['Country'],
  phone: ['Contact Phone Number'],
  impact: ['Balance Impact']
};

export const german: PaypalHeaders = {
  date: 'Datum',
  time: 'Uhrzeit',
  name: 'Name',
  type: 'Typ',
  status: 'Status',
  currency: 'Währung',
  gross: 'Brutto',
  id: 'Transaktionscode',
  from: ['Absender E-Mail-Adresse'],
  to: ['Empfänger E-Mail-Adresse'],
  reference: ['Zugehöriger Transaktionscode'],
  shipping: ['Versand- und Bearbeitungsgebühr'],
  tax: ['Umsatzsteuer'],
  city: ['Ort'],
  region: ['Bundesland'],
  country: ['Land'],
  phone: ['Telefon'],
  impact: ['Auswirkung auf Guthaben']
};

export const french: PaypalHeaders = {
  date: 'Date',
  time: 'Heure',
  name: 'Nom',
  type: 'Type',
  status: 'État',
  currency: 'Devise',
  gross: 'Avant commission',
  id: 'Numéro de transaction',
  from: ["De l'adresse email"],
  to: ["À l'adresse email"],
  reference: ['Numéro de référence de la transaction', 'Numéro de la transaction de référence'],
  shipping: ['Montant des frais de port et de traitement', "Frais d'expédition et de traitement"],
  tax: ['TVA'],
  city: ['Ville'],
  region: ['État/Province/Région/Comté/Territoire/Préfecture/République'],
  country: ['Pays'],
  phone: ['Numéro de téléphone du contact'],
  impact: ['Impact sur le solde', 'Balance Impact']
};

export const spanish: PaypalHeaders = {
  date: 'Fecha',
  time: 'Hora',
  name: 'Nombre',
  type: 'Tipo',
  status: 'Estado',
  currency: 'Divisa',
  gross: 'Bruto',
  id: 'Id. de transacción',
  from: [
    'Correo electrónico del remitente',
    'Dirección de correo electrónico del remitente',
    'De la dirección de correo electrónico'
  ],
  to: [
    'Correo electrónico del destinatario',
    'Dirección de correo electrónico del destinatario',
    'A la dirección de correo electrónico'
  ],
  reference: ['Id. de transacción de referencia', 'Id. de referencia de trans.'],
  shipping: ['Importe de envío y manipulación', 'Importe de envío y gastos de manipulación'],
  tax: ['Impuesto de ventas', 'IVA'],
  city: ['Localidad', 'Ciudad'],
  region: ['Provincia'],
  country: ['País'],
  phone: ['Número de teléfono de contacto'],
  impact: ['Repercusión en el saldo', 'Impacto en el saldo']
};

export const italian: PaypalHeaders = {
  date: 'Data',
  time: 'Orario',
  name: 'Nome',
  type: 'Tipo',
  status: 'Stato',
  currency: 'Valuta',
  gross: 'Lordo',
  id: 'Codice transazione',
  from: ['Indirizzo email mittente'],
  to: ['Indirizzo email destinatario'],
  reference: ['Codice transazione di riferimento'],
  shipping: ['Importo spese di spedizione e imballaggio', 'Importo per spedizione e imballaggio'],
  tax: ['Imposte sulle vendite', 'IVA'],
  city: ['Città'],
  region: ['Provincia'],
  country: ['Paese'],
  phone: ['Telefono'],
  impact: ['Impatto sul saldo']
};

/**
 * Parts of the words by which a row says what it is, in all these languages, lower case and without accents.
 * A hold, its release, a conversion, a fee, an item of a cart or a transfer is neither sale nor refund.
 */
export const paypalTypes = {
  sale: ['payment', 'zahlung', 'paiement', 'pago', 'pagamento'],
  refund: [
    'refund',
    'reversal',
    'chargeback',
    'ruckzahlung',
    'ruckerstattung',
    'ruckbuchung',
    'remboursement',
    'contrepassation',
    'annulation de paiement',
    'reembolso',
    'devolucion',
    'retrocargo',
    'contracargo',
    'reversion',
    'rimborso',
    'storno',
    'riaddebito'
  ],
  neither: [
    'hold',
    'release',
    'fee',
    'mass',
    'cart item',
    'request',
    'authori',
    'conversion',
    'withdrawal',
    'einbehalt',
    'freigabe',
    'gebuhr',
    'warenkorb',
    'auszahlung',
    'einzahlung',
    'sammelzahlung',
    'massenzahlung',
    'autorisierung',
    'umrechnung',
    'gutschrift',
    'suspension',
    'blocage',
    'deblocage',
    'retenue',
    'frais',
    'panier',
    'groupe',
    'demande',
    'autorisation',
    'virement',
    'retencion',
    'liberacion',
    'tarifa',
    'comision',
    'carro',
    'carrito',
    'cesta',
    'masivo',
    'solicitud',
    'autorizacion',
    'retirada',
    'transferencia',
    'blocco',
    'sblocco',
    'trattenuta',
    'sospensione',
    'tariffa',
    'commissione',
    'carrello',
    'multipli',
    'richiesta',
    'autorizzazione',
    'prelievo',
    'bonifico',
    'versamento',
    'conversione'
  ]
} as const;
