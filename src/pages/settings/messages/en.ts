import type { SettingsText } from '../messages.ts';

export const en: SettingsText = {
  headline: (counted, all, leftOut, apart) =>
    `${counted} of ${all} orders count as sales; these rules leave out ${[leftOut, ...apart].join(', ')}.`,
  apart: {
    otherCurrency: (count) => `another currency ${count}`,
    misdated: (count) => `an impossible date ${count}`
  },
  allCount: (all) => `All ${all} orders count as sales; these rules leave none out.`,
  lede: 'Every page counts by these rules, over all of your data. A change is kept in the address: links and saved views carry it, and the back button undoes it.',
  failed: 'The orders could not be counted.',
  group: {
    orders: {
      title: 'Which orders count',
      sub: 'An order may fall under several rules; it is counted in each of them.'
    },
    money: {
      title: 'What net revenue is',
      sub: 'What customers were charged, less what you take off here.'
    },
    days: { title: 'Which day something counts on', sub: 'It decides the month, and who came back when.' }
  },
  switch: {
    cancelled: {
      title: 'Cancelled orders',
      words: {
        'leave-out': { label: 'Leave out', meaning: 'An order that was called off is no sale.' },
        count: { label: 'Count', meaning: 'It counts like any other order.' }
      }
    },
    unpaid: {
      title: 'Unpaid orders',
      words: {
        'leave-out': { label: 'Leave out', meaning: 'Nobody has paid for it so far.' },
        count: { label: 'Count', meaning: 'It counts from the day it was placed.' }
      }
    },
    voided: {
      title: 'Voided payments',
      words: {
        'leave-out': { label: 'Leave out', meaning: 'The authorisation was let go: no money was taken.' },
        count: { label: 'Count', meaning: 'It counts like any other order.' }
      }
    },
    authorized: {
      title: 'Authorised payments',
      words: {
        count: {
          label: 'Count',
          meaning: 'The money is reserved and not captured yet; Shopify counts it too.'
        },
        'leave-out': { label: 'Leave out', meaning: 'Only captured money is a sale.' }
      }
    },
    partially_paid: {
      title: 'Partly paid orders',
      words: {
        count: { label: 'Count', meaning: 'They count with all that is charged, paid or still owed.' },
        'leave-out': { label: 'Leave out', meaning: 'Only orders that are paid in full are sales.' }
      }
    },
    fully_refunded: {
      title: 'Fully refunded orders',
      words: {
        'leave-out': {
          label: 'Leave out',
          meaning: 'All the money went back: neither the order nor its refund is in any figure.'
        },
        count: { label: 'Count', meaning: 'It is an order, and its refund takes its revenue off again.' }
      }
    },
    zero_value: {
      title: 'Orders of no value',
      words: {
        'leave-out': {
          label: 'Leave out',
          meaning: 'Gifts, replacements, tests: nothing was charged, or the amount was left blank.'
        },
        count: { label: 'Count', meaning: 'They are orders, and make the average order smaller.' }
      }
    },
    guests: {
      title: 'Orders without a known customer',
      words: {
        count: {
          label: 'Count',
          meaning: 'They are orders and revenue, but nobody’s: no page takes them for a person.'
        },
        apart: { label: 'Leave out', meaning: 'Only orders of people whom your files name.' }
      }
    },
    refunds: {
      title: 'Refunds',
      words: {
        net: { label: 'Take off', meaning: 'Net revenue is what stays with you.' },
        ignore: {
          label: 'Ignore',
          meaning: 'Money given back is not looked at; fully refunded orders count.'
        }
      }
    },
    refund_date: {
      title: 'Day of a refund',
      words: {
        order: {
          label: 'The order’s day',
          meaning: 'It makes the month smaller in which the sale was made.'
        },
        refund: {
          label: 'Its own day',
          meaning: 'It makes the month smaller in which the money went back.'
        }
      }
    },
    date_basis: {
      title: 'Day of an order',
      words: {
        paid: { label: 'When it was paid', meaning: 'Without a payment time: when it was placed.' },
        created: { label: 'When it was placed', meaning: 'Without such a time: when it was paid.' }
      }
    },
    shipping: {
      title: 'Shipping',
      words: {
        out: { label: 'Take off', meaning: 'What customers pay for shipping is no revenue.' },
        in: { label: 'Leave in', meaning: 'What customers pay for shipping is revenue.' }
      }
    },
    tax: {
      title: 'Tax',
      words: {
        'as-in-file': { label: 'As in the file', meaning: 'It stays in where the order’s total holds it.' },
        out: { label: 'Take off', meaning: 'The tax that the file names is no revenue.' }
      }
    },
    gift_cards: {
      title: 'Gift cards',
      words: {
        once: {
          label: 'Count once',
          meaning:
            'Where orders are paid with gift cards, the money counts when a card is spent; elsewhere, when it is sold.'
        },
        'as-in-file': {
          label: 'As in the file',
          meaning: 'A card counts when it is sold and when it is spent.'
        }
      }
    }
  },
  isDefault: 'default',
  isChanged: 'changed',
  fact: {
    rule: (count, money, { plural }) => `${plural(count, { one: '# order', other: '# orders' })}, ${money}.`,
    noOrder: {
      cancelled: 'Your files have none.',
      unpaid: 'Your files have none.',
      voided: 'Your files have none.',
      authorized: 'Your files have none.',
      partially_paid: 'Your files have none.',
      fully_refunded: 'Your files have none.',
      zero_value: 'Your files have none.',
      guests: 'Every order has a known customer.'
    },
    sole: (count, { plural }) =>
      plural(count, {
        one: '# of them falls under no other rule in force.',
        other: '# of them fall under no other rule in force.'
      }),
    noEffect: 'No effect while refunds are ignored.',
    refunds: (count, money, { plural }) =>
      `Money was given back for ${plural(count, { one: '# order', other: '# orders' })}, ${money} in all.`,
    refundsApart: (count, { plural }) =>
      plural(count, {
        one: '# refund names no order and counts on its own day.',
        other: '# refunds name no order and count on their own day.'
      }),
    noRefund: 'Your files have no refund.',
    refundRate: (ofMoney, ofOrders) =>
      `Refund rate: ${ofMoney} of the money paid, ${ofOrders} of paid orders, whatever is chosen here.`,
    noRefundRate: 'No file tells of refunds: the refund rate is unknown.',
    unpriced: (count, { plural }) =>
      plural(count, {
        one: '# order that counts has no amount in its file: its money is unknown, not zero.',
        other: '# orders that count have no amount in their file: their money is unknown, not zero.'
      }),
    refundDays: (dated, all) =>
      `Your files give the day of ${dated} of the ${all} that went back; the rest stays with its order.`,
    noRefundDay: 'Your files give no day of a refund: all of it stays with its order.',
    paidTimes: (paid, all) => `${paid} of ${all} orders have a payment time.`,
    otherDay: (count, { plural }) =>
      plural(count, {
        one: '# was paid on another day than placed.',
        other: '# were paid on another day than placed.'
      }),
    noOtherDay: 'None was paid on another day than placed.',
    refundedShipping: (money) =>
      `${money} of refunds is shipping: as the file says, or what went back beyond the goods.`,
    giftCards: (count, money, { plural }) =>
      `${plural(count, { one: '# order holds', other: '# orders hold' })} gift cards for ${money}.`,
    giftCardsPaid: (count, { plural }) =>
      count === 0
        ? 'No order is seen to be paid with one: they count when sold.'
        : plural(count, { one: '# order was paid with one.', other: '# orders were paid with one.' }),
    amount: {
      shipping: (all, counted) => `${all} of shipping in your files, ${counted} on orders that count.`,
      tax: (all, counted) => `${all} of tax in your files, ${counted} on orders that count.`
    },
    noAmount: { shipping: 'Your files name no shipping.', tax: 'Your files name no tax.' }
  },
  leftOut: (count, money, { plural }) =>
    `Left out in all: ${plural(count, { one: '# order', other: '# orders' })}, ${money}.`,
  shared: (count, { plural }) =>
    plural(count, {
      one: '# of them falls under more than one rule and is counted in each.',
      other: '# of them fall under more than one rule and are counted in each.'
    }),
  outcome: 'What these rules lead to',
  outcomes: { counted: 'Count as sales', leftOut: 'Left out', netRevenue: 'Net revenue' },
  reset: 'Back to the defaults',
  segments: 'Where one segment of customers ends and the next begins is set on another page:'
};
