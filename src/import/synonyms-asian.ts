import type { Synonyms } from './synonyms.ts';

const japanese: Synonyms = {
  sales: {
    order_id:
      '注文番号 | 注文id | 受注番号 | 伝票番号 | 受注id | 取引番号 | 取引id | オーダー番号 | 請求書番号',
    created_at:
      '注文日 | 注文日時 | 購入日 | 購入日時 | 受注日 | 受注日時 | 販売日 | 取引日 | 日付 | 日時 | 売上日',
    paid_at: '支払日 | 入金日 | 決済日 | 決済日時',
    status: 'ステータス | 注文ステータス | 状態 | 受注ステータス',
    total:
      '合計金額 | お支払い金額 | 支払金額 | 請求金額 | ご請求金額 | 注文金額 | 購入金額 | 総合計 | 合計 | 総額 | 売上 | 売上金額 | 金額 | 代金',
    items_total: '商品合計 | 小計金額 | 商品代金',
    refund: '返金額 | 返金 | 返金金額 | 払戻額',
    discount: '割引 | 値引 | 割引額 | 値引き | クーポン値引',
    shipping: '送料 | 配送料',
    tax: '消費税 | 税額',
    currency: '通貨',
    coupon: 'クーポン | クーポンコード',
    channel: '販売チャネル | チャネル | 店舗 | モール',
    payment_method: '支払方法 | お支払い方法 | 決済方法',
    country: '国',
    region: '都道府県',
    city: '市区町村',
    shipped_at: '発送日 | 出荷日',
    delivered_at: '配達日 | 到着日',
    carrier: '配送業者 | 配送方法',
    buyer_id:
      '顧客番号 | 会員番号 | 顧客id | 会員id | 顧客 | 購入者 | 注文者 | お客様 | 会員 | お客様番号 | 顧客コード',
    email: 'メールアドレス | メール | eメール',
    phone: '電話番号 | 電話 | 携帯電話 | 携帯番号',
    account: 'ニックネーム | ユーザー名 | アカウント',
    buyer_name: '氏名 | 顧客名 | お名前 | 購入者名 | 注文者氏名 | 注文者名 | お客様名 | 名前',
    address: '住所 | 配送先住所',
    sku: '商品番号 | 商品コード | 品番 | 商品id | 型番',
    product_name: '商品名 | 商品 | 品名 | 品目',
    category: 'カテゴリ | カテゴリー | 分類',
    quantity: '個数 | 数量 | 点数 | 注文数',
    unit_price: '価格 | 単価 | 販売価格',
    line_total: '小計'
  },
  customers: {
    buyer_id: '顧客番号 | 会員番号 | 顧客id | 会員id',
    email: 'メールアドレス',
    phone: '電話番号',
    buyer_name: '氏名 | 顧客名 | お名前 | 名前',
    birthday: '生年月日 | 誕生日',
    joined_at: '登録日 | 会員登録日 | 入会日'
  },
  products: {
    sku: '商品番号 | 商品コード | 品番',
    product_name: '商品名 | 品名',
    category: 'カテゴリ | カテゴリー',
    cost: '原価 | 仕入価格'
  },
  refunds: {
    order_id: '注文番号 | 受注番号',
    product_name: '商品名',
    amount: '返金額 | 返金 | 返金金額 | 金額',
    refunded_at: '返金日 | 日付',
    reason_text: '返金理由 | 返品理由 | 理由'
  }
};

