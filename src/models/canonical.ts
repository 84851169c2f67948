import contacts from './canonical/contacts.sql?raw';
import customerIdentities from './canonical/customer_identities.sql?raw';
import customerPersonas from './canonical/customer_personas.sql?raw';
import customers from './canonical/customers.sql?raw';
import events from './canonical/events.sql?raw';
import identityKeys from './canonical/identity_keys.sql?raw';
import keyedOrders from './canonical/keyed_orders.sql?raw';
import keyedProducts from './canonical/keyed_products.sql?raw';
import mergedOrders from './canonical/merged_orders.sql?raw';
import namedCustomers from './canonical/named_customers.sql?raw';
import namedEvents from './canonical/named_events.sql?raw';
import namedOrders from './canonical/named_orders.sql?raw';
import namedRefunds from './canonical/named_refunds.sql?raw';
import namedReviews from './canonical/named_reviews.sql?raw';
import namedSurveys from './canonical/named_surveys.sql?raw';
import namedTickets from './canonical/named_tickets.sql?raw';
import orderLines from './canonical/order_lines.sql?raw';
import orderSums from './canonical/order_sums.sql?raw';
import orders from './canonical/orders.sql?raw';
import personaCustomers from './canonical/persona_customers.sql?raw';
import personaIds from './canonical/persona_ids.sql?raw';
import personas from './canonical/personas.sql?raw';
import pricedLines from './canonical/priced_lines.sql?raw';
import products from './canonical/products.sql?raw';
import refunds from './canonical/refunds.sql?raw';
import reviews from './canonical/reviews.sql?raw';
import shops from './canonical/shops.sql?raw';
import spend from './canonical/spend.sql?raw';
import surveys from './canonical/surveys.sql?raw';
import tickets from './canonical/tickets.sql?raw';
import uniqueOrders from './canonical/unique_orders.sql?raw';
import type { Model } from './model.ts';

/** A step on the way from the rows of files to the canonical tables. */
export interface CanonicalModel extends Model {
  /** Kept in the snapshot, or only needed by the steps below. */
  readonly kept: boolean;
}

const step = (name: string, sql: string): CanonicalModel => ({ name, sql, kept: false });
const table = (name: string, sql: string): CanonicalModel => ({ name, sql, kept: true });

/** Used only where some order is told of by several files; else `order_versions` is the same. */
export const mergedOrdersModel: CanonicalModel = step('merged_orders', mergedOrders);

/** Who is who. Between these and the next, `persona_labels` joins what shares an id. */
export const personaModels: readonly CanonicalModel[] = [
  step('named_orders', namedOrders),
  step('named_customers', namedCustomers),
  step('named_reviews', namedReviews),
  step('named_refunds', namedRefunds),
  step('named_surveys', namedSurveys),
  step('named_tickets', namedTickets),
  step('named_events', namedEvents),
  step('contacts', contacts),
  step('personas', personas),
  step('persona_ids', personaIds)
];

export const canonicalModels: readonly CanonicalModel[] = [
  step('persona_customers', personaCustomers),
  table('customer_identities', customerIdentities),
  step('keyed_products', keyedProducts),
  table('products', products),
  step('keyed_orders', keyedOrders),
  step('priced_lines', pricedLines),
  table('order_lines', orderLines),
  step('order_sums', orderSums),
  step('unique_orders', uniqueOrders),
  table('refunds', refunds),
  table('orders', orders),
  table('customers', customers),
  table('customer_personas', customerPersonas),
  table('identity_keys', identityKeys),
  table('reviews', reviews),
  table('surveys', surveys),
  table('tickets', tickets),
  table('events', events),
  table('spend', spend),
  table('shops', shops)
];
