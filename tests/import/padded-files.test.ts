import { describe, expect, it } from 'vitest';
import { importedShop } from '../support/imported.ts';
import { inspect } from '../../src/import/inspect.ts';
import { knownTotalsOf } from '../support/totals.ts';

const text = [
  'Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price',
  '#1,kim@example.com,paid,USD,40.00,2024-05-01 10:00:00 +0000,1,Jug,40.00',
  '#2,lou@example.com,paid,USD,15.00,2024-05-02 10:00:00 +0000,1,Bowl,15.00',
  ''
].join('\n');
const taobao = [
  '订单编号,买家会员名,买家应付货款,总金额,买家实际支付金额,订单状态,订单创建时间,订单付款时间',
  '91001,lan,40.00,40.00,40.00,交易成功,2024-05-01 10:00:00,2024-05-01 10:01:00',
  '91002,mu,15.00,15.00,15.00,交易成功,2024-05-02 10:00:00,2024-05-02 10:01:00',
  ''
].join('\r\n');
const utf8 = (written: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(written);
const utf16 = (written: string, littleEndian: boolean): Uint8Array<ArrayBuffer> => {
  const view = new DataView(new ArrayBuffer(written.length * 2));
  for (let at = 0; at < written.length; at++) view.setUint16(at * 2, written.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const nulls = (count: number): Uint8Array<ArrayBuffer> => new Uint8Array(count);
const joined = (...parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => Array.from(part)));

describe('files with NULs are read', () => {
  it.each([
    ['a few behind the last row', joined(utf8(text), nulls(3))],
    ['more of them than text', joined(utf8(text), nulls(5000))],
    ['from beyond the part first looked at', joined(utf8(text), nulls(600_000))],
    ['without a last line break', joined(utf8(text.trimEnd()), nulls(700))],
    ['fields filled up', utf8(text.replaceAll(/Jug|Bowl|kim|lou/g, (cell) => `${cell}${'\0'.repeat(20)}`))],
    ['a NUL behind each character, both kinds of row', joined(utf16(text, true))],
    ['UTF-16 without a mark, in Chinese', utf16(taobao, true)],
    ['UTF-16 without a mark, the other way round', utf16(taobao, false)],
    ['UTF-16 without a mark, filled up', joined(utf16(taobao, true), nulls(3000))],
    ['Chinese, filled up', joined(utf8(taobao), nulls(1000))]
  ])('%s', async (_, bytes) => {
    const { engine, reports } = await importedShop([{ name: 'orders.csv', bytes }]);
    expect(reports.map(({ rowsRead, rowsUsed }) => [rowsRead, rowsUsed])).toEqual([[2, 2]]);
    expect(await knownTotalsOf(engine)).toMatchObject({ order_count: 2, customer_count: 2, charged: 55 });
  });

  it.each([
    ['nothing else', nulls(4000), 'unknown'],
    [
      'no text between',
      joined(...Array.from({ length: 500 }, (_, at) => Uint8Array.of(0, at % 256, 0, 0, 1))),
      'unknown'
    ]
  ])('and refused with a word where there is %s', async (_, bytes, why) => {
    expect(await inspect(new File([bytes], 'orders.csv'))).toEqual({ ok: false, error: why });
  });
});
