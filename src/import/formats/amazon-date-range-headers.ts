/** What the columns of Amazon's date range report are called where Amazon sells; the first is American English. */
export const dateRangeHeaders = {
  date: [
    'date/time',
    'date/heure',
    'fecha y hora',
    'fecha/hora',
    'datum/uhrzeit',
    'data/ora',
    'data/ora:',
    'datum/tijd',
    'datum/tid',
    'data/godzina'
  ],
  settlement: [
    'settlement id',
    'numéro de versement',
    'identifiant du paiement',
    'id. de liquidación',
    'identificador de pago',
    'abrechnungsnummer',
    'numero pagamento',
    'schikkings-id',
    'reglerings-id',
    'identyfikator rozliczenia'
  ],
  type: ['type', 'tipo', 'typ'],
  order: [
    'order id',
    'numéro de la commande',
    'numéro commande',
    'id. del pedido',
    'número de pedido',
    'bestellnummer',
    'numero ordine',
    'bestelnummer',
    'beställnings-id',
    'identyfikator zamówienia'
  ],
  sku: ['sku'],
  description: [
    'description',
    'descripción',
    'beschreibung',
    'descrizione',
    'beschrijving',
    'beskrivning',
    'opis'
  ],
  quantity: ['quantity', 'quantité', 'cantidad', 'menge', 'quantità', 'aantal', 'antal', 'ilość'],
  marketplace: ['marketplace', 'site de vente', 'web de amazon', 'rynek', 'marknadsplats'],
  city: [
    'order city',
    "ville d'où provient la commande",
    'ville de la commande',
    'ciudad del pedido',
    'ciudad de procedencia del pedido',
    'ort der bestellung',
    'stadt der bestellung',
    'città ordine',
    "città di provenienza dell'ordine",
    'plaats bestelling',
    'stad för beställning',
    'miejscowość zamówienia'
  ],
  state: [
    'order state',
    'bundesland',
    'bundesland der bestellung',
    "région d'où provient la commande",
    'région de la commande',
    'état de la commande',
    'estado del pedido',
    'comunidad autónoma de procedencia del pedido',
    'provincia ordine',
    "provincia di provenienza dell'ordine",
    'staat bestelling',
    'delstat för beställning',
    'stan zamówienia'
  ],
  sales: [
    'product sales',
    'umsätze',
    'produktverkäufe',
    'ventes de produits',
    'ventas de productos',
    'vendite',
    'vendite prodotti',
    'productverkoop',
    'försäljning av produkter',
    'sprzedaż produktów'
  ],
  salesTax: [
    'product sales tax',
    'sales tax collected',
    'produktumsatzsteuer',
    'umsatzsteuer auf produktverkäufe',
    'taxes sur la vente des produits',
    'taxe de ventes prélevée',
    'impuesto de ventas de productos',
    'imposta sulle vendite dei prodotti',
    'imposte vendita prodotti',
    'inkasserad moms',
    'pobrany podatek od sprzedaży'
  ],
  shipping: [
    'shipping credits',
    'postage credits',
    "crédits d'expédition",
    'crédits d’expédition',
    'créditos de envío',
    'abonos de envío',
    'gutschrift für versandkosten',
    'gutschriften für versandkosten',
    'accrediti per le spedizioni',
    'accrediti spedizione',
    'verzendtegoed',
    'verzendtegoeden',
    'fraktkrediter',
    'noty kredytowe za wysyłkę'
  ],
  shippingTax: [
    'shipping credits tax',
    "taxe sur les crédits d'expédition",
    'taxe sur les crédits d’expédition',
    'impuesto de abono de envío',
    'impuestos por abonos de envío',
    'steuer auf versandgutschrift',
    'imposta accrediti per le spedizioni'
  ],
  wrap: [
    'gift wrap credits',
    'giftwrap credits',
    "crédits sur l'emballage cadeau",
    'crédits d’emballage-cadeau',
    'créditos por envoltorio de regalo',
    'abonos de envoltorio para regalo',
    'gutschrift für geschenkverpackung',
    'gutschriften für geschenkverpackung',
    'accrediti per confezioni regalo',
    'accrediti confezione regalo',
    'cadeauverpakking tegoed',
    'krediter för presentinslagning',
    'środki na pokrycie pakowania na prezent'
  ],
  wrapTax: [
    'giftwrap credits tax',
    'gift wrap credits tax',
    'taxes sur les crédits cadeaux',
    'impuesto de créditos de envoltura',
    'impuestos por abonos de envoltorio para regalo',
    'steuer auf geschenkverpackungsgutschriften',
    'imposta sui crediti confezione regalo'
  ],
  rebates: [
    'promotional rebates',
    'rabais promotionnels',
    'total des réductions',
    'descuentos promocionales',
    'devoluciones promocionales',
    'rebajas promocionales',
    'rabatte aus werbeaktionen',
    'aktionsrabatte',
    'sconti promozionali',
    'promotiekortingen',
    'kampanjrabatter',
    'rabaty promocyjne'
  ],
  rebatesTax: [
    'promotional rebates tax',
    'taxes sur les remises promotionnelles',
    'impuesto de reembolsos promocionales',
    'impuestos de descuentos por promociones',
    'steuer auf aktionsrabatte',
    'imposta sugli sconti promozionali'
  ],
  withheld: [
    'marketplace withheld tax',
    'marketplace facilitator tax',
    'taxes retenues sur le site de vente',
    'taxe marketplace facilitator',
    'impuesto de retenciones en la plataforma',
    'impuesto retenido en el sitio web',
    'einbehaltene steuer auf marketplace',
    'trattenuta iva del marketplace',
    'skatt för marknadsplatsförmedlare',
    'podatek od transakcji marketplace facilitator'
  ],
  total: ['total', 'suma', 'summe', 'gesamt', 'totale', 'totaal', 'totalt']
} as const;

/** Beginnings of the words by which a row says that something was sold, or given back. */
export const dateRangeTypes = {
  order: ['order', 'bestellung', 'commande', 'pedido', 'ordine', 'bestelling', 'beställning', 'zamówienie'],
  refund: [
    'refund',
    'chargeback refund',
    'a-to-z guarantee',
    'erstattung',
    'remboursement',
    'reembolso',
    'rimborso',
    'terugbetaling',
    'återbetalning',
    'zwrot'
  ]
} as const;

/** What a shop of Amazon sells in; the report names it above its table only. */
export const marketplaceCurrencies: Readonly<Record<string, string>> = {
  'amazon.com': 'USD',
  'amazon.ca': 'CAD',
  'amazon.com.mx': 'MXN',
  'amazon.com.br': 'BRL',
  'amazon.co.uk': 'GBP',
  'amazon.de': 'EUR',
  'amazon.fr': 'EUR',
  'amazon.it': 'EUR',
  'amazon.es': 'EUR',
  'amazon.nl': 'EUR',
  'amazon.com.be': 'EUR',
  'amazon.ie': 'EUR',
  'amazon.se': 'SEK',
  'amazon.pl': 'PLN',
  'amazon.com.tr': 'TRY',
  'amazon.ae': 'AED',
  'amazon.sa': 'SAR',
  'amazon.eg': 'EGP',
  'amazon.in': 'INR',
  'amazon.co.jp': 'JPY',
  'amazon.sg': 'SGD',
  'amazon.com.au': 'AUD',
  'amazon.co.za': 'ZAR'
};
