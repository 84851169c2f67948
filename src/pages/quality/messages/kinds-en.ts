import type { QualityText } from '../messages.ts';
import { importKindsEn } from './import-kinds-en.ts';

/** What is found, how, and what to do about it. */
export const kindEn: QualityText['kind'] = {
  ...importKindsEn,
  duplicate_order: {
    name: 'orders entered twice',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# order appears', other: '# orders appear' })} in your files a second time: ${money}.`,
    effect: 'Revenue, orders and the repeat rate are too high: one purchase counts as two.',
    advice:
      'Look at the pairs. If they are one purchase, keep the first of each; if somebody did buy twice, ignore this.',
    how: 'Same person, same amount charged, ordered in the same minute, under two order numbers; or one number of ten characters or more in files of two platforms or shops on the same day, as an order system and the platform itself export it. The first of each stays; those after it are counted.'
  },
  duplicate_line: {
    name: 'lines that stand twice in an order',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# line repeats', other: '# lines repeat' })} another of the same order in product, quantity and price: ${money}.`,
    effect: 'Units and revenue per product are too high; where the file has no order total, revenue is too.',
    advice:
      'Look at a few. If the file repeats them, count them once; if customers put the same thing into the basket twice, ignore this.',
    how: 'Same order, product, quantity, unit price and line total. Lines without a price (gifts) are not looked at.'
  },
  no_buyer: {
    name: 'orders without a buyer',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# order names', other: '# orders name' })} no buyer: ${money}.`,
    effect:
      'They count as sales and belong to nobody: the repeat rate, segments and retention know nothing of them.',
    advice:
      'Choose an export with e-mail, phone or account, or add the customer export: Files says which one your platform has.',
    how: 'No file gives the order an e-mail, phone, account or customer number.'
  },
  no_number: {
    name: 'orders without a number',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# row has', other: '# rows have' })} no order number; each counts as an order of its own: ${money}.`,
    effect:
      'Right for cash sales. If several rows were one purchase, there are too many orders and each is too small.',
    advice: 'Look at a few. If rows belong together, give them the same order number and import again.',
    how: 'The cell of the order number is empty, or the file has no such column, and the row has a day and an amount of its own.'
  },
  negative_price: {
    name: 'prices below zero',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# line has', other: '# lines have' })} a price below zero: ${money}.`,
    effect: 'They lower the revenue of the product and of the day.',
    advice:
      'Usually a discount or a refund entered as a product. Import refunds with their own export instead.',
    how: 'Unit price of the line is less than 0.'
  },
  no_quantity: {
    name: 'quantities of zero or less',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# line has', other: '# lines have' })} a quantity of zero or less: ${money}.`,
    effect: 'Units sold and average prices of these products are wrong.',
    advice: 'Usually a removed product or a return. Check them in your shop, then export again.',
    how: 'Quantity of the line is 0 or less.'
  },
  outlier_price: {
    name: 'prices 100 times the usual one',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# line costs', other: '# lines cost' })} 100 times what the product usually does: ${money}.`,
    effect: 'A few such lines move revenue, average order value and segments.',
    advice:
      'Usually a decimal sign that was lost. Correct the price, or how the column is read, and import again.',
    how: 'Unit price is at least 100 times the median of the same product, of products with five prices or more.'
  },
  shipped_before_paid: {
    name: 'orders shipped before they were paid',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# order was', other: '# orders were' })} shipped on a day before the payment: ${money}.`,
    effect: 'Delivery times, and what they do to ratings, come out wrong. Revenue does not.',
    advice: 'Right for cash on delivery: ignore it then. Else see on Files how the dates were read.',
    how: 'The day of shipping is earlier than the day of payment.'
  },
  delivered_before_shipped: {
    name: 'orders delivered before they were shipped',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# order was', other: '# orders were' })} delivered on a day before the shipping: ${money}.`,
    effect: 'Delivery times, and what they do to ratings, come out wrong. Revenue does not.',
    advice: 'See on Files how the two dates were read: day and month may be swapped in one of them.',
    how: 'The day of delivery is earlier than the day of shipping.'
  },
  future_date: {
    name: 'dates after the import',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# order has', other: '# orders have' })} a date after the day of the import: ${money}.`,
    effect: 'The data seems to go on to that day: everybody looks as if they had not bought for long.',
    advice: 'Day and month may be swapped: see on Files how the dates were read, and correct it there.',
    how: 'Ordered, paid, shipped or delivered on a day after the last import.'
  },
  ancient_date: {
    name: 'dates before 2000',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# order has', other: '# orders have' })} a date before the year 2000: ${money}.`,
    effect: 'Charts over time begin decades too early, and these orders are missing where they belong.',
    advice: 'Usually an empty date that a program filled in (1970, 1900). Export again with the real one.',
    how: 'Ordered, paid, shipped or delivered before 1 January 2000.'
  },
  other_currency: {
    name: 'orders in another currency',
    found: (count, _, { plural, currency }) =>
      `${plural(count, { one: '# order is', other: '# orders are' })} not in ${currency ?? 'the currency of most'}.`,
    effect: 'They are left out of every figure, because amounts in two currencies do not add up.',
    advice: 'Export amounts in the currency of your shop, or keep each currency as a shop of its own.',
    how: 'The currency that most orders have is the main one; these have another, or none.'
  },
  missing_month: {
    name: 'months without an order',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# stretch of a month or more has', other: '# stretches of a month or more have' })} not a single order, where about ${money} would be usual.`,
    effect: 'Customers look as if they had stayed away: repeat rate, retention and trends are too low.',
    advice: 'Most likely an export is missing. Export these dates and add the file.',
    how: 'Seven days or more without an order that hold a whole calendar month, where the quieter of the 28 days before and after held five orders and would have brought ten. The money is what both sides together took in as many days.'
  },
  missing_weeks: {
    name: 'weeks without an order',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# stretch of a week or more has', other: '# stretches of a week or more have' })} not a single order, where about ${money} would be usual.`,
    effect: 'Customers look as if they had stayed away: repeat rate, retention and trends are too low.',
    advice: 'If the shop was closed, ignore this. Else export these dates and add the file.',
    how: 'Seven days or more without an order, where the quieter of the 28 days before and after held five orders and would have brought ten. The money is what both sides together took in as many days.'
  },
  charged_above_lines: {
    name: 'orders charged more than their lines',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# order was', other: '# orders were' })} charged more than the lines explain: ${money} in all.`,
    effect: 'Revenue by product is too low: part of these orders stands in no line.',
    advice:
      'Most likely lines are missing: the export of order lines may cover fewer days than that of orders.',
    how: 'The total is more than 0.01 above the lines with shipping and tax and no discount taken off. Orders without lines are not looked at.'
  },
  charged_below_lines: {
    name: 'orders charged less than their lines',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# order was', other: '# orders were' })} charged less than the lines add up to: ${money} in all.`,
    effect:
      'Usually a discount that the file does not name, and then it is right: revenue counts what was charged.',
    advice: 'Revenue by product stands before that discount. Compare a few orders with your shop.',
    how: 'The lines do not add up to the total, whether or not shipping, tax and the discount in the file are counted, to 0.01. The money is the distance to the next higher of these sums.'
  },
  busy_day: {
    name: 'days with five times the usual orders',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# day has', other: '# days have' })} five times the usual orders or more: ${money}.`,
    effect: 'May be a promotion, and then it is right. Else orders were imported twice or dated alike.',
    advice: 'Compare the days with your promotions.',
    how: 'At least 20 orders, and five times the median of the 28 days before and after.'
  },
  busy_month: {
    name: 'months with five times the usual orders',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# month has', other: '# months have' })} five times the usual orders or more: ${money}.`,
    effect:
      'May be a season or a promotion, and then it is right. Else other months are missing in the exports.',
    advice: 'Compare the months with your own books.',
    how: 'At least 20 orders, and five times the median of the six months before and after.'
  },
  test_order: {
    name: 'orders that look like tests',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# order looks', other: '# orders look' })} like a test: ${money}.`,
    effect: 'Tests of your own checkout are no sales, and nobody comes back to them.',
    advice: 'Look at them, and treat those that are tests as such.',
    how: 'The name or e-mail is a word such as test, demo or 测试; the address is made up (example.com) where most others are not; the product is called a test; it was paid by a test gateway (bogus, test mode); its tag, memo or note says test order, 测试, 补单 or 刷单; or 0.01 was charged, or 1.00 where 20 or more is usual. It is a guess.'
  },
  fill_change: {
    name: 'details that suddenly appear or go missing',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# detail is', other: '# details are' })} there for most orders of one time and for few of another; orders without come to ${money}.`,
    effect: 'What rests on it (who came back, where from, how they paid) jumps from one month to the next.',
    advice:
      'See whether the export of those months leaves a column out, or names it otherwise, and import it again.',
    how: 'By platform and month: the share of orders with a buyer, an e-mail, a phone, a country, a region, a way of payment and lines, in the three months before against the three from then on, 30 orders at least on each side and half of all orders or more apart.'
  },
  number_change: {
    name: 'order numbers of another pattern',
    found: (count, money, { plural }) =>
      `The pattern of order numbers changes ${plural(count, { one: 'once', other: '# times' })}; orders of the new one come to ${money}.`,
    effect: 'The same order under an old and a new number would count twice.',
    advice:
      'Right after a move to another shop system. Else see whether two exports name orders differently.',
    how: 'Letters and digits as they alternate, lengths left aside. A pattern that at most a tenth of the orders had in three months, and nine tenths in the three after, by platform, 30 orders at least on each side.'
  },
  format_change: {
    name: 'files of the same kind that differ',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# thing differs', other: '# things differ' })} between files of the same kind; the changed files tell of ${money}.`,
    effect:
      'A column that is gone leaves its figures empty from there on; a date or amount written otherwise may be read wrongly.',
    advice: 'Compare the settings of the exports. If the platform changed its export, ignore this.',
    how: 'Each file against the one before it of the same export, by the days that they tell of: columns gone or new, day and month in another order, another decimal sign, another currency.'
  },
  unmet_list: {
    name: 'lists that match no buyer',
    found: (count, _, { plural }) =>
      plural(count, {
        one: '# list of members, answers, tickets or events matches no buyer.',
        other: '# lists of members, answers, tickets or events match no buyer.'
      }),
    effect: 'What they tell (level, points, scores, tickets, visits) reaches nobody who bought.',
    advice: 'Each list has its likely cause, and what helps.',
    how: 'The people of each list are looked up among the buyers of its shop, by account, e-mail, phone or order number. Found are lists of which nobody has an order.'
  },
  unread_rows: {
    name: 'rows that could not be read',
    found: (count, _, { plural }) =>
      `${plural(count, { one: '# row', other: '# rows' })} of your files could not be used.`,
    effect: 'What stands in them is missing from every figure.',
    advice: 'Look at the reasons. A wrong date order or decimal sign is corrected on Files.',
    how: 'Rows set aside at import because a number, a date or the row itself could not be read, or an order number or date is missing, as the report of each file says.'
  },
  left_aside: {
    name: 'rows left out on purpose',
    found: (count, _, { plural }) =>
      `${plural(count, { one: '# row', other: '# rows' })} of your files ${count === 1 ? 'is' : 'are'} no sale and left out.`,
    effect: 'Right as it is, as long as the reasons are.',
    advice: 'Look at the reasons once.',
    how: 'Rows set aside at import because they are corrections, payouts, cancelled lines or spam, of no use to any page, or taken out by a rule of yours. Blank rows, repeated headers and notes are not listed.'
  }
};
