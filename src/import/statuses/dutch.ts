import type { StatusTable } from './table.ts';

export const dutch: StatusTable = {
  paid: [
    'betaald',
    'in behandeling',
    'wordt verwerkt',
    'verwerken',
    'in verwerking',
    'bevestigd',
    'betaling aanvaard',
    'betaling geaccepteerd',
    'betaling ontvangen',
    'betaling op afstand aanvaard',
    'wordt momenteel voorbereid',
    'in voorbereiding',
    'niet verzonden',
    'nog niet verzonden',
    'klaar voor verzending',
    'klaar om te verzenden',
    'momenteel in backorder (betaald)'
  ],
  shipped: ['verzonden', 'gedeeltelijk verzonden', 'verstuurd', 'onderweg', 'in transit'],
  completed: ['afgerond', 'voltooid', 'compleet', 'afgeleverd', 'geleverd', 'bezorgd', 'afgehaald'],
  'partially-refunded': [
    'gedeeltelijk terugbetaald',
    'deels terugbetaald',
    'gedeeltelijke terugbetaling',
    'gedeeltelijk gerestitueerd'
  ],
  refunded: ['terugbetaald', 'terugbetaling', 'gerestitueerd', 'geretourneerd', 'teruggestort'],
  cancelled: [
    'geannuleerd',
    'mislukt',
    'betaling mislukt',
    'betalingsfout',
    'geweigerd',
    'afgewezen',
    'verlopen',
    'verwijderd',
    'prullenbak'
  ],
  unpaid: [
    'onbetaald',
    'niet betaald',
    'openstaand',
    'in afwachting',
    'in afwachting van betaling',
    'in afwachting van betaling per cheque',
    'in afwachting van bankoverschrijving',
    'in afwachting van betaling via paypal',
    'momenteel in backorder (niet betaald)',
    'wacht op betaling',
    'wachtend op betaling',
    'wachten op betaling',
    'in de wacht',
    'in wacht',
    'concept'
  ],
  authorized: ['geautoriseerd'],
  'partially-paid': ['gedeeltelijk betaald']
};
