import type { PeopleText } from '../messages.ts';

/** What is known of a person, as the list and its conditions name it. */
export const factEn: PeopleText['fact'] = {
  display_name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  account: 'Account',
  order_count: 'Orders',
  net_revenue: 'Net revenue',
  average_order_value: 'Average order',
  first_order_on: 'First order',
  last_order_on: 'Last order',
  recency_days: 'Days since last order',
  segment: 'Segment',
  r_score: 'Recency score',
  f_score: 'Frequency score',
  m_score: 'Money score',
  country: 'Country',
  region: 'Region',
  city: 'City',
  birthday: 'Birthday',
  joined_on: 'Joined',
  accepts_marketing: 'Accepts marketing',
  level: 'Level',
  tags: 'Tags in the files',
  mean_rating: 'Average rating',
  late_count: 'Late parcels',
  refund: 'Refunds',
  ticket_count: 'Tickets',
  p_alive: 'Probability alive (still a customer)',
  expected_orders: 'Expected orders',
  clv: 'Expected value'
};
