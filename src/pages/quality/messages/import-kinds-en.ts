import type { ImportKinds } from '../messages.ts';

/** What the import itself left open or could not hold. */
export const importKindsEn: ImportKinds = {
  file_difference: {
    name: 'money that differs between files and orders',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# amount in your files differs', other: '# amounts in your files differ' })} from your orders: ${money}.`,
    effect: 'Revenue or refunds are wrong by this much.',
    advice:
      'See which rows differ and why on Files. If they are separate orders, give each its own number and import again.',
    how: 'After each import, the order totals, products and refunds of every file are compared with the orders built from it, order by order. What a newer file, a missing date or another currency explains does not count.'
  },
  mixed_shop: {
    name: 'two orders with one number',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# order is', other: '# orders are' })} hidden behind a different order with the same number: ${money}.`,
    effect: 'Revenue, orders and customers are too low: only one order of each pair counts.',
    advice: 'Most likely the files are from two shops. Import each into its own shop.',
    how: 'Two files put into one shop have an order with the same number, on days more than one apart, with different customers or totals.'
  },
  refund_above_charged: {
    name: 'refunds above the amount charged',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# order has', other: '# orders have' })} more refunded than was charged: ${money} too much.`,
    effect: 'Refunds are too high, or the order was charged more than its file says.',
    advice: 'Usually one refund is listed in two files. Compare a few orders with your shop.',
    how: 'All refunds of the order add up to more than it was charged.'
  },
  mixed_tax: {
    name: 'prices with tax and prices without',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# order differs', other: '# orders differ' })} from the others in whether item prices include tax: ${money} of tax.`,
    effect:
      'Order totals and net revenue are right. What products brought adds prices with tax to prices without.',
    advice: 'Compare products within one channel or one country.',
    how: 'Of orders with tax and items, the total is either items + shipping (tax is in the prices) or items + shipping + tax (it comes on top). Told where both kinds make up 2% and five orders or more; the rows are the rarer kind.'
  },
  lone_date: {
    name: 'orders years apart from all others',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# order is', other: '# orders are' })} dated more than two years from nearly all others: ${money}.`,
    effect: 'Charts and first-order dates start or end in the wrong year.',
    advice: 'Check the dates with your shop. Correct them in the file and import it again.',
    how: 'More than two years without an order lie between them and the rest, and they are 5% of all orders or fewer. Only shops with 20 orders or more are checked.'
  },
  shared_contact: {
    name: 'shared e-mail addresses and phones',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# e-mail or phone is', other: '# e-mails or phones are' })} shared by too many people to identify anybody; their orders come to ${money}.`,
    effect: 'These orders count as sales. Without another ID they belong to no customer.',
    advice: 'Right for a till or a staff account. If it is one person after all, join them under Who is who.',
    how: 'More than three accounts share it, or more than three names and hardly two orders have the same one.'
  },
  unknown_words: {
    name: 'orders with an unknown status',
    found: (count, money, { plural }) =>
      `${plural(count, { one: '# order has', other: '# orders have' })} a status that is not known: ${money}.`,
    effect: 'They count as sales until you say otherwise. Cancelled or unpaid ones make revenue too high.',
    advice: 'Say on Files what each word means. It is remembered for the next import.',
    how: 'The word in the status column is none that the platform is known to write.'
  },
  open_question: {
    name: 'open questions about your files',
    found: (count, _, { plural }) =>
      `${plural(count, { one: '# question', other: '# questions' })} about your files ${count === 1 ? 'is' : 'are'} unanswered.`,
    effect: 'Dates, amounts or shops of these files were read as most likely, and may be wrong.',
    advice: 'Answer them on Files; each takes one click.',
    how: 'Day and month, decimal marks, currency, age or shop of a file that no cell settles.'
  },
  destroyed_cells: {
    name: 'IDs destroyed by a spreadsheet',
    found: (count, _, { plural }) =>
      `${plural(count, { one: '# cell has', other: '# cells have' })} lost digits, such as 2.3E+18.`,
    effect: 'These IDs are left empty: some customers are missing or counted twice.',
    advice: 'Export the file again and import it without opening it in a spreadsheet.',
    how: 'A long number stands in its cell in scientific notation. Files whose order numbers were destroyed are not imported at all.'
  }
};
