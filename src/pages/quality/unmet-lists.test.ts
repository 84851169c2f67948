import { describe, expect, it } from 'vitest';
import { makeFormat } from '#i18n';
import type { FileReport, PeopleOfFile, Unmet } from '#import';
import { causeOf, peopleText } from '../files/people-messages.ts';
import { findingsOf, scoreOf } from './findings.ts';
import { messages } from './messages.ts';
import { unmetLists } from './unmet-lists.ts';

const totals = {
  order_count: 10,
  main_currency_count: 10,
  charged: 100,
  first_on: '2025-01-01',
  last_on: '2025-12-31'
};

const report = (name: string, rowsRead: number, people?: PeopleOfFile): FileReport => ({
  name,
  fileId: 1,
  bytes: 0,
  platform: 'generic',
  format: 'plain-customers',
  entity: 'customers',
  encoding: 'utf-8',
  delimiter: ',',
  header: [],
  rowsRead,
  rowsUsed: rowsRead,
  setAside: [],
  money: [],
  warnings: [],
  dates: [],
  ...(people === undefined ? {} : { people })
});

const strangers = { named: 50, met: 0, unmet: { why: 'strangers' } } as const;
const found = (...reports: readonly FileReport[]) =>
  findingsOf({ totals, summaries: [], formatChanges: [], rules: {}, reports });

describe('lists that meet no buyer', () => {
  it('are found, and cost a quarter of their share of all rows', () => {
    const findings = found(
      report('orders.csv', 100),
      report('members.csv', 50, { named: 50, met: 1 }),
      report('nps.csv', 50, strangers)
    );
    expect(findings).toMatchObject([{ kind: 'unmet_list', count: 1, measure: 'rows', share: 0.25 }]);
    expect(scoreOf(findings)).toBe(93.7);
    const { found: says } = messages.zh.kind.unmet_list;
    expect(says(1, '', makeFormat('zh', 'CNY'))).toBe(
      '有 1 份名单（会员、问卷、工单或行为）一个买家都对不上。'
    );
  });

  it('are none where one buyer is met, where a list is of none, or where nothing of it is used', () => {
    const unused = { ...report('old.csv', 20, strangers), rowsUsed: 0 };
    expect(found(report('orders.csv', 100), report('a.csv', 5, { named: 9, met: 1 }), unused)).toEqual([]);
    expect(unmetLists([unused])).toEqual([]);
  });
});

describe('the likely cause', () => {
  const says = (unmet: Unmet, locale: 'en' | 'zh'): string =>
    causeOf(unmet, peopleText[locale], makeFormat(locale, 'CNY'), (id) => `${id} of mine`);

  it('names the ids on both sides', () => {
    const unmet = { why: 'other-id', by: ['phone'], ordersBy: ['account', 'email'] } as const;
    expect(says(unmet, 'en')).toMatch(
      /^It names customers by phone, the orders name them by account and e-mail\./
    );
    expect(says(unmet, 'zh')).toMatch(/^名单用手机号认人，订单用会员名和邮箱认人/);
  });

  it('names the shop in which they bought', () => {
    expect(says({ why: 'other-shop', shop: 'shop-2' }, 'en')).toMatch(
      /^Its customers bought at shop-2 of mine\./
    );
    expect(says({ why: 'other-shop', shop: 'shop-2' }, 'zh')).toMatch(
      /^名单里的客户是在「shop-2 of mine」下的单/
    );
  });
});
