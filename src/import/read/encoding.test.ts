import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legacyEncoder, type LegacyEncoding } from '#tests/support/legacy-encoder.ts';
import { decodeSample, detectEncoding, type Encoding } from './encoding.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};
const encodingOf = (bytes: Uint8Array, tail?: Uint8Array): Encoding => detectEncoding(bytes, tail).encoding;

/** Files of a few lines, as shops of the country write them. */
const small: readonly (readonly [LegacyEncoding, string])[] = [
  ['gb18030', '订单编号,买家会员名,总金额\n1,茶友小王,178.80\n'],
  ['gb18030', 'id,标题\n1,明前龙井绿茶 250克 罐装\n2,手工青瓷盖碗\n'],
  ['gb18030', 'order_id,city\n1,上海\n2,杭州\n3,内蒙古自治区\n'],
  ['big5', '訂單編號,訂購日期,客戶,商品,數量\n1001,113/01/05,客戶甲,烏龍茶,2\n'],
  ['big5', 'order,地址\n1,台北市大安區信義路四段\n2,高雄市三民區\n'],
  ['shift_jis', '注文番号,注文日,商品名\n1001,2024/01/05,抹茶セット\n'],
  ['shift_jis', 'id,comment\n1,とてもおいしいお茶でした。\n2,また買います！\n'],
  ['euc-kr', '주문번호,상품명,금액\n1,녹차 세트,12000\n'],
  ['euc-kr', 'id,review\n1,정말 맛있어요\n2,배송이 빨라요\n'],
  ['windows-1252', 'order,name\n1,José Pérez\n2,Zoë Müller\n'],
  ['windows-1252', 'id,avaliação\n1,Não chegou meu produto\n2,Péssimo, até hoje não recebi\n'],
  ['windows-1252', 'id,price\n1,£5.00\n2,n°7 à 3,50\n'],
  ['windows-1252', 'id,brand\n1,english\n2,©\n'],
  [
    'windows-1252',
    'Bestellnr;Kunde;Ort;Betrag\n1;Jörg Groß;Köln;12,50 €\n2;Käthe Müller;Düsseldorf;9,00 €\n'
  ],
  ['windows-1252', 'Commande;Client;Montant\n1;Hélène Lefèvre;12,00\n2;François Bîlé;9,00\n'],
  ['windows-1252', 'Pedido;Cliente;Observação\n1;João Conceição;Não há ninguém\n'],
  ['windows-1252', 'order,note\n1,Ana’s “big” café – 5 m²\n'],
  ['iso-8859-15', 'Bestellnr;Kunde;Betrag\n1;Jörg Groß;12,50 €\n2;Käthe Müller;9,00 €\n'],
  ['iso-8859-15', 'commande;article\n1;bœuf haché\n2;cœur de laitue, 3 €\n'],
  ['windows-1250', 'Numer zamówienia;Imię i nazwisko;Miasto;Kwota\n1;Paweł Wiśniewski;Łódź;12,50\n'],
  ['windows-1250', 'order,name,city\n1,Małgorzata Dąbrowska,Kraków\n2,Zbigniew Żak,Wrocław\n'],
  ['windows-1250', 'číslo;zákazník;částka\n1;Jiří Dvořák;250,00\n2;Božena Němcová;90,00\n'],
  ['windows-1250', 'Rendelésszám;Vevő;Összeg\n1;Kőszegi Győző;2500\n2;Fűzfa Ágnes;990\n'],
  ['iso-8859-2', 'Numer zamówienia;Imię i nazwisko;Miasto;Kwota\n1;Paweł Wiśniewski;Łódź;12,50\n'],
  [
    'windows-1254',
    'Sipariş No;Müşteri;Ürün;Tutar\n1;Ayşe Yılmaz;Kırmızı bardak;125,00\n2;Çağrı Şahin;Çanta;90,00\n'
  ],
  ['windows-1254', 'order,name,city\n1,Gülşen Doğan,İstanbul\n2,Işıl Güneş,Eskişehir\n'],
  ['windows-1251', 'Номер заказа;Покупатель;Сумма\n1;Иванова Анна;1250,00\n2;Пётр Смирнов;900,00\n'],
  ['windows-1251', 'order,city\n1,Новосибирск\n2,МОСКВА\n3,Екатеринбург\n'],
  ['windows-1251', 'Номер замовлення;Клієнт;Сума\n1;Оксана Їжакевич;250\n'],
  ['koi8-r', 'Номер заказа;Покупатель;Сумма\n1;Иванова Анна;1250,00\n2;Пётр Смирнов;900,00\n'],
  ['koi8-r', 'order,city\n1,Новосибирск\n2,МОСКВА\n3,Екатеринбург\n'],
  ['euc-kr', 'order,customer,city\n1,김민수,서울특별시\n2,박지영,부산광역시\n']
];

