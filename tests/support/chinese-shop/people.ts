import { chineseName } from '../../../sample-data/names.ts';
import { Random } from '../../../sample-data/random.ts';

/** Somebody whom some file of the made shop names; none of them exists. */
export interface Person {
  /** 会员名 */
  readonly account: string;
  readonly name: string;
  readonly phone: string;
  /** 支付宝账号: an e-mail, a phone, or what the platform leaves of either. */
  readonly alipay: string;
  readonly province: string;
  readonly city: string;
}

const places = [
  ['广东省', '广州市', '天河区'],
  ['浙江省', '杭州市', '西湖区'],
  ['福建省', '厦门市', '思明区'],
  ['上海', '上海市', '徐汇区'],
  ['新疆维吾尔自治区', '乌鲁木齐市', '天山区'],
  ['北京', '北京市', '海淀区']
] as const;

export const districtOf = ({ city }: Person): string =>
  places.find(([, named]) => named === city)?.[2] ?? '示例区';

/** As members call themselves: letters in both cases, digits in front, a character of four bytes in GB18030. */
function accountOf(random: Random, name: string, position: number): string {
  const number = String(1000 + position);
  return random.pick([
    `tb${number}${number}`,
    `${name}${number}`,
    `${number}${name}`,
    `Tea_${number}`,
    `t_${number}_${number}`,
    `𠮷祥${number}`
  ]);
}

function alipayOf(random: Random, phone: string, letters: string, position: number): string {
  return random.pick([
    `${letters}.${String(position)}@example.com`,
    phone,
    `${phone.slice(0, 3)}****${phone.slice(-2)}`,
    ''
  ]);
}

function person(seed: string, position: number): Person {
  const random = new Random(`${seed}/person/${String(position)}`);
  const { written, letters } = chineseName(random);
  const phone = `139${String(10_000_000 + position * 37)}`;
  const [province, city] = random.pick(places);
  return {
    account: accountOf(random, written, position),
    name: written,
    phone,
    alipay: alipayOf(random, phone, letters, position),
    province,
    city
  };
}

/** Who buys, and who is on lists alone. */
export interface Crowd {
  readonly buyers: readonly Person[];
  readonly others: readonly Person[];
}

export function makeCrowd(seed: string, buyerCount: number, otherCount: number): Crowd {
  const all = Array.from({ length: buyerCount + otherCount }, (_, position) => person(seed, position));
  return { buyers: all.slice(0, buyerCount), others: all.slice(buyerCount) };
}
