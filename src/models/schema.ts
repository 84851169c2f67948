import { proofTables } from './schema-proof.ts';

/** The canonical tables of a snapshot: what every importer leads to and every analysis starts from. */
export const canonicalTables = {
  /** A shop that files tell of. */
  shops: {
    shop: 'varchar',
    /** As its files call it, where one does. */
    name: 'varchar',
    /** The currency that most of its money is in. */
    currency: 'varchar',
    /** Separated by blanks. */
    platforms: 'varchar',
    order_count: 'integer',
    first_on: 'date',
    last_on: 'date'
  },
  /** An order, whatever became of it. Money is in `currency`; times are the shop's wall clock. */
  orders: {
    order_key: 'integer',
    platform: 'varchar',
    /** Id of the shop that it belongs to, as of everything below that has one. */
    shop: 'varchar',
    order_id: 'varchar',
    /** Null where the file names no buyer: a guest. */
    customer_key: 'integer',
    /** By which of `customer_personas` the order names its buyer. */
    persona_id: 'integer',
    created_at: 'timestamp',
    paid_at: 'timestamp',
    status: 'varchar',
    channel: 'varchar',
    currency: 'varchar',
    /** Items at unit price x quantity, before discount. */
    items_gross: 'decimal(18,4)',
    discount: 'decimal(18,4)',
    shipping: 'decimal(18,4)',
    tax: 'decimal(18,4)',
    /** What the customer paid; ties out with the platform's own report. Null where its file tells no amounts. */
    charged: 'decimal(18,4)',
    /** Everything given back for this order, and the part of it whose day is known. */
    refund: 'decimal(18,4)',
    refund_dated: 'decimal(18,4)',
    /** The part of `refund` that is shipping: what files say, and what goes back beyond all else that was charged. */
    refund_shipping: 'decimal(18,4)',
    /** What the order's lines of gift cards came to: money that buys goods in a later order. */
    gift_cards: 'decimal(18,4)',
    /** Whether a file that tells of it would tell of refunds; where none would, a refund of 0 means nothing. */
    tells_refunds: 'boolean',
    coupon: 'varchar',
    payment_method: 'varchar',
    country: 'varchar',
    region: 'varchar',
    city: 'varchar',
    /** By when the seller promised to send it. */
    ship_by_at: 'timestamp',
    shipped_at: 'timestamp',
    /** For when delivery was promised; a parcel is late by this alone. */
    promised_at: 'timestamp',
    delivered_at: 'timestamp',
    /** When the buyer, or the platform for them, said that it had come; often days after it came. */
    confirmed_at: 'timestamp',
    carrier: 'varchar',
    is_cancelled: 'boolean',
    is_unpaid: 'boolean',
    is_fully_refunded: 'boolean',
    /** Dated after the import of its file, or so early that it is the date of an empty cell: counts nowhere. */
    is_misdated: 'boolean',
    /** The product with the largest line of the order. */
    top_product_key: 'integer',
    line_count: 'integer',
    unit_count: 'double',
    /** As files have them: separated by commas, or what the shop noted. */
    tags: 'varchar',
    note: 'varchar',
    file_id: 'integer',
    source_row: 'bigint'
  },
  order_lines: {
    order_key: 'integer',
    line_number: 'integer',
    product_key: 'integer',
    quantity: 'double',
    unit_price: 'decimal(18,4)',
    discount: 'decimal(18,4)',
    net: 'decimal(18,4)',
    cost: 'decimal(18,4)',
    file_id: 'integer',
    source_row: 'bigint'
  },
  products: {
    product_key: 'integer',
    shop: 'varchar',
    /** What filters name a product by: its SKU, or its name where it has none. */
    product_id: 'varchar',
    sku: 'varchar',
    name: 'varchar',
    category: 'varchar',
    cost: 'decimal(18,4)'
  },
  /** A person, after identity resolution. */
  customers: {
    customer_key: 'integer',
    display_name: 'varchar',
    email: 'varchar',
    phone: 'varchar',
    account: 'varchar',
    country: 'varchar',
    region: 'varchar',
    city: 'varchar',
    birthday: 'date',
    joined_at: 'timestamp',
    accepts_marketing: 'boolean',
    level: 'varchar',
    points: 'double',
    tags: 'varchar'
  },
  /** An id by which some file names a person. */
  customer_identities: {
    kind: 'varchar',
    /** Empty where the id means the same everywhere: an e-mail, a phone; else as `idSpaceOf` writes it. */
    platform: 'varchar',
    value: 'varchar',
    customer_key: 'integer'
  },
  /** A set of ids by which rows of files name somebody. Several may turn out to be one person. */
  customer_personas: {
    persona_id: 'integer',
    /** Null where it names nobody: a name with an address alone, ids that many share. */
    customer_key: 'integer',
    shop: 'varchar',
    /** Within what its ids name somebody, as `idSpaceOf` writes it. */
    platform: 'varchar',
    buyer_id: 'varchar',
    buyer_alias: 'varchar',
    email: 'varchar',
    phone: 'varchar',
    account: 'varchar',
    /** Letters and digits of both, filled where there is no id at all. */
    name_address: 'varchar',
    name: 'varchar',
    address: 'varchar',
    country: 'varchar',
    city: 'varchar',
    order_count: 'integer',
    first_on: 'date',
    last_on: 'date',
    is_joined_by_hand: 'boolean',
    /** The row of the newest customer list that has it. */
    list_file_id: 'integer',
    list_row: 'bigint'
  },
  /** How well each platform's orders name their buyers. */
  identity_keys: {
    shop: 'varchar',
    platform: 'varchar',
    /** A kind of id, as in `customer_identities`. */
    kind: 'varchar',
    order_count: 'integer',
    /** Orders of the platform that name nobody, whatever the kind. */
    guest_count: 'integer',
    /** Orders on which the id stands; of these masked ones, and readable ones that name nobody. */
    filled_count: 'integer',
    masked_count: 'integer',
    unused_count: 'integer'
  },
  refunds: {
    refund_key: 'integer',
    /** Null where no order of this customer and product lies before it. */
    order_key: 'integer',
    customer_key: 'integer',
    product_key: 'integer',
    requested_at: 'timestamp',
    /** Null where the file gives an amount but no day. */
    refunded_at: 'timestamp',
    amount: 'decimal(18,4)',
    /** The part of it that was charged for shipping; null where the file does not say. */
    shipping: 'decimal(18,4)',
    quantity: 'double',
    reason: 'varchar',
    shop: 'varchar',
    channel: 'varchar',
    country: 'varchar',
    file_id: 'integer',
    source_row: 'bigint'
  },
  reviews: {
    review_key: 'integer',
    shop: 'varchar',
    /** 1 to 5. */
    rating: 'double',
    service_rating: 'double',
    logistics_rating: 'double',
    title: 'varchar',
    body: 'varchar',
    created_at: 'timestamp',
    replied_at: 'timestamp',
    order_key: 'integer',
    product_key: 'integer',
    customer_key: 'integer',
    channel: 'varchar',
    file_id: 'integer',
    source_row: 'bigint'
  },
  /** Answers to surveys. */
  surveys: {
    survey_key: 'integer',
    shop: 'varchar',
    /** `nps` 0 to 10, `csat` 1 to 5, `ces` 1 to 7. */
    kind: 'varchar',
    score: 'double',
    comment: 'varchar',
    answered_at: 'timestamp',
    order_key: 'integer',
    customer_key: 'integer',
    file_id: 'integer',
    source_row: 'bigint'
  },
  /** Complaints and questions. */
  tickets: {
    ticket_key: 'integer',
    shop: 'varchar',
    channel: 'varchar',
    topic: 'varchar',
    opened_at: 'timestamp',
    first_response_at: 'timestamp',
    resolved_at: 'timestamp',
    /** Null where the file does not say. */
    reopened: 'boolean',
    /** 1 to 5. */
    csat: 'double',
    order_key: 'integer',
    customer_key: 'integer',
    file_id: 'integer',
    source_row: 'bigint'
  },
  events: {
    event_key: 'integer',
    shop: 'varchar',
    happened_at: 'timestamp',
    /** `view`, `cart`, `favourite` or `order`. */
    kind: 'varchar',
    customer_key: 'integer',
    product_key: 'integer',
    channel: 'varchar',
    file_id: 'integer',
    source_row: 'bigint'
  },
  /** Marketing money. */
  spend: {
    spend_key: 'integer',
    shop: 'varchar',
    day: 'date',
    channel: 'varchar',
    campaign: 'varchar',
    amount: 'decimal(18,4)',
    file_id: 'integer',
    source_row: 'bigint'
  },
  ...proofTables,
  /** What the last import did to an order. */
  order_changes: {
    shop: 'varchar',
    platform: 'varchar',
    order_id: 'varchar',
    /** Null where the order is gone. */
    order_key: 'integer',
    /** `added`, `changed` or `gone`. */
    change: 'varchar',
    status_before: 'varchar',
    charged_before: 'decimal(18,4)',
    refund_before: 'decimal(18,4)'
  },
  /** Whom the last import showed for the first time, again, or in another segment. */
  customer_changes: {
    customer_key: 'integer',
    is_new: 'boolean',
    is_back: 'boolean',
    segment_before: 'varchar',
    segment_after: 'varchar'
  }
} as const satisfies Record<string, Record<string, string>>;

export type CanonicalTable = keyof typeof canonicalTables;
