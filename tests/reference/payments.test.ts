import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importedShop } from '../support/imported.ts';
import { totalsOf } from '../support/totals.ts';
import { describeReference } from './data.ts';

const cents = (amount: number): number => Math.round(amount * 100) / 100;

describeReference('payment_exports', (folder) => {
  const read = (name: string) =>
    importedShop([{ name, bytes: new Uint8Array(readFileSync(`${folder}/payment_exports/${name}`)) }]);

  it('says of each row of an Alipay statement why it is no sale', async () => {
    const { engine, reports } = await read('example-alipay-records.csv');
    expect(reports[0]).toMatchObject({ format: 'alipay-statement', encoding: 'gb18030', rowsRead: 10 });
    expect(reports[0]?.setAside).toEqual([
      { reason: 'money-out', count: 5 },
      { reason: 'no-sale', count: 5 }
    ]);
    expect((await totalsOf(engine)).order_count).toBe(0);
  });

  it('takes only what was collected in WeChat for sales', async () => {
    const { engine, reports } = await read('example-wechat-records.csv');
    const totals = await totalsOf(engine);
    expect(reports[0]).toMatchObject({
      format: 'wechat-statement',
      encoding: 'utf-8',
      rowsRead: 27,
      rowsUsed: 2
    });
    expect(reports[0]?.setAside.map(({ reason }) => reason)).toEqual(['no-sale', 'money-out']);
    expect([totals.order_count, cents(totals.charged)]).toEqual([2, 28]);
  });
});