describe('detectEncoding', () => {
  it.each(small)('tells a small file in %s: %j', (encoding, text) => {
    const bytes = legacyEncoder(encoding)(text);
    expect(encodingOf(bytes)).toBe(encoding);
    expect(decodeSample(bytes, encoding)).toBe(text);
  });

  it('is never sure of text that could be read otherwise', () => {
    const texts = ['id,name\n1,Zoë\n', 'id,name\n1,Jiří Novák\n', 'id,city\n1,Пермь\n'] as const;
    const encoded = [
      legacyEncoder('windows-1252')(texts[0]),
      legacyEncoder('windows-1250')(texts[1]),
      legacyEncoder('koi8-r')(texts[2])
    ];
    expect(encoded.map((bytes) => detectEncoding(bytes).confidence)).not.toContain('sure');
  });

  it('takes a replacement character for what it is', () => {
    const bytes = new TextEncoder().encode('place\n37\ufffd36\'37.8"N\n');
    expect(detectEncoding(bytes)).toEqual({ encoding: 'utf-8', bom: false, confidence: 'sure' });
  });

  it('is sure of marks and of UTF-8', () => {
    const text = '订单编号,a\n';
    const sure = (encoding: Encoding, bom: boolean): object => ({ encoding, bom, confidence: 'sure' });
    expect(detectEncoding(utf8(`\ufeff${text}`))).toEqual(sure('utf-8', true));
    expect(detectEncoding(utf8(text))).toEqual(sure('utf-8', false));
    expect(detectEncoding(utf16(`\ufeff${text}`, true))).toEqual(sure('utf-16le', true));
    expect(detectEncoding(utf16(`\ufeff${text}`, false))).toEqual(sure('utf-16be', true));
  });

  it('tells UTF-16 without a mark by where its NULs stand', () => {
    const text = '订单编号,总金额\n1,178.80\n2,21.00\n';
    expect(encodingOf(utf16(text, true))).toBe('utf-16le');
    expect(encodingOf(utf16(text, false))).toBe('utf-16be');
  });

  it('takes plain ASCII for UTF-8, unless the end of the file says otherwise', () => {
    const head = utf8('id,note\n1,x\n');
    expect(encodingOf(head)).toBe('utf-8');
    expect(encodingOf(head, utf8('…ö\n9,茶\n'))).toBe('utf-8');
    expect(encodingOf(head, legacyEncoder('gb18030')('断行\n9,明前龙井绿茶,发货\n'))).toBe('gb18030');
  });

  it('stays with UTF-8 when one character in many is broken', () => {
    const bytes = utf8('茶'.repeat(200));
    const broken = new Uint8Array([...bytes.subarray(0, 300), 0xe8, ...utf8('\n'), ...bytes]);
    expect(detectEncoding(broken)).toEqual({ encoding: 'utf-8', bom: false, confidence: 'likely' });
  });

  it('does not mind where the sample is cut', () => {
    const text = '订单编号,买家会员名,总金额\n1,茶友小王,178.80\n2,陶艺爱好者,35.00\n';
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom<Encoding>('utf-8', 'gb18030'), (nat, encoding) => {
        const bytes = encoding === 'utf-8' ? utf8(text) : legacyEncoder('gb18030')(text);
        const cut = bytes.subarray(0, 10 + (nat % (bytes.length - 10)));
        expect(encodingOf(cut)).toBe(encoding);
        expect(text.startsWith(decodeSample(cut, encoding))).toBe(true);
      }),
      { numRuns: 30 }
    );
  });
});
