import { dayOf } from '../../../sample-data/time.ts';
import type { Lists } from './list-sheets.ts';
import type { Order } from './orders.ts';
import type { Person } from './people.ts';

const yuan = (fen: number): number => Math.round(fen) / 100;
const sumOf = (orders: readonly Order[], amount: (order: Order) => number): number =>
  orders.reduce((sum, order) => sum + amount(order), 0);

/** People a list names, and how many of them ordered: by an account always, by a phone where some order shows it. */
function peopleOf(named: readonly Person[], bought: ReadonlySet<Person>) {
  const people = new Set(named);
  return { named: people.size, met: [...people].filter((person) => bought.has(person)).length };
}

function npsOf({ answers }: Lists): number {
  const share = (is: (score: number) => boolean): number =>
    answers.filter(({ score }) => is(score)).length / answers.length;
  return share((score) => score >= 9) - share((score) => score <= 6);
}

/** Tickets of each buyer, by 会员名. */
function ticketsOf({ tickets }: Lists, bought: ReadonlySet<Person>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { person } of tickets) {
    if (bought.has(person)) counts.set(person.account, (counts.get(person.account) ?? 0) + 1);
  }
  return counts;
}

/** What is true of the made shop, found without any of the product. */
export function truthOf(orders: readonly Order[], lists: Lists) {
  const paid = orders.filter(({ paidAt }) => paidAt !== undefined);
  const counted = paid.filter(({ fate }) => fate !== 'refunded');
  const bought = new Set(orders.map(({ buyer }) => buyer));
  const shown = new Set(orders.filter(({ showsPhone }) => showsPhone).map(({ buyer }) => buyer));
  const customers = new Set(counted.map(({ buyer }) => buyer));
  // What goes back beyond the goods is shipping, which was no revenue either.
  const net = sumOf(counted, ({ charged, refund, shipping }) => Math.max(charged - refund - shipping, 0));
  const refunds = sumOf(paid, ({ refund }) => refund);
  const refunded = paid.filter(({ refund }) => refund > 0);
  const { answers } = lists;
  const byAccount = answers.flatMap((answer) => (answer.with === 'account' && answer.by ? [answer.by] : []));
  const byPhone = answers.flatMap((answer) => (answer.with === 'phone' && answer.by ? [answer.by] : []));
  return {
    counted: counted.length,
    customers: customers.size,
    charged: yuan(sumOf(counted, ({ charged }) => charged)),
    refundsOfCounted: yuan(sumOf(counted, ({ refund }) => refund)),
    refundsOfPaid: yuan(refunds),
    refundRate: refunds / sumOf(paid, ({ charged }) => charged),
    refundedOrderRate: refunded.length / paid.length,
    /** 客单价 */
    perCustomer: net / 100 / customers.size,
    /** 笔单价 */
    perOrder: net / 100 / counted.length,
    parcels: counted.filter(
      ({ promisedAt, deliveredAt }) => promisedAt !== undefined && deliveredAt !== undefined
    ).length,
    late: counted.filter(
      ({ promisedAt, deliveredAt }) =>
        promisedAt !== undefined && deliveredAt !== undefined && dayOf(deliveredAt) > dayOf(promisedAt)
    ).length,
    sentAfterPromise: counted.filter(
      ({ shipBy, shippedAt }) => shipBy !== undefined && shippedAt !== undefined && shippedAt > shipBy
    ).length,
    sent: counted.filter(({ shippedAt }) => shippedAt !== undefined).length,
    nps: npsOf(lists),
    ticketsOf: ticketsOf(lists, bought),
    met: {
      members: peopleOf(
        lists.members.map(({ person }) => person),
        bought
      ),
      answers: {
        named: new Set([...byAccount, ...byPhone]).size,
        met: peopleOf(byAccount, bought).met + peopleOf(byPhone, shown).met
      },
      tickets: peopleOf(
        lists.tickets.map(({ person }) => person),
        bought
      ),
      visits: peopleOf(
        lists.visits.map(({ person }) => person),
        bought
      )
    }
  };
}
