import type { Column } from '#engine';
import { segments } from '#models';

/** Where a fact is found; a list reads no more of these than its facts need. */
export const factSources = ['index', 'customers', 'scores', 'experience', 'predictions'] as const;
export type FactSource = (typeof factSources)[number];

interface Fact {
  readonly column: Column;
  readonly from: FactSource;
  /** Over the tables of its source. */
  readonly sql: string;
}

const fact = <const C extends Column>(from: FactSource, column: C, sql: string) => ({ from, column, sql });

/** All that a list of people can show, sort by and ask for. */
export const facts = {
  display_name: fact('customers', 'text?', 'customers.display_name::varchar'),
  email: fact('customers', 'text?', 'customers.email::varchar'),
  phone: fact('customers', 'text?', 'customers.phone::varchar'),
  account: fact('customers', 'text?', 'customers.account::varchar'),
  order_count: fact('index', 'integer', 'people_index.order_count::integer'),
  net_revenue: fact('index', 'number?', 'people_index.net_revenue::double'),
  average_order_value: fact(
    'index',
    'number?',
    '(people_index.net_revenue / nullif(people_index.order_count, 0))::double'
  ),
  first_order_on: fact('index', 'date?', 'people_index.first_on::date'),
  last_order_on: fact('index', 'date?', 'people_index.last_on::date'),
  recency_days: fact('index', 'integer?', "(getvariable('as_of') - people_index.last_on)::integer"),
  segment: fact('scores', segments, 'rfm_scores.segment::varchar'),
  r_score: fact('scores', 'integer?', 'rfm_scores.r_score::integer'),
  f_score: fact('scores', 'integer?', 'rfm_scores.f_score::integer'),
  m_score: fact('scores', 'integer?', 'rfm_scores.m_score::integer'),
  country: fact('customers', 'text?', 'customers.country::varchar'),
  region: fact('customers', 'text?', 'customers.region::varchar'),
  city: fact('customers', 'text?', 'customers.city::varchar'),
  birthday: fact('customers', 'date?', 'customers.birthday::date'),
  joined_on: fact('customers', 'date?', 'customers.joined_at::date'),
  accepts_marketing: fact('customers', 'boolean?', 'customers.accepts_marketing::boolean'),
  level: fact('customers', 'text?', 'customers.level::varchar'),
  points: fact('customers', 'number?', 'customers.points::double'),
  tags: fact('customers', 'text?', 'customers.tags::varchar'),
  mean_rating: fact('experience', 'number?', 'experiences.mean_rating::double'),
  late_count: fact('experience', 'integer?', 'experiences.late_count::integer'),
  refund: fact('experience', 'number?', 'experiences.refund::double'),
  ticket_count: fact('experience', 'integer?', 'experiences.ticket_count::integer'),
  p_alive: fact('predictions', 'number?', 'predictions.p_alive::double'),
  expected_orders: fact('predictions', 'number?', 'predictions.expected_orders::double'),
  clv: fact('predictions', 'number?', 'predictions.clv::double')
} as const satisfies Readonly<Record<string, Fact>>;

export type FactName = keyof typeof facts;
export const factNames = Object.keys(facts) as readonly FactName[];
export const isFact = (name: string): name is FactName => Object.hasOwn(facts, name);

/** What a list shows until somebody chooses. */
export const usualFacts: readonly FactName[] = [
  'email',
  'phone',
  'segment',
  'order_count',
  'net_revenue',
  'last_order_on',
  'city'
];

export type FactKind = 'text' | 'number' | 'date' | 'boolean' | 'words';

export function kindOf(name: FactName): FactKind {
  const { column }: Fact = facts[name];
  if (typeof column !== 'string') return 'words';
  const kind = column.replace('?', '');
  if (kind === 'integer' || kind === 'number') return 'number';
  return kind === 'date' || kind === 'boolean' ? kind : 'text';
}
