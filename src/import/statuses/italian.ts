import type { StatusTable } from './table.ts';

export const italian: StatusTable = {
  paid: [
    'pagato',
    'pagata',
    'in lavorazione',
    'in elaborazione',
    'confermato',
    'confermata',
    'pagamento accettato',
    'pagamento ricevuto',
    'pagamento remoto accettato',
    'preparazione in corso',
    'in preparazione',
    'non spedito',
    'non evaso',
    'inevaso',
    'in attesa di spedizione',
    'in attesa di rifornimento (pagato)'
  ],
  shipped: [
    'spedito',
    'spedita',
    'parzialmente spedito',
    'evaso',
    'parzialmente evaso',
    'consegna in corso',
    'in consegna',
    'in transito',
    'inviato'
  ],
  completed: ['completato', 'completata', 'completo', 'completa', 'terminato', 'consegnato', 'consegnata'],
  'partially-refunded': [
    'parzialmente rimborsato',
    'parzialmente rimborsata',
    'rimborsato parzialmente',
    'rimborsata parzialmente',
    'rimborso parziale'
  ],
  refunded: ['rimborsato', 'rimborsata', 'rimborso', 'reso', 'restituito'],
  cancelled: [
    'annullato',
    'annullata',
    'cancellato',
    'cancellata',
    'fallito',
    'fallita',
    'non riuscito',
    'errore di pagamento',
    'rifiutato',
    'rifiutata',
    'negato',
    'negata',
    'scaduto',
    'scaduta',
    'cestino'
  ],
  unpaid: [
    'non pagato',
    'non pagata',
    'da pagare',
    'in attesa',
    'in attesa di pagamento',
    'in attesa di pagamento con assegno',
    'in attesa di pagamento tramite assegno',
    'in attesa di pagamento con bonifico bancario',
    'in attesa di pagamento tramite bonifico bancario',
    'in attesa di pagamento con paypal',
    'in attesa di rifornimento (non pagato)',
    'pagamento in sospeso',
    'in sospeso',
    'sospeso',
    'sospesa',
    'bozza'
  ],
  authorized: ['autorizzato', 'autorizzata'],
  'partially-paid': ['parzialmente pagato', 'parzialmente pagata']
};
