import type { StatusTable } from './table.ts';

export const polish: StatusTable = {
  paid: [
    'opłacone',
    'opłacony',
    'zapłacone',
    'zapłacono',
    'w trakcie realizacji',
    'w realizacji',
    'przetwarzane',
    'przetwarzanie',
    'w trakcie przetwarzania',
    'potwierdzone',
    'płatność zaakceptowana',
    'płatność przyjęta',
    'zdalna płatność zaakceptowana',
    'przygotowanie w toku',
    'gotowe do wysyłki',
    'do wysłania',
    'niewysłane',
    'zamówienie oczekujące (opłacone)'
  ],
  shipped: ['wysłane', 'wysłano', 'wysłany', 'częściowo wysłane', 'w drodze', 'w doręczeniu'],
  completed: [
    'zrealizowane',
    'zrealizowano',
    'ukończone',
    'zakończone',
    'zakończona',
    'dostarczone',
    'dostarczono',
    'odebrane'
  ],
  'partially-refunded': [
    'częściowo zwrócone',
    'zwrócone częściowo',
    'częściowy zwrot',
    'zwrot częściowy',
    'częściowo zwrócono'
  ],
  refunded: ['zwrócone', 'zwrócono', 'zwrot', 'zwrot pieniędzy', 'zwrot płatności'],
  cancelled: [
    'anulowane',
    'anulowano',
    'anulowany',
    'nieudane',
    'niepowodzenie',
    'zakończone niepowodzeniem',
    'błąd płatności',
    'błąd płatonści',
    'odrzucone',
    'odrzucono',
    'wygasłe',
    'wygasło',
    'kosz'
  ],
  unpaid: [
    'nieopłacone',
    'niezapłacone',
    'oczekujące',
    'oczekujące na płatność',
    'oczekuje na płatność',
    'oczekiwanie na płatność',
    'oczekiwanie płatności czekiem',
    'oczekiwanie na płatność czekiem',
    'oczekiwanie na płatność przelewem bankowym',
    'oczekiwanie na płatność paypal',
    'wstrzymane',
    'wstrzymane (oczekujące na płatność)',
    'zamówienie oczekujące (nieopłacone)',
    'szkic'
  ],
  'partially-paid': ['częściowo opłacone']
};