const traditionalChinese: Synonyms = {
  sales: {
    order_id: '訂單編號 | 訂單號 | 訂單號碼 | 單號 | 交易編號 | 交易序號 | 訂單序號',
    created_at:
      '訂購日期 | 下單時間 | 下單日期 | 訂單日期 | 訂單時間 | 訂單成立時間 | 購買日期 | 交易日期 | 成立日期 | 時間',
    paid_at: '付款時間 | 付款日期 | 支付時間',
    status: '訂單狀態 | 狀態 | 付款狀態',
    total:
      '實付金額 | 實付 | 付款金額 | 結帳金額 | 訂單金額 | 訂單總額 | 訂單總金額 | 成交金額 | 消費金額 | 應付金額 | 總金額 | 總價 | 總計 | 總額 | 合計 | 金額',
    items_total: '商品總價 | 商品總額',
    refund: '退款金額 | 退款 | 退貨金額',
    discount: '折扣 | 優惠 | 折扣金額 | 優惠金額 | 折價',
    shipping: '運費 | 郵資 | 運送費',
    tax: '稅 | 稅額 | 稅金',
    currency: '幣別 | 貨幣',
    coupon: '優惠券 | 折扣碼 | 優惠碼',
    channel: '通路 | 來源 | 平台 | 賣場 | 門市',
    payment_method: '付款方式 | 支付方式',
    country: '國家',
    region: '縣市 | 地區',
    city: '城市 | 鄉鎮市區',
    shipped_at: '出貨日期 | 出貨時間 | 寄送日期',
    delivered_at: '送達時間 | 取貨時間 | 取件日期',
    carrier: '物流 | 寄送方式 | 運送方式',
    buyer_id: '客戶編號 | 會員編號 | 顧客編號 | 客戶 | 顧客 | 會員 | 買家 | 訂購人 | 購買人',
    email: '電子郵件 | 信箱 | 電子信箱',
    phone: '手機 | 手機號碼 | 電話 | 聯絡電話 | 連絡電話',
    account: '買家帳號 | 帳號 | 會員帳號 | 暱稱',
    buyer_name: '客戶姓名 | 姓名 | 收件人 | 收件人姓名 | 訂購人姓名 | 會員姓名 | 顧客姓名',
    address: '地址 | 收件地址 | 送貨地址',
    sku: '商品編號 | 貨號 | 商品貨號 | 料號',
    product_name: '商品 | 商品名稱 | 品名 | 品項 | 產品 | 產品名稱',
    category: '分類 | 商品分類',
    quantity: '數量 | 件數',
    unit_price: '單價 | 價格 | 售價',
    line_total: '小計'
  },
  customers: {
    buyer_id: '客戶編號 | 會員編號',
    phone: '手機 | 電話',
    buyer_name: '姓名 | 客戶姓名 | 會員姓名',
    birthday: '生日 | 出生日期',
    joined_at: '註冊時間 | 註冊日期 | 入會日期'
  },
  refunds: {
    order_id: '訂單編號 | 訂單號',
    amount: '退款金額 | 退款 | 金額',
    refunded_at: '退款日期 | 退款時間 | 日期',
    reason_text: '退款原因 | 退貨原因 | 原因'
  }
};

const korean: Synonyms = {
  sales: {
    order_id: '주문번호 | 주문 번호 | 주문 id',
    created_at: '주문일 | 주문일시 | 주문일자 | 주문날짜 | 구매일 | 날짜 | 일자',
    paid_at: '결제일 | 결제일시',
    status: '주문상태 | 상태',
    total: '결제금액 | 총결제금액 | 주문금액 | 총금액 | 합계 | 금액 | 매출',
    refund: '환불금액 | 환불',
    discount: '할인 | 할인금액',
    shipping: '배송비',
    currency: '통화',
    buyer_id: '고객번호 | 회원번호 | 고객 | 구매자 | 주문자 | 회원',
    email: '이메일',
    phone: '전화번호 | 휴대폰 | 연락처',
    account: '아이디 | 구매자id | 닉네임',
    buyer_name: '고객명 | 구매자명 | 주문자명 | 이름 | 성명',
    address: '주소 | 배송지',
    sku: '상품번호 | 상품코드',
    product_name: '상품명 | 상품 | 제품명',
    category: '카테고리',
    quantity: '수량 | 개수',
    unit_price: '단가 | 가격 | 판매가'
  }
};

export const synonymsOfAsia: readonly Synonyms[] = [japanese, traditionalChinese, korean];
