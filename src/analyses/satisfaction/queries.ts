import { query, type RowOf } from '#engine';
import { period } from '#kit';
import deliveriesBySql from './deliveries_by.sql?raw';
import deliverySql from './delivery.sql?raw';
import latePeopleSql from './late_people.sql?raw';
import peopleNotBackSql from './people_not_back.sql?raw';
import ratingByDelaySql from './rating_by_delay.sql?raw';
import ratingDistributionSql from './rating_distribution.sql?raw';
import ratingTrendSql from './rating_trend.sql?raw';
import ratingsBySql from './ratings_by.sql?raw';
import repeatAfterSql from './repeat_after.sql?raw';
import reviewTextsSql from './review_texts.sql?raw';
import reviewWordsSql from './review_words.sql?raw';
import satisfactionSql from './satisfaction.sql?raw';
import toDoSql from './to_do.sql?raw';
import unhappyPeopleSql from './unhappy_people.sql?raw';

export const grains = ['month', 'quarter'] as const;
export const ratingDimensions = ['product', 'category', 'channel', 'country', 'region', 'carrier'] as const;
export const deliveryDimensions = ['carrier', 'region', 'country'] as const;
export const experiences = ['delivery', 'rating', 'refund'] as const;
export const outcomes = ['on_time', 'late', 'high', 'middle', 'low', 'not_refunded', 'refunded'] as const;
export const ratingKinds = ['overall', 'service', 'logistics'] as const;
export const delayBands = ['early_4', 'early_1', 'on_day', 'late_1', 'late_4', 'late_8'] as const;

export type RatingDimension = (typeof ratingDimensions)[number];
export type DeliveryDimension = (typeof deliveryDimensions)[number];

export const satisfaction = query(satisfactionSql, period, {
  rating_count: 'integer',
  mean_rating: 'number?',
  csat_share: 'number?',
  csat_low: 'number',
  csat_high: 'number',
  happy_count: 'integer',
  unhappy_count: 'integer',
  mean_service_rating: 'number?',
  mean_logistics_rating: 'number?',
  undated_count: 'integer',
  first_rated_on: 'date?',
  last_rated_on: 'date?',
  compare_rating_count: 'integer',
  compare_mean_rating: 'number?',
  compare_csat_share: 'number?'
});

export const ratingDistribution = query(ratingDistributionSql, period, {
  kind: ratingKinds,
  stars: 'integer',
  rating_count: 'integer',
  rating_share: 'number',
  mean_rating: 'number'
});

export const ratingTrend = query(
  ratingTrendSql,
  { ...period, grain: grains },
  {
    period_on: 'date',
    rating_count: 'integer',
    happy_count: 'integer',
    mean_rating: 'number?',
    csat_share: 'number?',
    csat_low: 'number',
    csat_high: 'number',
    is_complete: 'boolean'
  }
);

export const ratingsBy = query(
  ratingsBySql,
  { ...period, by: ratingDimensions },
  {
    value: 'text',
    name: 'text',
    rating_count: 'integer',
    happy_count: 'integer',
    unhappy_count: 'integer',
    mean_rating: 'number',
    csat_share: 'number',
    csat_low: 'number',
    csat_high: 'number',
    shop_rating_count: 'integer',
    shop_csat_share: 'number'
  }
);

export const delivery = query(deliverySql, period, {
  order_count: 'integer',
  late_count: 'integer',
  mean_rating_late: 'number?',
  mean_rating_on_time: 'number?',
  rated_late_count: 'integer',
  rated_on_time_count: 'integer',
  rating_variance_late: 'number?',
  rating_variance_on_time: 'number?',
  delivered_count: 'integer',
  median_delivery_days: 'number?',
  p90_delivery_days: 'number?',
  confirmed_count: 'integer',
  median_confirmation_days: 'number?',
  shipped_count: 'integer',
  shipped_on_time_count: 'integer'
});

export const ratingByDelay = query(ratingByDelaySql, period, {
  band: delayBands,
  order_count: 'integer',
  rating_count: 'integer',
  happy_count: 'integer',
  mean_rating: 'number?',
  csat_share: 'number?',
  csat_low: 'number',
  csat_high: 'number'
});

export const deliveriesBy = query(
  deliveriesBySql,
  { ...period, by: deliveryDimensions },
  {
    value: 'text',
    order_count: 'integer',
    late_count: 'integer',
    late_share: 'number',
    late_low: 'number',
    late_high: 'number',
    median_delivery_days: 'number?',
    p90_delivery_days: 'number?',
    mean_rating: 'number?'
  }
);

export const repeatAfter = query(repeatAfterSql, period, {
  experience: experiences,
  outcome: outcomes,
  customer_count: 'integer',
  repeat_count: 'integer',
  repeat_rate: 'number'
});

const person = {
  customer_key: 'integer',
  display_name: 'text?',
  email: 'text?',
  phone: 'text?'
} as const;

export const peopleNotBack = query(
  peopleNotBackSql,
  { ...period, experience: experiences, outcome: outcomes },
  {
    ...person,
    happened_on: 'date',
    order_count: 'integer',
    net_revenue: 'number?',
    last_order_on: 'date?'
  }
);

export const unhappyPeople = query(unhappyPeopleSql, period, {
  ...person,
  rating: 'number',
  rated_on: 'date',
  product: 'text?',
  review: 'text',
  order_id: 'text?',
  order_count: 'integer',
  net_revenue: 'number?',
  last_order_on: 'date?'
});

export const latePeople = query(latePeopleSql, period, {
  ...person,
  delivered_on: 'date',
  late_days: 'integer',
  carrier: 'text?',
  rating: 'number?',
  order_count: 'integer',
  net_revenue: 'number?',
  last_order_on: 'date'
});

export const reviewTexts = query(
  reviewTextsSql,
  { ...period, by: ['all', ...ratingDimensions], value: 'text?', stars: 'integer?', word: 'text?' },
  {
    review_key: 'integer',
    rated_on: 'date?',
    rating: 'number',
    title: 'text?',
    body: 'text?',
    product_name: 'text?',
    display_name: 'text?',
    is_answered: 'boolean',
    text_count: 'integer'
  }
);

export const reviewWords = query(reviewWordsSql, period, {
  review_key: 'integer',
  is_low: 'boolean',
  words: 'text'
});

export const toDo = query(toDoSql, period, {
  unhappy_people: 'integer',
  unhappy_revenue: 'number',
  unhappy_unknown: 'integer',
  has_answers: 'boolean',
  unhappy_refusing: 'integer',
  /** Without those who refuse to be written to. */
  late_people: 'integer',
  late_refusing: 'integer',
  late_unsaid: 'integer',
  late_revenue: 'number'
});

export type Satisfaction = RowOf<typeof satisfaction.columns>;
export type Delivery = RowOf<typeof delivery.columns>;
export type StarCount = RowOf<typeof ratingDistribution.columns>;
export type RatingPeriod = RowOf<typeof ratingTrend.columns>;
export type RatedGroup = RowOf<typeof ratingsBy.columns>;
export type DelayBand = RowOf<typeof ratingByDelay.columns>;
export type DeliveredGroup = RowOf<typeof deliveriesBy.columns>;
export type Repeat = RowOf<typeof repeatAfter.columns>;
export type Experience = Repeat['experience'];
export type Outcome = Repeat['outcome'];
export type ReviewText = RowOf<typeof reviewTexts.columns>;
export type WrittenReview = RowOf<typeof reviewWords.columns>;
export type ToDo = RowOf<typeof toDo.columns>;
