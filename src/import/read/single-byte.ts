/** How text of an alphabet reads that is in one byte a character, and what shows that it was misread. */
export interface Alphabet {
  readonly familiar: RegExp;
  readonly odd: RegExp;
  readonly words: RegExp;
}

const upper = (letters: string): string => `${letters}${letters.replaceAll(/[ıß]/g, '').toUpperCase()}`;
const western = upper('àâäáãåæçéèêëíìîïñóòôöõøœúùûüÿßšž');
const central = upper('ąćęłńóśźżáčďéěíňřšťúůýžöüäőűôľĺŕßëâîăşţđ');
const turkish = `${upper('çğöşüâîû')}ıİé`;
const signs = '€–—‘’“”„…•™©®°£§·«»ºª';
const foreign = '\u0080-\uffff';

/** A sign within a word, a capital after a small letter, or a sign that nobody types. */
const oddLatin = new RegExp(
  [
    '[¤\u0080-\u009f]',
    '(?<=\\p{L})[¦¨¬¯¸¹¼½¾÷×±¶¿¡]',
    '[¦¨¬¯¸¹±¶£¥¢](?=\\p{L})',
    '(?<=[a-ln-z])[²³]',
    '(?<=\\p{Ll})(?![A-Z])\\p{Lu}',
    '(?<=[a-z])[€„…•™°§«»“”](?=[a-z])'
  ].join('|'),
  'gu'
);

/** Letters of Western Europe hardly ever stand beside each other, but for those of -ção and -ções. */
export const westernLatin: Alphabet = {
  familiar: new RegExp(
    `(?<![${foreign}])[${western}](?![${foreign}])|ç[ãõ]|[${signs}]|(?<!\\p{L})[¿¡]`,
    'gu'
  ),
  odd: new RegExp(`${oddLatin.source}|[ðþýÐÞÝ]`, 'gu'),
  words:
    /année|numéro|prénom|größe|straße|käufer|verkäufer|número|situação|código|dirección|país|até|numéro|téléphone|stück|menge für|überweisung|teléfono|envío|quantité|société/i
};

export const centralLatin: Alphabet = {
  familiar: new RegExp(`[${central}]|[${signs}]`, 'gu'),
  odd: new RegExp(`${oddLatin.source}|ţ(?![aeiou])`, 'gu'),
  words:
    /zamówieni|sprzedaż|iloś[ćc]|płatnoś|imię|wartość|złot|kupując|przesył|objednáv|zákazní|množství|částka|město|příjmení|položk|rendelés|vevő|összeg|termék|mennyiség|dátum|vásárló|množstvo|porudžbin|narudžb|količin|łódź|kraków|wrocław|gdańsk|poznań|győr|brně|plzeň/i
};

export const turkishLatin: Alphabet = {
  familiar: new RegExp(`[${turkish}]|[${signs}]`, 'gu'),
  odd: oddLatin,
  words:
    /sipariş|müşteri|ürün|tutarı|ödeme|şehir|açıklama|alıcı|satış|kargo ücreti|iş?tanbul|izmir|i̇stanbul|i̇zmir/i
};

/** The letters that most of a Russian text is made of; capitals begin words, or are all of one. */
export const cyrillic: Alphabet = {
  familiar: /[оеаинтсрвлкмдпуОЕАИНТСРВЛКМДПУіїєґІЇЄ№«»]/g,
  odd: /(?<=[а-яё])[А-ЯЁ]|(?<=[A-Za-z])[а-яА-ЯЁё]|[а-яА-ЯЁё](?=[A-Za-z])|[\u2500-\u25a0]|[ЂЃѓЉЊЌЋЏђљњќћџ]/g,
  words:
    /заказ|клиент|покупател|сумма|товар|дата|цена|количеств|телефон|адрес|город|статус|оплат|имя|доставк|замовленн|сума|кількіст|москв|санкт|чашка/i
};
