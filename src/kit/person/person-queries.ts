import { query } from '#engine';
import personPersonasSql from './person_personas.sql?raw';
import personRowsSql from './person_rows.sql?raw';

/** The sets of ids by which files name one person, each with its orders and money. */
export const personPersonas = query(
  personPersonasSql,
  { customer_key: 'integer' },
  {
    persona_id: 'integer',
    platform: 'text',
    display_name: 'text?',
    buyer_id: 'text?',
    email: 'text?',
    phone: 'text?',
    account: 'text?',
    buyer_alias: 'text?',
    name_address: 'text?',
    address: 'text?',
    city: 'text?',
    is_joined_by_hand: 'boolean',
    first_on: 'date?',
    last_on: 'date?',
    order_count: 'integer',
    net_revenue: 'number?'
  }
);

/** The rows of files that name one person. */
export const personRows = query(
  personRowsSql,
  { customer_key: 'integer', row_limit: 'integer' },
  {
    entity: ['order', 'customer', 'refund', 'review', 'survey', 'ticket', 'event'],
    persona_id: 'integer?',
    label: 'text?',
    happened_on: 'date?',
    amount: 'number?',
    file_id: 'integer',
    source_row: 'integer',
    row_count: 'integer'
  }
);
