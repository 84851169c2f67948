/** Something that is so in the sample shop because the script made it so. */
export interface Truth {
  readonly statement: string;
  readonly expected: number;
  readonly tolerance: number;
}

/** Over valid orders of known people, unless the statement says otherwise; shares are from 0 to 1. */
export const truths = {
  repeatAfterLate: {
    statement: 'Delivered late: share of orders that the same customer follows with another within 90 days',
    expected: 0.33,
    tolerance: 0.03
  },
  repeatAfterOnTime: {
    statement: 'Delivered on time: share of orders followed by another within 90 days',
    expected: 0.67,
    tolerance: 0.02
  },
  lateToOnTimeRepeat: {
    statement: 'A late parcel halves the 90-day repeat rate: rate after late / rate after on time',
    expected: 0.5,
    tolerance: 0.04
  },
  lateToOnTimeRepeatOfFirstOrders: {
    statement: 'The same among otherwise alike orders: first orders only',
    expected: 0.5,
    tolerance: 0.08
  },
  repeatOfDouble11Customers: {
    statement: 'Won with the Double 11 coupon on their first order: share who order again within 12 months',
    expected: 0.33,
    tolerance: 0.05
  },
  repeatOfOtherCustomers: {
    statement: 'All other customers: share who order again within 12 months',
    expected: 0.58,
    tolerance: 0.02
  },
  repeatAfterTeaFirst: {
    statement: 'First order has loose tea: share who order again within 12 months',
    expected: 0.74,
    tolerance: 0.03
  },
  repeatAfterGiftFirst: {
    statement: 'First order has a ceramic gift: share who order again within 12 months',
    expected: 0.22,
    tolerance: 0.03
  },
  gaiwanCupsLift: {
    statement: 'Lift of the pair gaiwan and tasting cups over all orders; no other frequent pair comes near',
    expected: 3,
    tolerance: 0.3
  },
  ratingWhenLate: { statement: 'Mean rating of orders delivered late', expected: 2.6, tolerance: 0.1 },
  ratingWhenOnTime: { statement: 'Mean rating of orders delivered on time', expected: 4.5, tolerance: 0.05 },
  lateRateOfGoosewing: {
    statement: 'Late rate of the carrier Goosewing Logistics (雁翎物流)',
    expected: 0.3,
    tolerance: 0.015
  },
  lateRateOfOtherCarriers: {
    statement: 'Late rate of the other carriers',
    expected: 0.055,
    tolerance: 0.005
  },
  shippedOnTime: {
    statement: 'Share of Taobao parcels sent by the promised moment (承诺发货时间)',
    expected: 0.78,
    tolerance: 0.015
  },
  gapOfFaithfulCustomers: {
    statement: 'Customers with five or more order days: median days between two orders',
    expected: 35,
    tolerance: 2
  },
  returnAfterFourthOrder: {
    statement: 'From the fourth order on: share of orders followed by another within 120 days',
    expected: 0.82,
    tolerance: 0.02
  },
  activeShare: {
    statement:
      'Customers who would still order after the last day (known to the script alone; tests P(alive))',
    expected: 0.12,
    tolerance: 0.02
  },
  ratingOfLeakingPots: {
    statement: 'Mean rating of the red clay teapots sold from April to June 2025, a batch that leaked',
    expected: 1.7,
    tolerance: 0.25
  },
  ratingOfSoundPots: {
    statement: 'Mean rating of the red clay teapots sold at other times',
    expected: 4.3,
    tolerance: 0.2
  },
  refundedLeakingPots: {
    statement:
      'Share of paid orders with a teapot of the leaking batch that were refunded, in part or in full',
    expected: 0.3,
    tolerance: 0.08
  },
  refundedSoundPots: {
    statement: 'The same for orders with a sound teapot',
    expected: 0.035,
    tolerance: 0.015
  },
  refundedShare: {
    statement: 'Share of all paid orders that were refunded, in part or in full',
    expected: 0.035,
    tolerance: 0.005
  },
  couponShare: { statement: 'Share of valid orders with a coupon', expected: 0.13, tolerance: 0.01 },
  double11Peak: {
    statement: 'Taobao orders on 11 November 2025 / an average day of the October before',
    expected: 10,
    tolerance: 2
  },
  blackFridayPeak: {
    statement: 'Shopify orders on Black Friday, 28 November 2025 / an average day of the October before',
    expected: 7.5,
    tolerance: 1.5
  },
  growth: {
    statement: 'Orders of the third year (November 2025 to October 2026) / orders of the second',
    expected: 1.18,
    tolerance: 0.04
  },
  summerLow: {
    statement: 'Orders a day in July and August 2025 / orders a day of that whole year',
    expected: 0.9,
    tolerance: 0.04
  },
  eveningShare: {
    statement: 'Share of Taobao orders placed between 19:00 and 23:00',
    expected: 0.35,
    tolerance: 0.015
  },
  letterEffect: {
    statement:
      'Letter of 1 September 2026, one in five left out by lot: share of those written to who ordered by the end of October, less that of those left out',
    expected: 0.11,
    tolerance: 0.035
  },
  cupsAfterGaiwan: {
    statement: 'Bought a gaiwan: share who bought tasting cups with it or later',
    expected: 0.22,
    tolerance: 0.03
  },
  peopleOnBothChannels: {
    statement: 'People with valid orders on both channels, joined by one telephone number',
    expected: 300,
    tolerance: 30
  }
} as const satisfies Record<string, Truth>;

export type TruthName = keyof typeof truths;
