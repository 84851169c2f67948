import { describe, expect, it } from 'vitest';
import { guessMapping } from './guess.ts';

const english = ['Order', 'Date', 'Customer', 'Total'];
const chinese = ['订单号', '日期', '客户', '金额'];

/** The currency of orders with these amounts. */
function currencyOf(header: readonly string[], amounts: readonly string[]): string | undefined {
  const sample = amounts.map((amount, at) => [`A${at}`, `2026-03-0${at + 1}`, `k${at}`, amount]);
  const guess = guessMapping({ header, sample }, 'sales');
  expect(guess.columns['total']).toBe(header[3]);
  return guess.currency;
}

describe('the currency of a table of orders', () => {
  it.each([
    ['EUR', ['Pedido', 'Fecha', 'Cliente', 'Importe'], ['1.200,00 €', '35,50 €', '-12,00 €', '0']],
    ['EUR', ['Pedido', 'Fecha', 'Cliente', 'Importe (€)'], ['1.200,00', '35,50']],
    ['EUR', english, ['EUR 12.00', '8.00 EUR']],
    ['GBP', english, ['£12.50', '(£3.00)']],
    ['USD', english, ['USD 30', 'USD 1,200.50']],
    ['USD', english, ['US$30', 'US$12']],
    ['USD', ['Order', 'Date', 'Customer', 'total_usd'], ['30', '12']],
    ['CNY', chinese, ['120元', '35.5元']],
    ['CNY', chinese, ['¥120', '￥35.50']],
    ['CNY', ['订单号', '日期', '客户', '金额（元）'], ['120', '35.5']],
    ['JPY', ['注文番号', '注文日', 'お客様', '合計'], ['1,200円', '¥800']],
    ['RUB', english, ['1 200 ₽', '350 ₽']],
    ['INR', english, ['₹1,200', '₹350']],
    ['KRW', english, ['₩12,000', '₩3,500']],
    ['PLN', english, ['12,00 zł', '35,50 zł']],
    ['BRL', english, ['R$ 12,00', 'R$ 35,50']]
  ])('is %s by a sign or code that leaves no doubt: %s %s', (currency, header, amounts) => {
    expect(currencyOf(header, amounts)).toBe(currency);
  });

  it.each([
    ['a bare dollar', english, ['$12.00', '$8.00']],
    ['a bare dollar in the header', ['Order', 'Date', 'Customer', 'Total ($)'], ['12.00', '8.00']],
    ['crowns', english, ['12,00 kr', '8,00 kr.']],
    ['yen or yuan', english, ['¥120', '¥35']],
    ['元 in Taiwan', ['訂單編號', '日期', '客戶', '金額'], ['120元', '35元']],
    ['two currencies', english, ['12,00 €', '£8.00']],
    ['a dollar among euros', english, ['12,00 €', '$8.00']],
    ['a header against its cells', ['Order', 'Date', 'Customer', 'Total (EUR)'], ['£12.00', '£8.00']],
    ['amounts some of which name none', english, ['12,00 €', '8,00']],
    ['nothing', english, ['12.00', '8.00']]
  ])('is open with %s', (_, header, amounts) => {
    expect(currencyOf(header, amounts)).toBeUndefined();
  });

  it('is left to the column that tells it', () => {
    const guess = guessMapping(
      { header: [...english, 'Currency'], sample: [['A1', '2026-03-01', 'k', '£12.00', 'GBP']] },
      'sales'
    );
    expect(guess.columns['currency']).toBe('Currency');
    expect(guess.currency).toBeUndefined();
  });
});
