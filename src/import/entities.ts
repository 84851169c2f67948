/** How a cell of a target column is read. */
export type Kind = 'text' | 'date' | 'money' | 'number' | 'flag';

export const kindTypes: Record<Kind, string> = {
  text: 'varchar',
  date: 'timestamp',
  money: 'decimal(18,4)',
  number: 'double',
  flag: 'boolean'
};

/** Facts of a whole order; a file may repeat them on every line or give them on the first only. */
export const orderColumns = {
  order_id: 'text',
  /** What the platform itself knows the order by, where its number starts anew in each shop. */
  order_uid: 'text',
  created_at: 'date',
  paid_at: 'date',
  cancelled_at: 'date',
  /** One of `orderStatuses`. */
  status: 'text',
  currency: 'text',
  channel: 'text',
  /** The shop's own name, where a table holds several. */
  store: 'text',
  /** What the customer paid, as the platform states it. */
  total: 'money',
  items_total: 'money',
  discount: 'money',
  shipping: 'money',
  tax: 'money',
  refund: 'money',
  coupon: 'text',
  payment_method: 'text',
  country: 'text',
  region: 'text',
  city: 'text',
  /** By when the seller promised to send it. */
  ship_by_at: 'date',
  shipped_at: 'date',
  /** For when delivery was promised. */
  promised_at: 'date',
  /** When the parcel arrived. */
  delivered_at: 'date',
  /** When the buyer, or the platform for them, said that it had come; often days after it came. */
  confirmed_at: 'date',
  carrier: 'text',
  buyer_id: 'text',
  /** An id that names the person only within one order or file (Olist's customer_id). */
  buyer_alias: 'text',
  email: 'text',
  phone: 'text',
  account: 'text',
  buyer_name: 'text',
  address: 'text',
  accepts_marketing: 'flag',
  tags: 'text',
  /** What buyer and shop wrote on it. */
  note: 'text'
} as const satisfies Record<string, Kind>;

/** Facts of one product within an order. */
export const lineColumns = {
  sku: 'text',
  product_name: 'text',
  category: 'text',
  quantity: 'number',
  unit_price: 'money',
  line_total: 'money',
  line_discount: 'money',
  line_shipping: 'money',
  line_tax: 'money',
  line_cost: 'money',
  /** True where the row gives money back instead of selling. */
  is_refund: 'flag'
} as const satisfies Record<string, Kind>;

export const entityColumns = {
  sales: {
    ...orderColumns,
    ...lineColumns,
    /** The order that a row which gives money back, or an exchange, belongs to. */
    parent_order_id: 'text'
  },
  customers: {
    buyer_id: 'text',
    buyer_alias: 'text',
    email: 'text',
    phone: 'text',
    account: 'text',
    buyer_name: 'text',
    country: 'text',
    region: 'text',
    city: 'text',
    birthday: 'date',
    joined_at: 'date',
    accepts_marketing: 'flag',
    level: 'text',
    points: 'number',
    tags: 'text'
  },
  reviews: {
    rating: 'number',
    /** Good, middling or bad; a mapping makes it a rating where there is no other. */
    opinion: 'text',
    service_rating: 'number',
    logistics_rating: 'number',
    title: 'text',
    body: 'text',
    created_at: 'date',
    replied_at: 'date',
    order_id: 'text',
    sku: 'text',
    product_name: 'text',
    buyer_id: 'text',
    email: 'text',
    account: 'text',
    buyer_name: 'text'
  },
  products: { sku: 'text', product_name: 'text', category: 'text', cost: 'money' },
  refunds: {
    order_id: 'text',
    /** Where the row has a number of its own. */
    parent_order_id: 'text',
    sku: 'text',
    product_name: 'text',
    amount: 'money',
    /** The part of the amount that was charged for shipping. */
    shipping: 'money',
    quantity: 'number',
    requested_at: 'date',
    refunded_at: 'date',
    reason_text: 'text',
    buyer_id: 'text',
    email: 'text',
    phone: 'text',
    account: 'text',
    country: 'text'
  },
  payments: { order_id: 'text', payment_method: 'text', amount: 'money' },
  surveys: {
    /** One of `surveyKinds`. */
    kind: 'text',
    score: 'number',
    comment: 'text',
    answered_at: 'date',
    order_id: 'text',
    buyer_id: 'text',
    email: 'text',
    phone: 'text',
    account: 'text',
    buyer_name: 'text'
  },
  tickets: {
    ticket_id: 'text',
    channel: 'text',
    topic: 'text',
    opened_at: 'date',
    first_response_at: 'date',
    resolved_at: 'date',
    reopened: 'flag',
    csat: 'number',
    order_id: 'text',
    buyer_id: 'text',
    email: 'text',
    phone: 'text',
    account: 'text',
    buyer_name: 'text'
  },
  events: {
    happened_at: 'date',
    /** One of `eventKinds`. */
    kind: 'text',
    sku: 'text',
    product_name: 'text',
    channel: 'text',
    buyer_id: 'text',
    email: 'text',
    phone: 'text',
    account: 'text'
  },
  spend: { day: 'date', channel: 'text', campaign: 'text', amount: 'money' }
} as const satisfies Record<string, Record<string, Kind>>;

export type Entity = keyof typeof entityColumns;
export type OrderColumn = keyof typeof orderColumns;
export type LineColumn = keyof typeof lineColumns;
export type ColumnOf<E extends Entity> = Extract<keyof (typeof entityColumns)[E], string>;

export const orderStatuses = [
  'paid',
  /** The money is reserved with the buyer's bank and not taken yet. */
  'authorized',
  'partially-paid',
  'shipped',
  'completed',
  'partially-refunded',
  'refunded',
  'cancelled',
  /** The reserved money was let go: nothing was ever taken. */
  'voided',
  'unpaid',
  'unknown'
] as const;
export type OrderStatus = (typeof orderStatuses)[number];

export const surveyKinds = ['nps', 'csat', 'ces'] as const;
export type SurveyKind = (typeof surveyKinds)[number];

export const eventKinds = ['view', 'cart', 'favourite', 'order'] as const;
export type EventKind = (typeof eventKinds)[number];

/** Without these a row of the entity says nothing. */
export const neededColumns: { readonly [E in Entity]: readonly ColumnOf<E>[] } = {
  sales: ['order_id'],
  customers: [],
  reviews: ['rating'],
  products: [],
  refunds: ['amount'],
  payments: ['order_id'],
  surveys: ['score'],
  tickets: [],
  events: ['kind'],
  spend: ['amount']
};

/** A cell of these that is filled but unreadable sets its row aside; elsewhere it becomes empty and is counted. */
export const strictColumns: { readonly [E in Entity]: readonly ColumnOf<E>[] } = {
  sales: ['created_at', 'paid_at', 'total', 'unit_price', 'line_total', 'quantity', 'refund'],
  customers: [],
  reviews: ['rating', 'created_at'],
  products: [],
  refunds: ['amount', 'refunded_at'],
  payments: ['amount'],
  surveys: ['score', 'answered_at'],
  tickets: ['opened_at'],
  events: ['happened_at'],
  spend: ['day', 'amount']
};
