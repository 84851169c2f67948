import { describe, expect, it } from 'vitest';
import { alpha3, chineseCities, chineseProvinces } from './place-names.ts';
import { countryCodes, placeKey, type PlaceKind, placeName } from './places.ts';

describe('a place is one, however it is written', () => {
  it.each<[kind: PlaceKind, key: string, written: readonly string[]]>([
    ['region', 'Guangdong', ['广东省', '广东', 'Guangdong', ' guangdong ', '廣東省', 'Guangdong Province']],
    ['region', 'Fujian', ['福建省', 'Fujian', '福建']],
    ['region', 'Guangxi', ['广西壮族自治区', '广西', 'Guangxi Zhuang', 'Guangxi Zhuang Autonomous Region']],
    ['region', 'Xinjiang', ['新疆维吾尔自治区', 'Xinjiang Uygur']],
    ['region', 'Shanghai', ['上海', '上海市', 'Shanghai', 'Shanghai Municipality']],
    ['region', 'Hong Kong', ['香港特别行政区', 'Hong Kong SAR']],
    ['country', 'CN', ['CN', 'cn', 'China', '中国', '中國', 'CHN', 'Chine', 'Cina', '中国大陆']],
    ['country', 'US', ['US', 'USA', 'United States', '美国', 'Vereinigte Staaten', 'United States (US)']],
    ['country', 'GB', ['UK', 'GB', 'United Kingdom', '英国', 'Royaume-Uni', 'England']],
    ['country', 'DE', ['Germany', 'Deutschland', '德国', 'DEU', 'ドイツ']],
    ['country', 'HK', ['HK', '香港', '中国香港', 'Hong Kong', 'Hong Kong SAR China']],
    ['city', 'Beijing', ['北京市', '北京', 'Beijing', 'BEIJING CITY']],
    ['city', "Xi'an", ['西安市', 'Xian', "Xi'an"]]
  ])('%s %s', (kind, key, written) => {
    expect(written.map((name) => placeKey(kind, name))).toEqual(written.map(() => key));
  });

  it('stays as it is written where nothing is known of it', () => {
    expect(placeKey('country', ' Narnia ')).toBe('Narnia');
    expect(placeKey('region', 'California')).toBe('California');
    // A code of two letters is a province within China alone.
    expect(placeKey('region', 'SD')).toBe('SD');
    expect(placeKey('city', '宿州市')).toBe('宿州市');
  });
});

describe('a place is called in the language of the page', () => {
  it.each<[kind: PlaceKind, key: string, en: string, zh: string]>([
    ['country', 'CN', 'China', '中国'],
    ['country', 'US', 'United States', '美国'],
    ['country', 'HK', 'Hong Kong', '香港'],
    ['country', 'Narnia', 'Narnia', 'Narnia'],
    ['region', 'Guangdong', 'Guangdong', '广东'],
    ['region', 'Inner Mongolia', 'Inner Mongolia', '内蒙古'],
    ['region', 'California', 'California', 'California'],
    ['city', 'Beijing', 'Beijing', '北京'],
    ['city', 'Leith', 'Leith', 'Leith']
  ])('%s %s', (kind, key, en, zh) => {
    expect([placeName('en', kind, key), placeName('zh-CN', kind, key)]).toEqual([en, zh]);
  });
});

describe('the lists behind it', () => {
  it('have every country once, by two letters and by three', () => {
    const codes = countryCodes();
    // ISO 3166 has 249; Kosovo and a few islands have codes of their own beside it.
    expect(new Set(alpha3.map(([, two]) => two)).size).toBe(249);
    expect(alpha3.filter(([, two]) => !codes.includes(two))).toEqual([]);
    expect(codes).not.toContain('UK');
    expect(codes).not.toContain('EU');
    expect(placeName('zh', 'country', 'XK')).toBe('科索沃');
  });

  it('have the 34 provinces of China, and no two cities of one name', () => {
    expect(new Set(chineseProvinces.map(({ en }) => en)).size).toBe(34);
    expect(new Set(chineseCities.map(({ en }) => en)).size).toBe(chineseCities.length);
    expect(new Set(chineseCities.map(({ zh }) => zh)).size).toBe(chineseCities.length);
    const names = [...chineseProvinces, ...chineseCities].flatMap(({ en, zh }) => [en, zh]);
    expect(names.filter((name) => name.length < 2)).toEqual([]);
  });
});
