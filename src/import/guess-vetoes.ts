import type { Kind } from './entities.ts';
import { holdsWord, plainTitle, type Title } from './guess-title.ts';

/** Words that rule out a fact for a name that only contains its word: `Shipping Address Name` is no money. */
const list = (...words: readonly string[]): readonly string[] =>
  words.flatMap((line) => line.split(' ').filter((word) => word !== ''));

const people = list(
  'address adresse anschrift lieferadresse rechnungsadresse direccion indirizzo endereco morada adres',
  'street strasse rue calle rua ulica name nom nombre nome naam nazwa imie zip zipcode postcode postal plz cep',
  'city stadt ville ciudad citta cidade stad miasto country region phone tel telefon telefono telephone telefoon email mail',
  'company firma',
  '地址 姓名 名称 电话 手机 邮编 邮箱 住所 名前 氏名 収件 电邮'
);
const kinds = list(
  'method methode metodo metoda status statut stato state type typ tipo id code codigo codice kod group gruppe class',
  'carrier reason grund motif motivo note notes comment url link language image',
  '方式 状态 狀態 类型 類型 编号 编码 编碼 单号 號碼 号码 代码 备注 備註 说明 是否 原因 番号 方法'
);
const moments = list('date datum fecha data time zeit hora ora heure day', '日期 时间 時間 日時');
const measures = list(
  'weight gewicht poids peso kg height width length rating score rank lat lng latitude longitude year month week age',
  '重量 体积 评分 年龄 月份'
);
const shares = list(
  'rate rates satz tasa taux aliquota percent pct percentage prozent procent porcentaje pourcentage percentuale ratio share',
  '率 比例 占比 百分'
);
const counts = list(
  'count qty quantity anzahl menge cantidad quantite quantita quantidade ilosc aantal orders bestellungen commandes pedidos',
  '数量 件数 次数 个数 件數 數量 订单数 単数 点数'
);
const afterwards = list(
  'refund refunds refunded erstattung ruckerstattung remboursement reembolso rimborso zwrot terugbetaling returned return returns',
  'fee fees gebuhr gebuhren commission commissions provision comision commissione comissao prowizja payout balance saldo solde',
  'profit margin marge margen marza gewinn ganancia points credit credits deposit anzahlung',
  '退款 退货 退貨 返金 手续费 手續費 手数料 佣金 服务费 余额 餘額 利润 利潤 毛利 积分 ポイント 押金 定金 保证金 补贴 結算 结算'
);
const parts = list(
  'subtotal tax taxes vat mwst ust steuer mehrwertsteuer umsatzsteuer tva iva btw gst impuesto impuestos imposto',
  'shipping versand versandkosten envio spedizione livraison frete freight delivery postage porto verzendkosten dostawa handling',
  'discount discounts rabatt remise descuento sconto korting desconto rabat znizka savings coupon voucher gutschein gift tip tips',
  '运费 邮费 快递 運費 送料 税 稅 优惠 優惠 折扣 折價 割引 値引 立减 满减 红包 抵扣 소비세 배송비 할인'
);
const costs = list(
  'cost costs kosten cout costo coste custo koszt einkauf einkaufspreis purchase msrp rrp uvp compare original list regular',
  '成本 进价 進價 原价 原價 标价 吊牌 市场价 原価'
);
const ofProducts = list(
  'unit each item items article articles artikel product products produkt produit producto prodotto produto piece stuck line zeile ligne linea position lineitem',
  '单价 單價 商品 货品 宝贝 产品 產品 分摊 小计 小計 単価'
);
const overTime = list(
  'average avg mean lifetime cumulative running last first previous budget target',
  '均价 累计 累計 平均 上次 首次'
);
const otherDays = list(
  'birth birthday dob born geburtsdatum geburtstag naissance nacimiento nascita nascimento urodzenia geboortedatum',
  'ship shipped shipping dispatch dispatched versand versanddatum expedition envio spedizione wysylki fulfilled fulfillment',
  'delivery delivered lieferdatum liefer livraison entrega consegna dostawy estimated promised expected due expiry expires expiration valid',
  'updated modified changed geandert last first cancel cancelled canceled storno stornodatum annulation',
  'refund refunded returned erstattet remboursement rimborso reembolso devolucion zwrotu',
  'payment paid pay zahlung bezahlt paiement pago pagamento platnosci payout settlement',
  'register registered registration joined signup member since review zone timezone export login visit subscription start end',
  '生日 出生 发货 發貨 出貨 付款 支付 收货 收貨 签收 送达 送達 退款 取消 关闭 完成 更新 修改 注册 註冊 入会 评价 预计 承诺 到期 有效 打印 结算',
  '生年 誕生 発送 出荷 配達 支払 入金 登録 最后 最近 上次 首次'
);

const amounts = [...people, ...kinds, ...moments, ...shares, ...counts, ...measures];

