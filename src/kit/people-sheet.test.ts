import { describe, expect, it } from 'vitest';
import { common } from '#i18n';
import { shownColumns } from './columns.ts';
import { peopleCsv } from './people-sheet.ts';

const columns = {
  customer_key: 'integer',
  display_name: 'text?',
  phone: 'text?',
  net_revenue: 'number'
} as const;
const shown = shownColumns(columns, { hide: ['customer_key'] }, common.en);
const people = [
  { customer_key: 1, display_name: '王小明', phone: '13812345678', net_revenue: 12.5 },
  { customer_key: 2, display_name: '=cmd()', phone: null, net_revenue: 3 }
];

describe('peopleCsv', () => {
  it('tells nobody who they are unless that is asked for', () => {
    expect(peopleCsv(people, shown, 'masked', common.en)).toBe(
      "\uFEFFCustomer,Phone,Net revenue\r\n王**,138****5678,12.5\r\n'=***,,3\r\n"
    );
  });

  it('gives names and contacts in full, still free of formulas', () => {
    expect(peopleCsv(people, shown, 'full', common.en)).toBe(
      "\uFEFFCustomer,Phone,Net revenue\r\n王小明,13812345678,12.5\r\n'=cmd(),,3\r\n"
    );
  });
});
