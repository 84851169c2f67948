import type { Synonyms } from './synonyms.ts';

const french: Synonyms = {
  sales: {
    order_id:
      'numero commande | commande | n commande | id commande | reference commande | ref commande | numero facture | facture | n facture | numero ticket | ticket | reference',
    created_at:
      'date commande | date achat | date | date vente | date facture | cree le | commande le | date creation | jour | passee le | quand',
    paid_at: 'date paiement | paye le | date reglement',
    status: 'statut | etat | statut commande | etat commande',
    total:
      'total commande | montant total | total ttc | montant ttc | prix total | total paye | montant paye | total | montant | somme | chiffre affaires | ca | total ht | montant ht | valeur | ventes | combien',
    items_total: 'sous total | total articles | total produits',
    refund: 'remboursement | montant rembourse | rembourse | total rembourse | rendu | combien rembourse',
    discount: 'remise | reduction | rabais | montant remise',
    shipping: 'frais port | livraison | frais livraison | port | expedition | frais expedition',
    tax: 'tva | taxe | taxes | montant tva',
    currency: 'devise | monnaie',
    coupon: 'code promo | code reduction | bon reduction',
    channel: 'canal | source | boutique | magasin | provenance',
    payment_method: 'mode paiement | moyen paiement | type paiement | paiement',
    country: 'pays',
    region: 'departement',
    city: 'ville',
    shipped_at: 'date expedition | expedie le | date envoi',
    delivered_at: 'date livraison | livre le',
    carrier: 'transporteur | mode livraison',
    buyer_id:
      'numero client | client | id client | code client | ref client | n client | acheteur | cliente | numero adherent | adherent | qui | qui a achete',
    email: 'courriel | adresse email | email client | adresse mail | mail client',
    phone: 'telephone | portable | mobile | numero telephone',
    account: 'pseudo | identifiant | nom utilisateur',
    buyer_name: 'nom client | nom | nom complet | nom acheteur | destinataire',
    address: 'adresse | adresse livraison | rue',
    sku: 'reference produit | ref produit | code article | reference article | ref article | ref',
    product_name: 'produit | article | designation | nom produit | nom article | libelle | quoi',
    category: 'categorie | rayon | famille',
    quantity: 'quantite | qte | nb articles | nombre articles | nombre | combien',
    unit_price: 'prix unitaire | prix | pu | prix unitaire ttc | prix article',
    line_total: 'total ligne | montant ligne'
  },
  customers: {
    buyer_id: 'numero client | id client | code client',
    email: 'courriel | adresse email',
    phone: 'telephone | portable',
    buyer_name: 'nom client | nom | nom complet | client',
    birthday: 'date naissance | anniversaire | ne le',
    joined_at: 'date inscription | inscrit le | client depuis | date creation',
    country: 'pays',
    city: 'ville'
  },
  products: {
    sku: 'reference | ref | code article',
    product_name: 'produit | article | designation | nom | libelle',
    category: 'categorie | rayon',
    cost: 'prix achat | cout'
  },
  refunds: {
    order_id: 'numero commande | commande | n commande',
    product_name: 'produit | article',
    amount: 'montant rembourse | remboursement | rembourse | montant | total',
    refunded_at: 'date remboursement | rembourse le | date',
    reason_text: 'motif | raison | motif remboursement | motif retour',
    buyer_id: 'numero client | client'
  }
};

