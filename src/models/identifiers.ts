import { isGiftCard } from './gift-cards.ts';

/** Channel names as shown, by platform. */
export const platformNames: Readonly<Record<string, string>> = {
  shopify: 'Shopify',
  woocommerce: 'WooCommerce',
  taobao: '淘宝/天猫',
  jd: '京东',
  pinduoduo: '拼多多',
  douyin: '抖店',
  youzan: '有赞',
  xiaohongshu: '小红书',
  'wechat-shop': '微信小店',
  jushuitan: '聚水潭',
  wangdiantong: '旺店通',
  guanyi: '管易云',
  dianxiaomi: '店小秘',
  alipay: '支付宝',
  wechat: '微信支付',
  etsy: 'Etsy',
  squarespace: 'Squarespace',
  wix: 'Wix',
  bigcommerce: 'BigCommerce',
  magento: 'Magento',
  prestashop: 'PrestaShop',
  ozon: 'Ozon',
  gumroad: 'Gumroad',
  ebay: 'eBay',
  amazon: 'Amazon',
  square: 'Square',
  stripe: 'Stripe',
  paypal: 'PayPal',
  'tiktok-shop': 'TikTok Shop',
  shopee: 'Shopee',
  lazada: 'Lazada',
  olist: 'Olist',
  uci: 'Online Retail',
  judgeme: 'Judge.me',
  generic: 'Other'
};

/**
 * Platforms on which an account or a customer number is one person's whatever shop they buy from. Elsewhere
 * each shop has customers 1, 2, 3 of its own.
 */
const marketplaces: readonly string[] = [
  'taobao',
  'jd',
  'pinduoduo',
  'douyin',
  'xiaohongshu',
  'wechat-shop',
  'alipay',
  'wechat',
  'etsy',
  'ebay',
  'amazon',
  'paypal',
  'tiktok-shop',
  'shopee',
  'lazada'
];

/** The shop that is there before there is a second one, and that files of earlier versions belong to. */
export const firstShop = 'shop-1';

/** Within what an account or customer number names one person. */
export const idSpaceOf = (platform: string, shop: string): string =>
  shop === firstShop || marketplaces.includes(platform) ? platform : `${platform}@${shop}`;

/** The name of the platform of such a space. */
export const platformNameOf = (space: string): string => {
  const platform = space.replace(/@.*$/, '');
  return platformNames[platform] ?? platform;
};

const channelBranches = Object.entries(platformNames)
  .map(([platform, name]) => `when '${platform}' then '${name}'`)
  .join(' ');

/**
 * One form for the ids by which files name people and products. A masked id (`138****0000`), a
 * marketplace's per-order alias and a phone of one repeated digit name nobody. An address without a
 * number is a town, not a place where somebody lives.
 */
export const identifierMacros: readonly string[] = [
  `create or replace temporary macro plain_email(address) as
    case
        when address like '%_@_%' and address not like '%*%'
            and lower(address) not like '%@marketplace.amazon.%'
            then lower(trim(address))
    end`,
  `create or replace temporary macro phone_digits(digits) as
    case
        when length(digits) = 13 and starts_with(digits, '86') then substr(digits, 3)
        when length(digits) = 15 and starts_with(digits, '0086') then substr(digits, 5)
        else digits
    end`,
  `create or replace temporary macro plain_phone(phone) as
    case
        when phone not like '%*%' and length(regexp_replace(phone, '[^0-9]', '', 'g')) between 7 and 15
            and not regexp_matches(regexp_replace(phone, '[^0-9]', '', 'g'), '0{8}|1{8}|9{8}')
            then phone_digits(regexp_replace(phone, '[^0-9]', '', 'g'))
    end`,
  `create or replace temporary macro plain_account(account) as
    case when account not like '%*%' then trim(account) end`,
  `create or replace temporary macro plain_letters(words) as
    lower(regexp_replace(words, '[^\\p{L}\\p{N}]+', '', 'g'))`,
  `create or replace temporary macro id_space(platform, shop) as
    case
        when shop = '${firstShop}' or platform in (${marketplaces.map((name) => `'${name}'`).join(', ')})
            then platform
        else platform || '@' || shop
    end`,
  `create or replace temporary macro persona_of(platform, shop, buyer_id, buyer_alias, email, phone, account) as
    case
        when coalesce(
            buyer_id, buyer_alias, plain_email(email), plain_phone(phone), plain_account(account)
        ) is not null
            then platform || chr(31) || shop || chr(31) || coalesce(buyer_id, '') || chr(31) || coalesce(buyer_alias, '')
                || chr(31) || coalesce(plain_email(email), '')
                || chr(31) || coalesce(plain_phone(phone), '')
                || chr(31) || coalesce(plain_account(account), '')
    end`,
  `create or replace temporary macro name_address(name, address) as
    case
        when name not like '%*%' and length(plain_letters(name)) >= 2
            and address not like '%*%' and length(plain_letters(address)) >= 6
            and regexp_matches(address, '[0-9]')
            then plain_letters(name) || ' ' || plain_letters(address)
    end`,
  `create or replace temporary macro product_ref(sku, product_name) as
    lower(trim(coalesce(sku, product_name)))`,
  `create or replace temporary macro platform_channel(platform) as
    case platform ${channelBranches} else platform end`,
  isGiftCard.sql
];
