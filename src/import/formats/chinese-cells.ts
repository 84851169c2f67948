import type { Cells, Source } from '../format.ts';

/** Stars and platforms' own cipher texts (`##…##`) stand where a platform hides who bought. */
const masked = (text: string): string => `(${text} like '%*%' or starts_with(${text}, '#'))`;

/** A text of the buyer, null where the platform hides it. */
export const unmasked = (...names: readonly string[]): Source => {
  return (cells: Cells) => {
    const known = names.filter((name) => cells.has(name)).map((name) => cells.text(name));
    const plain = known.map((text) => `case when not ${masked(text)} then ${text} end`);
    return plain.length === 0 ? 'null' : `coalesce(${plain.join(', ')})`;
  };
};

/** What sellers promise and what became of it, by the names that China's platforms share. */
export const promises = {
  ship_by_at: ['承诺发货时间', '最晚发货时间', '最迟发货时间', '应发货时间', '预计发货时间'],
  shipped_at: '发货时间',
  promised_at: ['承诺送达时间', '预计送达时间', '承诺到货时间'],
  delivered_at: ['签收时间', '物流签收时间', '妥投时间', '送达时间'],
  // What the platform confirms by itself, days after the parcel came, is called so as well.
  confirmed_at: ['确认收货时间', '交易成功时间', '订单完成时间', '完成时间']
} as const;

const provinces =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门';
const provinceEnding = '(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市)?';

/** The province at the beginning of an address that is written without gaps. */
export const regionIn = (address: string): string =>
  `nullif(regexp_extract(${address}, '^\\s*((?:${provinces})${provinceEnding})', 1), '')`;

/** The city behind the province; the four great cities are both. */
export const cityIn = (address: string): string =>
  `nullif(regexp_extract(${address}, '^\\s*(?:${provinces})${provinceEnding}\\s*([^\\s省市区县]{2,7}(?:市|自治州|地区|盟))', 1), '')`;