const vetoes: Readonly<Record<string, readonly string[]>> = {
  total: [...amounts, ...afterwards, ...parts, ...costs, ...ofProducts, ...overTime],
  items_total: [...amounts, ...afterwards, 'tax', 'shipping'],
  refund: [...amounts, 'tax', 'shipping', 'fee', 'fees'],
  discount: [...amounts, ...afterwards, 'tax', 'before', '码', '前'],
  shipping: [...amounts, ...afterwards, 'tax', 'discount', 'weight'],
  tax: [...amounts, ...afterwards, 'shipping', 'exempt', 'included', 'line', 'item'],
  unit_price: [
    ...amounts,
    ...afterwards,
    ...parts,
    ...costs,
    ...overTime,
    'total',
    'order',
    '总',
    '合计',
    '運'
  ],
  line_total: [
    ...amounts,
    ...afterwards,
    ...costs,
    'order',
    'cart',
    'tax',
    'shipping',
    'discount',
    '运费',
    '优惠'
  ],
  line_cost: [...amounts, 'shipping', 'delivery', '运'],
  address: list('email mail ip url web', '邮箱 电邮'),
  score: list('r f m risk credit fraud lead'),
  rating: list('r f m risk credit fraud lead'),
  amount: amounts,
  flag: counts,
  quantity: [
    ...people,
    ...shares,
    ...afterwards,
    ...list(
      'stock inventory bestand lager available price total weight min max lines cancelled',
      '库存 庫存 退 重量 订单数 价'
    )
  ],
  created_at: otherDays,
  order_id: [
    ...list(
      'date status total amount value time type note notes source channel currency count qty price discount shipping tax tags'
    ),
    ...list(
      'customer buyer client user email name product item line tracking shipment payment refund return first last city country'
    ),
    ...list('时间 日期 状态 金额 类型 来源 备注 数量 快递 物流 运单 商品 退款 子 支付 客户 店铺 商家 页 时')
  ],
  buyer_id: [
    ...list(
      'type group segment email phone city country address note notes comment since count new returning tags language status age gender'
    ),
    ...list('service rating level ip agent company name zip street gruppe adresse telefon'),
    ...list(
      '姓名 类型 等级 分组 来源 备注 留言 电话 手机 地址 评价 级别 性别 标签 经理 服务 城市 名称 邮箱 时间'
    )
  ],
  buyer_name: [
    ...list(
      'product item article artikel produkt produit producto prodotto produto shop store user campaign file brand category carrier method plan'
    ),
    ...list(
      'city street country order vendor supplier event coupon channel company first last address variant sales rep agent'
    ),
    ...list('商品 店 平台 公司 活动 类 优惠 渠道 快递 物流 产品 货品 宝贝 规格 昵称')
  ],
  account: list('type status manager created bank number iban', '收款 经理'),
  phone: list('type model case country code', '型号'),
  email: list('subject status consent marketing sent count', '内容'),
  product_name: [
    ...list(
      'id sku code number qty quantity price count type category url weight discount total tax cost brand vendor image options status date amount'
    ),
    ...list('数 价 金额 编码 编号 类 规格 属性 图 重量 优惠 单位 链接 备注 状态 番号')
  ],
  sku: list('name price qty quantity title description count', '名称 价 数量'),
  coupon: list('amount discount rate value count', '金额 抵扣'),
  channel: list('id url fee order', '订单号 编号 备注'),
  country: list('phone'),
  status: list('date time code email marketing', '时间 日期')
};

/** What stands beside a word of amounts and changes nothing about it: `Total incl. VAT`. */
const qualified =
  /\b(?:incl|including|included|inc|inkl|inklusive|excl|excluding|ex|exkl|avec|with|without|mit|ohne|hors|con|sin|com|sem|after) (?:tax|taxes|vat|mwst|ust|tva|iva|btw|gst|shipping|versand|delivery|discount|discounts|rabatt|fees)\b/g;

const unqualified = new WeakMap<Title, Title>();

/** A name without what only says that something is contained in an amount. */
export function withoutQualifiers(title: Title): Title {
  const before = unqualified.get(title);
  if (before !== undefined) return before;
  const made = stripQualifiers(title);
  unqualified.set(title, made);
  return made;
}

function stripQualifiers(title: Title): Title {
  const text = title.text.replace(qualified, ' ').replace(/\s+/g, ' ').trim();
  return text === title.text || text === '' ? title : plainTitle(text.split(' '), title.note);
}

const general: Readonly<Partial<Record<Kind, readonly string[]>>> = { money: amounts };

/** Whether some word of a name says that it is not this fact. */
export function isRuledOut(title: Title, column: string, kind: Kind): boolean {
  const words = vetoes[column] ?? general[kind] ?? [];
  return words.some((word) => holdsWord(title, word));
}
