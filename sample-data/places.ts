import { type Random } from './random.ts';

export interface Address {
  /** Two letters, as Shopify writes it. */
  readonly country: string;
  readonly provinceCode: string;
  readonly provinceName: string;
  /** 浙江省; for an address abroad the same as provinceName. */
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly street: string;
  readonly zip: string;
}

/** 省 | 市 | 区 | code | English | first two digits of the zip | weight. Streets and numbers are invented. */
const homePlaces = `
  浙江省 杭州市 西湖区 ZJ Zhejiang 31 9
  浙江省 宁波市 鄞州区 ZJ Zhejiang 31 5
  广东省 广州市 天河区 GD Guangdong 51 9
  广东省 深圳市 南山区 GD Guangdong 51 9
  江苏省 苏州市 姑苏区 JS Jiangsu 21 7
  江苏省 南京市 鼓楼区 JS Jiangsu 21 6
  上海 上海市 徐汇区 SH Shanghai 20 11
  北京 北京市 海淀区 BJ Beijing 10 10
  福建省 厦门市 思明区 FJ Fujian 36 5
  福建省 泉州市 丰泽区 FJ Fujian 36 4
  四川省 成都市 武侯区 SC Sichuan 61 6
  湖北省 武汉市 武昌区 HB Hubei 43 4
  湖南省 长沙市 岳麓区 HN Hunan 41 4
  山东省 青岛市 市南区 SD Shandong 26 4
  山东省 济南市 历下区 SD Shandong 25 3
  河南省 郑州市 金水区 HA Henan 45 3
  陕西省 西安市 雁塔区 SN Shaanxi 71 3
  重庆 重庆市 渝中区 CQ Chongqing 40 3
  天津 天津市 和平区 TJ Tianjin 30 2
  辽宁省 大连市 中山区 LN Liaoning 11 2
  江西省 景德镇市 珠山区 JX Jiangxi 33 2
  云南省 昆明市 五华区 YN Yunnan 65 2
  安徽省 合肥市 蜀山区 AH Anhui 23 2`;

/** country | province code | province | city | zip pattern (# a digit) | weight */
const abroadPlaces = `
  US|CA|California|San Jose|95###|9
  US|NY|New York|Brooklyn|11###|9
  US|WA|Washington|Seattle|98###|6
  US|TX|Texas|Austin|78###|5
  US|MA|Massachusetts|Boston|02###|5
  US|IL|Illinois|Chicago|60###|5
  GB|ENG|England|Bristol|BS# #XX|8
  GB|SCT|Scotland|Leith|EH# #XX|4
  DE|||Leipzig|04###|7
  DE|||Hamburg|20###|6
  FR|||Lyon|69###|6
  FR|||Nantes|44###|4
  CA|ON|Ontario|Toronto|M#X #X#|5
  CA|BC|British Columbia|Vancouver|V#X #X#|4
  AU|VIC|Victoria|Melbourne|3###|6
  NL|||Utrecht|35## XX|4
  JP|JP-27|Osaka|Osaka|5##-####|4
  SG|||Singapore|######|4`;

const zipLetters = ['A', 'B', 'E', 'H', 'J', 'L', 'N', 'R'] as const;
const homeStreets = '云栖路 松涛街 听泉巷 半山路 望岳街 茶亭路 竹影巷 青岚路 石桥街 晚照路'.split(' ');
const abroadStreets =
  'Willow Lane,Kiln Road,Harbour Row,Orchard Street,Potter Way,Lantern Hill,Mill Bank,Heron Court'.split(',');

const linesOf = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim());

const home = linesOf(homePlaces).map((line) => {
  const [province = '', city = '', district = '', code = '', english = '', zip = '', weight] =
    line.split(' ');
  return [{ province, city, district, code, english, zip }, Number(weight)] as const;
});

const abroad = linesOf(abroadPlaces).map((line) => {
  const [country = '', code = '', province = '', city = '', zip = '', weight] = line.split('|');
  return [{ country, code, province, city, zip }, Number(weight)] as const;
});

export function homeAddress(random: Random): Address {
  const place = random.weighted(home);
  return {
    country: 'CN',
    provinceCode: place.code,
    provinceName: place.english,
    province: place.province,
    city: place.city,
    district: place.district,
    street: `${random.pick(homeStreets)}${random.between(1, 299)}号`,
    zip: `${place.zip}${random.between(0, 99).toString().padStart(2, '0')}00`
  };
}

export function abroadAddress(random: Random): Address {
  const place = random.weighted(abroad);
  return {
    country: place.country,
    provinceCode: place.code,
    provinceName: place.province,
    province: place.province,
    city: place.city,
    district: '',
    street: `${random.between(1, 299)} ${random.pick(abroadStreets)}`,
    zip: place.zip
      .replaceAll('#', () => random.between(0, 9).toString())
      .replaceAll('X', () => random.pick(zipLetters))
  };
}
