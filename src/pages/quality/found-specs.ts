/** Each check answers the rows that it finds; `position` is their order, a row of context is not counted. */
export const found = { position: 'integer', is_context: 'boolean' } as const;
/** The order that a row stands in, so that it can be decided about and traced to its files. */
export const named = {
  order_key: 'integer',
  shop: 'text',
  platform: 'text',
  order_id: 'text',
  order_charged: 'number?'
} as const;
export const order = { ...named, display_name: 'text?', ordered_at: 'text?' } as const;
export const source = { file_id: 'integer?', source_row: 'integer?' } as const;
export const importDay = { import_on: 'date' } as const;
