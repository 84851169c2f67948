import { describe, expect, it } from 'vitest';
import { makeFormat } from '#i18n';
import { saysLittle } from './little.ts';
import { messages } from './messages.ts';

const facts = (data_until: string) => ({ data_from: '2026-01-01', data_until });
const rows = (orders_per_customer: number) => [{ customer_count: 100, orders_per_customer }];

describe('segments', () => {
  it('say little before 90 days of orders, however many there are', () => {
    expect(saysLittle(facts('2026-01-09'), rows(3))).toEqual({ kind: 'young', days: 9 });
    expect(saysLittle(facts('2026-03-30'), rows(3))).toEqual({ kind: 'young', days: 89 });
    expect(saysLittle(facts('2026-03-31'), rows(3))).toBeUndefined();
  });

  it('say little where nine in ten bought once', () => {
    expect(saysLittle(facts('2026-12-31'), rows(1.1))).toEqual({ kind: 'once' });
    expect(saysLittle(facts('2026-12-31'), rows(1.2))).toBeUndefined();
    expect(saysLittle(facts('2026-12-31'), [])).toBeUndefined();
  });

  it('say so in both languages, and call nobody asleep', () => {
    for (const locale of ['en', 'zh'] as const) {
      const { headline, lede } = messages[locale].little(
        { kind: 'young', days: 9 },
        makeFormat(locale, 'CNY')
      );
      expect(headline + lede).toMatch(/9.*90/s);
      expect(headline + lede).not.toMatch(/slipping|流失/);
      expect(messages[locale].little({ kind: 'once' }, makeFormat(locale, 'CNY')).headline).not.toBe('');
    }
  });
});