const spanish: Synonyms = {
  sales: {
    order_id:
      'numero pedido | pedido | id pedido | n pedido | referencia pedido | numero orden | orden | numero factura | factura | folio | ticket',
    created_at:
      'fecha pedido | fecha compra | fecha venta | fecha | fecha factura | fecha orden | creado | dia | cuando',
    paid_at: 'fecha pago | pagado el',
    status: 'estado | estatus | estado pedido | situacion',
    total:
      'importe total | total pedido | total pagado | monto total | total | importe | monto | suma | valor | valor total | precio total | pagado | ventas | cantidad pagada | ingresos | cuanto',
    items_total: 'subtotal',
    refund:
      'reembolso | importe reembolsado | devolucion | monto reembolsado | reembolsado | devuelto | importe devuelto | cuanto devuelto',
    discount: 'descuento | rebaja',
    shipping: 'envio | gastos envio | costo envio | coste envio | flete | portes',
    tax: 'impuesto | iva | impuestos',
    currency: 'moneda | divisa',
    coupon: 'cupon | codigo descuento',
    channel: 'canal | origen | tienda',
    payment_method: 'metodo pago | forma pago | medio pago',
    country: 'pais',
    region: 'provincia | comunidad',
    city: 'ciudad | localidad | poblacion',
    shipped_at: 'fecha envio | enviado el',
    delivered_at: 'fecha entrega | entregado el',
    carrier: 'transportista | paqueteria',
    buyer_id:
      'numero cliente | id cliente | codigo cliente | cliente | comprador | clienta | n cliente | quien | quien compro',
    email: 'correo electronico | correo | email cliente',
    phone: 'telefono | movil | celular',
    account: 'usuario | nombre usuario',
    buyer_name: 'nombre cliente | nombre | nombre completo | destinatario',
    address: 'direccion | direccion envio | calle',
    sku: 'referencia | codigo producto | codigo articulo | referencia producto',
    product_name: 'producto | articulo | nombre producto | descripcion | concepto | que | que compro',
    category: 'categoria',
    quantity: 'cantidad | unidades | cant | uds | piezas | cuantos | cuantas | cuanto',
    unit_price: 'precio unitario | precio | precio unidad',
    line_total: 'total linea | importe linea'
  },
  customers: {
    buyer_id: 'numero cliente | id cliente | codigo cliente',
    email: 'correo electronico | correo',
    phone: 'telefono | movil | celular',
    buyer_name: 'nombre cliente | nombre | cliente',
    birthday: 'fecha nacimiento | cumpleanos',
    joined_at: 'fecha registro | cliente desde | fecha alta | registrado el',
    country: 'pais',
    city: 'ciudad'
  },
  products: {
    sku: 'referencia | codigo | codigo producto',
    product_name: 'producto | articulo | nombre | descripcion',
    category: 'categoria',
    cost: 'costo | coste'
  },
  refunds: {
    order_id: 'numero pedido | pedido | id pedido',
    product_name: 'producto | articulo',
    amount: 'importe reembolsado | reembolso | monto reembolsado | devolucion | importe | monto',
    refunded_at: 'fecha reembolso | fecha devolucion | fecha',
    reason_text: 'motivo | razon | motivo devolucion',
    buyer_id: 'cliente | id cliente'
  }
};

