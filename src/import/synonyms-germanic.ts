import type { Synonyms } from './synonyms.ts';

const german: Synonyms = {
  sales: {
    order_id:
      'bestellnummer | bestellnr | bestell nr | bestell id | bestellung | auftragsnummer | auftragsnr | auftrag | rechnungsnummer | rechnungsnr | rechnung | belegnummer | belegnr | beleg | bonnummer | bon nr | bon | vorgangsnummer | vorgang',
    created_at:
      'bestelldatum | bestellt am | auftragsdatum | rechnungsdatum | kaufdatum | gekauft am | belegdatum | verkaufsdatum | datum | tag | zeitpunkt | wann | eingang | eingangsdatum',
    paid_at: 'zahlungsdatum | bezahlt am | zahldatum | zahlungseingang',
    cancelled_at: 'storniert am | stornodatum',
    status: 'bestellstatus | auftragsstatus | zahlungsstatus',
    total:
      'gesamtbetrag | gesamtsumme | endbetrag | rechnungsbetrag | bestellwert | gesamtpreis | endsumme | bestellsumme | zahlbetrag | bezahlt | gesamt | summe | betrag | umsatz | verkaufspreis | erlos | bruttobetrag | nettobetrag | wert | warenkorbwert | brutto | netto | wieviel | wie viel',
    items_total: 'warenwert | zwischensumme | artikelsumme',
    refund:
      'erstattung | erstattungsbetrag | erstattet | ruckerstattung | ruckzahlung | gutschrift | erstatteter betrag | retoure | retouren | retourbetrag | ruckgabe | ruckerstattet | zuruckgezahlt | zuruckbezahlt',
    discount: 'rabatt | nachlass | rabattbetrag | ermassigung | skonto',
    shipping: 'versandkosten | versand | porto | lieferkosten | liefergebuhr',
    tax: 'mwst | ust | steuer | mehrwertsteuer | umsatzsteuer | mwst betrag | steuerbetrag',
    currency: 'wahrung',
    coupon: 'gutschein | gutscheincode | rabattcode',
    channel: 'kanal | quelle | verkaufskanal | marktplatz | herkunft | filiale | laden',
    payment_method: 'zahlungsart | zahlart | zahlungsmethode | zahlungsweise',
    country: 'land | lieferland | rechnungsland',
    region: 'bundesland',
    city: 'stadt | ort | wohnort | lieferort',
    shipped_at: 'versanddatum | versendet am | versandt am',
    delivered_at: 'zugestellt am | geliefert am | lieferdatum',
    carrier: 'versandart | versanddienstleister | paketdienst',
    buyer_id:
      'kundennummer | kundennr | kunden nr | kunden id | kunde | kaufer | kaeufer | kundin | besteller | wer | kd nr | kdnr | mitgliedsnummer | auftraggeber',
    email: 'e mail adresse | emailadresse | mailadresse | kunden e mail | kundenmail',
    phone: 'telefon | handy | telefonnummer | handynummer | mobil | rufnummer | tel',
    account: 'benutzername | kaufername | mitgliedsname | nutzername',
    buyer_name:
      'kundenname | vollstandiger name | name | name kunde | name des kaufers | empfanger | rechnungsname',
    address: 'lieferadresse | adresse | anschrift | rechnungsadresse | strasse',
    sku: 'artikelnummer | artikelnr | artikel nr | art nr | produktnummer',
    product_name:
      'artikel | artikelname | produkt | produktname | bezeichnung | artikelbezeichnung | ware | position | was | beschreibung | was gekauft | wofur',
    category: 'kategorie | warengruppe | produktgruppe',
    quantity: 'menge | anzahl | stuck | stuckzahl | stk | wie viele | wieviele | wieviel | wie viel',
    unit_price: 'einzelpreis | preis | stuckpreis | preis pro stuck | artikelpreis | ep',
    line_total: 'positionssumme | zeilensumme | positionsbetrag | artikelgesamt | gp',
    line_cost: 'einkaufspreis | ek | ek preis'
  },
  customers: {
    buyer_id: 'kundennummer | kundennr | kunden nr | mitgliedsnummer',
    email: 'e mail adresse | emailadresse',
    phone: 'telefon | handy | telefonnummer | mobil',
    buyer_name: 'kundenname | kunde | name',
    birthday: 'geburtstag | geburtsdatum | geboren am',
    joined_at:
      'kunde seit | registriert am | angemeldet am | angelegt am | mitglied seit | registrierungsdatum',
    level: 'kundengruppe | stufe',
    country: 'land',
    city: 'stadt | ort'
  },
  products: {
    sku: 'artikelnummer | artikelnr | artikel nr',
    product_name: 'artikel | artikelname | bezeichnung | produkt | produktname',
    category: 'kategorie | warengruppe',
    cost: 'einkaufspreis | ek | ek preis'
  },
  refunds: {
    order_id: 'bestellnummer | bestellnr | auftragsnummer | rechnungsnummer | bestellung',
    product_name: 'artikel | produkt',
    amount: 'erstattungsbetrag | erstattung | ruckerstattung | erstattet | gutschrift | betrag | summe',
    refunded_at: 'erstattet am | erstattungsdatum | datum',
    reason_text: 'grund | erstattungsgrund | retourengrund | rucksendegrund',
    buyer_id: 'kundennummer | kunde'
  }
};

