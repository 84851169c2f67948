import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { exportSheet, partedName, reachable, sheetCsv, sheetWorkbook } from './export-columns.ts';
import type { AudiencePerson } from './queries.ts';

const person = (change: Partial<AudiencePerson>): AudiencePerson => ({
  customer_key: 1,
  display_name: 'Ana María Silva',
  email: 'ana@example.com',
  phone: '31611112222',
  accepts_marketing: null,
  is_held_out: false,
  is_refusing: false,
  order_count: 1,
  net_revenue: 10,
  last_order_on: '2024-01-01',
  ...change
});

describe('the file for a mail or message program', () => {
  it.each([
    [
      'shopify',
      'First Name=Ana María; Last Name=Silva; Email=ana@example.com; Phone=31611112222; Tags=Win back'
    ],
    [
      'klaviyo',
      'Email=ana@example.com; Phone Number=31611112222; First Name=Ana María; Last Name=Silva; Audience=Win back'
    ],
    [
      'mailchimp',
      'Email Address=ana@example.com; First Name=Ana María; Last Name=Silva; Phone Number=31611112222; Tags=Win back'
    ],
    ['youzan', '手机号=31611112222; 姓名=Ana María Silva; 标签=Win back'],
    ['sms', 'phone=31611112222; name=Ana María Silva']
  ] as const)('for %s has its columns', (tool, cells) => {
    const { header, rows } = exportSheet([person({})], tool, 'Win back', 'full');
    expect(header.map((name, index) => `${name}=${String(rows[0]?.[index])}`).join('; ')).toBe(cells);
  });

  it('leaves out the holdout, whoever cannot be reached, and whoever does not want it', () => {
    const everybody = [
      person({ customer_key: 1 }),
      person({ customer_key: 2, is_held_out: true }),
      person({ customer_key: 3, email: null }),
      person({ customer_key: 4, accepts_marketing: false }),
      // Refused when the audience started, whatever they say now.
      person({ customer_key: 5, accepts_marketing: true, is_refusing: true }),
      person({ customer_key: 6, email: null, phone: null })
    ];
    const keys = (tool: 'mailchimp' | 'sms' | 'klaviyo', without: boolean) =>
      reachable(everybody, tool, without).map(({ customer_key }) => customer_key);
    expect(keys('mailchimp', true)).toEqual([1]);
    expect(keys('mailchimp', false)).toEqual([1, 4, 5]);
    expect(keys('sms', true)).toEqual([1, 3]);
    expect(keys('klaviyo', false)).toEqual([1, 3, 4, 5]);
  });

  it('masks names and contacts', () => {
    const { rows } = exportSheet([person({})], 'klaviyo', 'Win back', 'masked');
    expect(JSON.stringify(rows)).not.toMatch(/ana@|31611112222|María|Silva/);
  });

  it('makes formulas harmless, in CSV and in a workbook', async () => {
    const evil = person({ display_name: '=HYPERLINK("http://x")', email: '@SUM(1)' });
    const sheet = exportSheet([evil], 'sms', '=1+1', 'full');
    expect(await sheetCsv(exportSheet([evil], 'mailchimp', '=1+1', 'full')).text()).not.toMatch(
      /(^|,)"?[=@]/m
    );
    const { sheets } = await readXlsx(new Uint8Array(await (await sheetWorkbook(sheet)).arrayBuffer()));
    expect(sheets[0]?.rows).toEqual([
      ['phone', 'name'],
      ['31611112222', '=HYPERLINK("http://x")']
    ]);
  });

  it('parts western names and keeps Chinese ones whole', () => {
    expect(partedName('Ana María Silva')).toEqual(['Ana María', 'Silva']);
    expect(partedName('Cher')).toEqual(['Cher', '']);
    expect(partedName('王 小明')).toEqual(['王 小明', '']);
    expect(partedName(null)).toEqual(['', '']);
  });
});
