/** What every file tells beside what the tables of orders hold of it; snapshots of earlier versions have none. */
export const proofTables = {
  /** What a file tells of its money beside what the orders hold of it, in the currency of its shop. */
  file_proofs: {
    file_id: 'integer',
    shop: 'varchar',
    currency: 'varchar',
    /** Orders of the file that are in `orders`. */
    order_count: 'integer',
    amount_in_file: 'decimal(18,4)',
    amount_in_orders: 'decimal(18,4)',
    lines_in_file: 'decimal(18,4)',
    lines_in_orders: 'decimal(18,4)',
    refund_in_file: 'decimal(18,4)',
    refund_in_orders: 'decimal(18,4)'
  },
  /** An order or a refund that a file tells otherwise than the tables above. */
  file_differences: {
    difference_key: 'integer',
    file_id: 'integer',
    shop: 'varchar',
    platform: 'varchar',
    order_id: 'varchar',
    /** Null where there is no such order. */
    order_key: 'integer',
    source_row: 'bigint',
    /** `amount`, `lines` or `refund`. */
    what: 'varchar',
    /** One of `explainedReasons`, or of `openReasons`. */
    reason: 'varchar',
    is_explained: 'boolean',
    /** The file that is believed instead. */
    other_file_id: 'integer',
    in_file: 'decimal(18,4)',
    in_orders: 'decimal(18,4)'
  }
} as const;