const dutch: Synonyms = {
  sales: {
    order_id:
      'bestelnummer | ordernummer | order nr | bestelling | factuurnummer | factuur | bonnummer | ordernr | bestelnr',
    created_at:
      'besteldatum | orderdatum | aankoopdatum | datum | factuurdatum | besteld op | dag | verkoopdatum',
    paid_at: 'betaaldatum | betaald op | datum betaling',
    status: 'bestelstatus | orderstatus',
    total:
      'totaalbedrag | orderbedrag | eindtotaal | totaal | bedrag | betaald bedrag | totaalprijs | omzet | waarde | som | factuurbedrag | bestelwaarde',
    items_total: 'subtotaal',
    refund: 'terugbetaling | terugbetaald | terugbetaald bedrag | restitutie | retourbedrag',
    discount: 'korting | kortingsbedrag',
    shipping: 'verzendkosten | verzending | bezorgkosten',
    tax: 'btw | btw bedrag | belasting',
    currency: 'valuta | munteenheid',
    coupon: 'kortingscode | kortingsbon',
    channel: 'kanaal | bron | winkel | filiaal',
    payment_method: 'betaalmethode | betaalwijze',
    country: 'land',
    city: 'stad | plaats | woonplaats',
    shipped_at: 'verzenddatum | verzonden op',
    delivered_at: 'bezorgdatum | geleverd op',
    carrier: 'vervoerder | verzendmethode',
    buyer_id: 'klantnummer | klant id | klant | koper | klantnr | klantcode',
    email: 'e mailadres | emailadres',
    phone: 'telefoon | telefoonnummer | mobiel',
    account: 'gebruikersnaam',
    buyer_name: 'klantnaam | naam | naam klant | volledige naam | ontvanger',
    address: 'adres | bezorgadres | straat',
    sku: 'artikelnummer | artikelcode | productcode',
    product_name: 'artikel | product | productnaam | artikelnaam | omschrijving',
    category: 'categorie',
    quantity: 'aantal | hoeveelheid | stuks',
    unit_price: 'stukprijs | prijs | stuksprijs | prijs per stuk | eenheidsprijs',
    line_total: 'regeltotaal | regelbedrag'
  },
  customers: {
    buyer_id: 'klantnummer | klantnr',
    email: 'e mailadres | emailadres',
    phone: 'telefoon | telefoonnummer | mobiel',
    buyer_name: 'klantnaam | naam | klant',
    birthday: 'geboortedatum | verjaardag',
    joined_at: 'klant sinds | registratiedatum | aangemaakt op'
  },
  refunds: {
    order_id: 'bestelnummer | ordernummer | bestelling',
    amount: 'terugbetaald bedrag | terugbetaling | terugbetaald | retourbedrag | bedrag',
    refunded_at: 'terugbetaald op | datum terugbetaling | datum',
    reason_text: 'reden | retourreden'
  }
};

export const synonymsOfGermanic: readonly Synonyms[] = [german, dutch];
