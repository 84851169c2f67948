import { describe, expect, it } from 'vitest';
import { sniff, type Dialect } from './dialect.ts';

function dialectOf(text: string, cut = false): Dialect {
  const dialect = sniff(text, cut);
  if (!dialect.ok) throw new Error(dialect.error.kind);
  return dialect.value;
}

describe('sniff', () => {
  it.each([
    [',', 'order,total\n1,2.50\n2,3.00\n'],
    [';', 'Bestellnummer;Gesamtbetrag\n1;"116,99 €"\n2;5,00\n3;7,50\n'],
    ['\t', 'order-id\tpurchase-date\n1\t2024-01-01\n2\t2024-01-02\n'],
    ['|', 'a|b\n1|x, y\n2|z; w\n']
  ])('tells the delimiter %j', (delimiter, text) => {
    expect(dialectOf(text)).toMatchObject({ delimiter, quote: '"', escape: '"', headerRow: 0, firstRow: 1 });
  });

  it('looks at a cell of many megabytes', () => {
    const text = `name,note\n1,${'9'.repeat(9_000_000)}\n2,x\n`;
    expect(dialectOf(text).header).toEqual(['name', 'note']);
  });

  it('keeps a single column whole whose quoted cells hold commas', () => {
    const dialect = dialectOf('note\n"large, blue"\n');
    expect(dialect).toMatchObject({ quote: '"', header: ['note'], sample: [['large, blue']] });
  });

  it('obeys a sep= line and skips it', () => {
    const dialect = dialectOf('sep=;\r\n\r\na,x;b\r\n1,5;2\r\n');
    expect(dialect).toMatchObject({
      delimiter: ';',
      newline: '\r\n',
      headerRow: 2,
      firstRow: 3,
      firstLine: 3
    });
    expect(dialect.header).toEqual(['a,x', 'b']);
  });

  it('skips banners, notes and blank lines above the header', () => {
    const dialect = dialectOf(
      [
        '微信支付账单明细,,,',
        '起始时间：[2019-08-01],,,',
        ',,,',
        '----------------,,,',
        '交易时间,交易类型,商品,金额(元)',
        '',
        '2019-09-26 12:45:27,商户消费,"茶, 绿",¥19.00',
        '2019-09-27 12:45:27,商户消费,壶,¥9.00',
        ''
      ].join('\n')
    );
    expect(dialect).toMatchObject({ headerRow: 4, firstRow: 6, firstLine: 6, skippedRows: 4 });
    expect(dialect.header).toEqual(['交易时间', '交易类型', '商品', '金额(元)']);
    expect(dialect.sample[0]).toEqual(['2019-09-26 12:45:27', '商户消费', '茶, 绿', '¥19.00']);
  });

  it('trims names, takes guards off, keeps duplicates, and names the nameless by place', () => {
    const { header } = dialectOf('收货地址 ,="订单编号",Price,Price,,"a ""b"""\n上海,1,2,3,4,5\n');
    expect(header).toEqual(['收货地址', '订单编号', 'Price', 'Price', 'column_5', 'a "b"']);
  });

  it('finds that there is no header where the first record is like the others', () => {
    const dialect = dialectOf('00001 ,19970101,1,11.77\n00002,19970112,1,12.00\n00002,19970112,5,77.00\n');
    expect(dialect).toMatchObject({ headerRow: undefined, firstRow: 0, firstLine: 0, skippedRows: 0 });
    expect(dialect.header).toEqual(['column_1', 'column_2', 'column_3', 'column_4']);
    expect(dialect.sample).toHaveLength(3);
  });

  it('takes the first of equal headers for the header, however few rows stand between', () => {
    const header = 'Order Number,Order Date,Email';
    const dialect = dialectOf(`${header}\n1,2024-04-01,ana@example.com\n2,2024-04-02,\n${header}\n`);
    expect(dialect).toMatchObject({ headerRow: 0, firstRow: 1 });
    expect(dialect.header).toEqual(['Order Number', 'Order Date', 'Email']);
    expect(dialect.sample).toHaveLength(3);
  });

  it('takes equal rows of figures for rows', () => {
    expect(dialectOf('00002,19970112,1\n00002,19970112,1\n00003,19970112,5\n').headerRow).toBeUndefined();
    expect(dialectOf('tea,cup\ntea,cup\ntea,cup\n').headerRow).toBeUndefined();
  });

  it('reads a file of one column and one of nothing but a header', () => {
    expect(dialectOf('email\nana@example.com\nben@example.com\n')).toMatchObject({
      headerRow: 0,
      header: ['email']
    });
    expect(dialectOf('Name,Email,Total')).toMatchObject({
      headerRow: 0,
      header: ['Name', 'Email', 'Total'],
      sample: []
    });
  });

  it('fits rows to the header: short ones are filled, common extra cells get a column', () => {
    const dialect = dialectOf('a,b\n1,2,\n3,4,\n5\n');
    expect(dialect.header).toEqual(['a', 'b', 'column_3']);
    expect(dialect.sample).toEqual([
      ['1', '2', ''],
      ['3', '4', ''],
      ['5', '', '']
    ]);
  });

  it('does not widen the table for a single damaged row', () => {
    expect(dialectOf('a,b\n1,2\n3,4,5,6\n7,8\n').header).toEqual(['a', 'b']);
  });

  it('reads quoted delimiters, quotes and line breaks', () => {
    const dialect = dialectOf('id,"the\nnote"\r\n1,"a, ""b""\nc"\r\n2,d\r\n');
    expect(dialect).toMatchObject({ newline: '\r\n', firstRow: 1, firstLine: 2 });
    expect(dialect.header).toEqual(['id', 'the\nnote']);
    expect(dialect.sample[0]).toEqual(['1', 'a, "b"\nc']);
  });

  it('tells other ways of quoting', () => {
    const backslash = 'id,text\n1,"say \\"hi\\", twice"\n2,"and \\"bye\\", once"\n';
    expect(dialectOf(backslash)).toMatchObject({ quote: '"', escape: '\\' });
    const single = "id,text\n1,'red, blue'\n2,'green, white'\n3,'a, b'\n";
    expect(dialectOf(single)).toMatchObject({ quote: "'", escape: "'" });
    const inches = 'id\tsize\ttotal\n1\t5" pot\t3.00\n2\t"7 tray\t4.00\n3\t"9 tray\t4.00\n4\t8" lid\t1.00\n';
    expect(dialectOf(inches)).toMatchObject({ quote: '', escape: '' });
  });

  it('is not thrown by a stray quote in the header', () => {
    const rows = Array.from({ length: 8 }, (_, day) => `2024-01-0${day + 1},${day},"pot, blue"\n`);
    const dialect = dialectOf(`"date,qty,"name"\n${rows.join('')}`);
    expect(dialect.firstLine).toBe(1);
    expect(dialect.sample.at(-1)).toEqual(['2024-01-08', '7', 'pot, blue']);
  });

  it.each([
    ['\n', 'a,b\n1,2\n'],
    ['\r\n', 'a,b\r\n1,"x\ny"\r\n'],
    ['\r', 'a,b\r1,2\r'],
    ['mixed', 'a,b\r\n1,2\n3,4\r\n']
  ])('tells the line break %j', (newline, text) => {
    expect(dialectOf(text).newline).toBe(newline);
  });

  it('sees TABs behind closing quotes, where TABs do not part cells', () => {
    const { outerTabs, quote, sample } = dialectOf('id,note\n"1"\t,"/"\t\n"2"\t,"a, b"\t\n');
    expect({ outerTabs, quote, sample }).toEqual({
      outerTabs: true,
      quote: '"',
      sample: [
        ['1', '/'],
        ['2', 'a, b']
      ]
    });
    expect(dialectOf('id\tnote\n"1"\t,x\n"2"\t,y\n').outerTabs).toBe(false);
  });

  it('finds the header of a short table below a page of remarks', () => {
    const remarks = Array.from({ length: 20 }, (_, line) => `remark ${line}\n`).join('');
    const rows = 'a,b,c,d,e,f,g,h\n1,2,3,4,5,6,7,8\n2,3,4,5,6,7,8,9\n';
    expect(dialectOf(remarks + rows)).toMatchObject({ headerRow: 20, firstRow: 21 });
  });

  it('leaves out the record that a sample cuts', () => {
    const text = 'a,b\n1,2\n3,4\n5,';
    expect(dialectOf(text, true).sample).toEqual([
      ['1', '2'],
      ['3', '4']
    ]);
    expect(dialectOf(text).sample).toHaveLength(3);
  });

  it('ignores a byte order mark', () => {
    expect(dialectOf('\ufeffa,b\n1,2\n').header).toEqual(['a', 'b']);
  });

  it.each(['', '\ufeff', ' \r\n\n\t\n'])('says that %j is empty', (text) => {
    expect(sniff(text)).toEqual({ ok: false, error: { kind: 'empty' } });
  });
});
