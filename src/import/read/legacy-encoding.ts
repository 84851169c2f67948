import { analyse } from 'chardet';
import type { Encoding, EncodingGuess } from './encoding.ts';
import { centralLatin, cyrillic, turkishLatin, westernLatin } from './single-byte.ts';

interface Legacy {
  readonly encoding: Encoding;
  /** The names under which chardet reports it or a close relative. */
  readonly relatives: RegExp;
  /** Characters that a shop's file in this encoding is mostly made of. */
  readonly familiar: RegExp;
  /** What stands only where a text was misread. */
  readonly odd?: RegExp;
  /** Header words that decide by themselves. */
  readonly words: RegExp;
}

const legacies: readonly Legacy[] = [
  {
    encoding: 'gb18030',
    relatives: /^GB/,
    familiar:
      /[的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市区县省街道路号楼单元室镇村京江浙广州苏福建南湖河安徽四川辽宁黑龙吉林陕甘肃云贵重庆订付款金额编号买家卖收货址电话店铺商品数量价格状态交易成功关闭已发退邮费物流快递评价会员姓名优惠券类型备注支付宝]/g,
    words: /订单|买家|金额|商品|支付|收货|客户|数量|日期|姓名|手机|评价|编号/
  },
  {
    encoding: 'big5',
    relatives: /^Big5/,
    familiar:
      /[的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手用主行方又如前所本見經頭面公同三已老從動兩長知民樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒者向情部正名定女問力機給等幾很業最間新什打便位因重被走電四第門相次東政海口使教西再平真聽世氣信北少關並內加化由卻代軍產入先山五太水萬市區縣省街路號樓室鎮村臺台北高雄南中新竹訂購付款金額編買賣收貨址電話店鋪商品數量價格狀態交易成功關閉退運費物流評價會員姓名優惠類型備註客戶茶餅禮盒]/g,
    words: /訂單|訂購|買家|金額|商品|付款|收件|客戶|數量|日期|姓名|手機|評價|編號/
  },
  {
    encoding: 'shift_jis',
    relatives: /^Shift_JIS/,
    familiar:
      /[\u3041-\u3093\u30a1-\u30f6ー、。・注文番号日顧客名商品数量金額円年月住所電話県市区町村東京都大阪府様送料税込合計支払方法発配店舗一二三]/g,
    words: /注文|顧客|商品|金額|数量|氏名|住所|電話|購入|送料/
  },
  {
    encoding: 'euc-kr',
    relatives: /^EUC-KR/,
    familiar:
      /[이다는의에가을로고은하지한기도사리시서인를나어대아자정해일수라부그들요전상제보원주으게구있안과마조장여스성우신비면문경오세거만와연적동유공관국등니소었실모간내드생화교선미용바중영위물방개호회트년저무당심명후입말했습품송결액객름번맛좋빨너차녹월터파티색크립재매판점격총]/g,
    words: /주문|고객|상품|금액|수량|결제|배송|이름|전화|날짜/
  },
  { encoding: 'windows-1252', relatives: /^(ISO-8859-1|windows-1252)$/, ...westernLatin },
  { encoding: 'iso-8859-15', relatives: /^(ISO-8859-1|windows-1252)$/, ...westernLatin },
  { encoding: 'windows-1254', relatives: /^(ISO-8859-9|windows-1254)$/, ...turkishLatin },
  { encoding: 'windows-1250', relatives: /^(ISO-8859-2|windows-1250)$/, ...centralLatin },
  { encoding: 'iso-8859-2', relatives: /^(ISO-8859-2|windows-1250)$/, ...centralLatin },
  { encoding: 'windows-1251', relatives: /^windows-1251$/, ...cyrillic },
  { encoding: 'koi8-r', relatives: /^KOI8-R$/, ...cyrillic }
];

const sampleBytes = 16_384;

/** The most plausible of the encodings older than Unicode. */
export function legacyEncoding(bytes: Uint8Array): Pick<EncodingGuess, 'encoding' | 'confidence'> {
  const sample = tellingLines(bytes);
  const opinions = analyse(sample);
  const ranked = legacies
    .map((legacy) => {
      const text = new TextDecoder(legacy.encoding).decode(sample, { stream: true });
      const opinion = opinions.find(({ name }) => legacy.relatives.test(name))?.confidence ?? 0;
      return { encoding: legacy.encoding, score: plausibility(text, legacy) + opinion / 100 };
    })
    .sort((one, other) => other.score - one.score);
  const [best, second] = ranked;
  const lead = (best?.score ?? 0) - (second?.score ?? 0);
  return { encoding: best?.encoding ?? 'windows-1252', confidence: lead > 0.5 ? 'likely' : 'weak' };
}

function plausibility(text: string, { familiar, odd, words }: Legacy): number {
  const foreign = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  const broken = text.match(/[\ufffd\ue000-\uf8ff\u0080-\u009f]/g)?.length ?? 0;
  const known = text.match(familiar)?.length ?? 0;
  const misread = odd === undefined ? 0 : (text.match(odd)?.length ?? 0);
  return (known - 4 * broken - 2 * misread) / foreign + (words.test(text) ? 1 : 0);
}

/** The lines that hold anything but ASCII; in all these encodings a line break byte is only ever that. */
function tellingLines(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(sampleBytes);
  let filled = 0;
  for (let start = 0; start < bytes.length && filled < sampleBytes;) {
    const next = bytes.indexOf(0x0a, start);
    const end = next < 0 ? bytes.length : next + 1;
    const line = bytes.subarray(start, Math.min(end, start + sampleBytes - filled));
    if (line.some((byte) => byte >= 0x80)) {
      sample.set(line, filled);
      filled += line.length;
    }
    start = end;
  }
  return sample.subarray(0, filled);
}