const italian: Synonyms = {
  sales: {
    order_id:
      'numero ordine | ordine | id ordine | n ordine | codice ordine | numero fattura | fattura | scontrino',
    created_at: 'data ordine | data acquisto | data vendita | data | data fattura | ordinato il | giorno',
    paid_at: 'data pagamento | pagato il',
    status: 'stato | stato ordine',
    total:
      'totale ordine | importo totale | totale pagato | prezzo totale | totale | importo | somma | valore | ricavo | incasso | pagato',
    items_total: 'subtotale | totale prodotti',
    refund: 'rimborso | importo rimborsato | rimborsato | reso',
    discount: 'sconto',
    shipping: 'spedizione | spese spedizione | costo spedizione',
    tax: 'iva | imposta | imposte | tasse',
    currency: 'valuta',
    coupon: 'codice sconto | buono',
    channel: 'canale | origine | negozio',
    payment_method: 'metodo pagamento | modalita pagamento | tipo pagamento',
    country: 'paese | nazione',
    region: 'regione | provincia',
    city: 'citta | comune',
    shipped_at: 'data spedizione | spedito il',
    delivered_at: 'data consegna | consegnato il',
    carrier: 'corriere',
    buyer_id: 'numero cliente | id cliente | codice cliente | cliente | acquirente | compratore | n cliente',
    email: 'posta elettronica | indirizzo email',
    phone: 'telefono | cellulare',
    account: 'nome utente | utente',
    buyer_name: 'nome cliente | nominativo | nome completo | nome | destinatario',
    address: 'indirizzo | indirizzo spedizione | via',
    sku: 'codice articolo | codice prodotto | riferimento',
    product_name: 'prodotto | articolo | nome prodotto | descrizione',
    category: 'categoria | reparto',
    quantity: 'quantita | qta | pezzi',
    unit_price: 'prezzo unitario | prezzo | prezzo singolo',
    line_total: 'totale riga | importo riga'
  },
  customers: {
    buyer_id: 'numero cliente | id cliente | codice cliente',
    phone: 'telefono | cellulare',
    buyer_name: 'nome cliente | nominativo | cliente | nome',
    birthday: 'data nascita | compleanno',
    joined_at: 'data registrazione | cliente dal | iscritto il'
  },
  refunds: {
    order_id: 'numero ordine | ordine',
    amount: 'importo rimborsato | rimborso | rimborsato | importo',
    refunded_at: 'data rimborso | data',
    reason_text: 'motivo | motivo reso'
  }
};

const portuguese: Synonyms = {
  sales: {
    order_id:
      'numero pedido | pedido | id pedido | n pedido | codigo pedido | encomenda | numero encomenda | nota fiscal | fatura | venda',
    created_at: 'data pedido | data compra | data venda | data | data encomenda | criado em | dia',
    paid_at: 'data pagamento | pago em',
    status: 'situacao | estado | status pedido',
    total:
      'valor total | total pedido | valor pago | valor pedido | total pago | preco total | total | valor | quantia | montante | soma | faturamento | receita',
    items_total: 'subtotal | valor produtos | total produtos',
    refund: 'reembolso | valor reembolsado | estorno | devolucao | reembolsado',
    discount: 'desconto | valor desconto',
    shipping: 'frete | valor frete | envio | portes | custo envio',
    tax: 'imposto | impostos | iva',
    currency: 'moeda',
    coupon: 'cupom | cupao',
    channel: 'canal | origem | loja',
    payment_method: 'forma pagamento | metodo pagamento | meio pagamento',
    country: 'pais',
    region: 'uf | estado',
    city: 'cidade | municipio',
    shipped_at: 'data envio | enviado em',
    delivered_at: 'data entrega | entregue em',
    carrier: 'transportadora',
    buyer_id: 'numero cliente | id cliente | codigo cliente | cliente | comprador | cpf',
    email: 'correio eletronico | email cliente',
    phone: 'telefone | celular | telemovel',
    account: 'usuario | nome usuario | utilizador',
    buyer_name: 'nome cliente | nome | nome completo | destinatario',
    address: 'endereco | endereco entrega | morada | rua',
    sku: 'codigo produto | referencia',
    product_name: 'produto | nome produto | artigo | descricao | item',
    category: 'categoria',
    quantity: 'quantidade | qtd | qtde | unidades',
    unit_price: 'preco unitario | preco | valor unitario',
    line_total: 'total item | valor item'
  },
  customers: {
    buyer_id: 'numero cliente | id cliente | codigo cliente',
    phone: 'telefone | celular | telemovel',
    buyer_name: 'nome cliente | nome | cliente',
    birthday: 'data nascimento | aniversario',
    joined_at: 'data cadastro | cliente desde | data registo'
  },
  refunds: {
    order_id: 'numero pedido | pedido',
    amount: 'valor reembolsado | reembolso | estorno | valor',
    refunded_at: 'data reembolso | data estorno | data',
    reason_text: 'motivo | motivo devolucao'
  }
};

export const synonymsOfRomance: readonly Synonyms[] = [french, spanish, italian, portuguese];
