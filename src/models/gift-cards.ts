import type { Model } from './model.ts';

/** What shops call a gift card in the languages of the exports that are read; no blank within a word. */
const names = [
  'e?[ -]?gift[ _-]?(card|voucher|certificate)s?',
  'geschenk(gutschein|karte)e?n?',
  'gutscheinkarten?',
  '(carte|bon|ch[eè]que)s?[ -]cadeaux?',
  'tarjetas?( de)? regalo',
  '(buono|carta) regalo',
  'cadeau(bon|kaart)(nen|en)?',
  'cart[aã]o[ -]presente',
  'vale[ -]presente',
  'karta podarunkowa',
  'bon podarunkowy',
  'подарочн(ый сертификат|ая карта)'
];

/** A holder, a box or paper for one is a product like any other. */
const besides = 'holder|envelope|box|case|wallet|sleeve|stand|卡套|卡包|包装|信封|ケース|ホルダー';

const unspacedNames =
  '礼品卡|禮品卡|购物卡|購物卡|储值卡|儲值卡|ギフトカード|ギフト券|商品券|기프트카드|상품권';

/** Whether a product's name or a way of payment is a gift card; null of nothing. */
export const isGiftCard: Model = {
  name: 'is_gift_card',
  sql: `create or replace temporary macro is_gift_card(words) as (
    regexp_matches(lower(words), '(^|[^\\p{L}])(${names.join('|')})($|[^\\p{L}])|${unspacedNames}')
    and not regexp_matches(lower(words), '${besides}')
)`
};
