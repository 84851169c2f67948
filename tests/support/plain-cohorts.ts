import { addDays, addMonths, type Day, daysBetween } from '#lib';

/** A sale that counts, or money paid or given back by itself (`isOrder` false). In the order of time. */
export interface PlainSale {
  readonly customer: number | null;
  readonly on: Day;
  readonly isOrder: boolean;
  readonly net: number;
  readonly refund: number;
  /** What refund rates are of, whatever counts as a sale. */
  readonly paid?: { readonly charged: number; readonly refund: number };
  readonly channel: string | null;
}

export interface PlainQuestion {
  readonly period: 'week' | 'month' | 'quarter' | 'year';
  readonly by: 'period' | 'channel';
  /** The days of the first orders. */
  readonly from: Day;
  readonly until: Day;
  /** Nothing later is known. */
  readonly ends: Day;
  readonly onlyChannel: string | undefined;
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** The first day of the period that holds a day. */
function startOf(period: PlainQuestion['period'], day: Day): Day {
  if (period === 'week') return addDays(day, -(daysBetween('2000-01-03', day) % 7));
  const months = monthsIn[period];
  const month = Number(day.slice(5, 7)) - 1;
  return addMonths(`${day.slice(0, 7)}-01`, -(month % months));
}

const after = (period: PlainQuestion['period'], start: Day, count: number): Day =>
  period === 'week' ? addDays(start, 7 * count) : addMonths(start, monthsIn[period] * count);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Person by person and cell by cell, the way one would do it on paper. */
export function plainCohorts(sales: readonly PlainSale[], question: PlainQuestion) {
  const { period, by, from, until, ends, onlyChannel } = question;
  const isInScope = (sale: PlainSale): boolean => onlyChannel === undefined || sale.channel === onlyChannel;
  const lastDay = sales
    .filter((sale) => sale.isOrder)
    .map((sale) => sale.on)
    .toSorted()
    .at(-1);
  const end = lastDay === undefined || lastDay > ends ? ends : lastDay;

  const people = new Map<number, PlainSale[]>();
  for (const sale of sales) {
    if (sale.customer !== null) people.set(sale.customer, [...(people.get(sale.customer) ?? []), sale]);
  }
  const members = [...people.values()].flatMap((ofPerson) => {
    const first = ofPerson.find((sale) => sale.isOrder);
    if (first === undefined || !isInScope(first) || first.on < from || first.on > until || first.on > end)
      return [];
    const start = startOf(period, first.on);
    const seen = ofPerson.filter((sale) => isInScope(sale) && sale.on <= end);
    return [{ cohort: by === 'period' ? start : (first.channel ?? ''), start, seen }];
  });

  return [...new Set(members.map((member) => member.cohort))].toSorted().flatMap((cohort) => {
    const all = members.filter((member) => member.cohort === cohort);
    const rows = [];
    for (let index = 0; all.some(({ start }) => after(period, start, index) <= end); index += 1) {
      const isOver = ({ start }: { start: Day }): boolean =>
        addDays(after(period, start, index + 1), -1) <= end;
      const counted = by === 'period' ? all : all.filter(isOver);
      const within = (start: Day, on: Day, first: number): boolean =>
        on >= after(period, start, first) && on < after(period, start, index + 1);
      const during = counted.map(({ start, seen }) => seen.filter(({ on }) => within(start, on, index)));
      const soFar = counted.map(({ start, seen }) => seen.filter(({ on }) => within(start, on, 0)));
      const orders = (lists: readonly (readonly PlainSale[])[]): number[] =>
        lists.map((list) => list.filter((sale) => sale.isOrder).length);
      const net = (lists: readonly (readonly PlainSale[])[]): number =>
        sum(lists.flat().map((sale) => sale.net));
      const paid = during.flat().flatMap((sale) => sale.paid ?? []);
      const paidSum = (of: (sale: { charged: number; refund: number }) => number): number | null =>
        paid.length === 0 ? null : sum(paid.map(of));
      rows.push({
        cohort,
        period_index: index,
        cohort_size: counted.length,
        customer_count: orders(during).filter((count) => count > 0).length,
        net_revenue: net(during),
        is_complete: all.some(isOver),
        cohort_name: cohort,
        member_count: all.length,
        repeat_count: orders(soFar).filter((count) => count > 1).length,
        order_count: sum(orders(during)),
        refund: sum(during.flat().map((sale) => sale.refund)),
        cumulative_order_count: sum(orders(soFar)),
        cumulative_net_revenue: net(soFar),
        first_net_revenue: net(
          counted.map(({ start, seen }) =>
            seen.filter(({ on }) => on >= start && on < after(period, start, 1))
          )
        ),
        paid_charged: paidSum(({ charged }) => charged),
        paid_refund: paidSum(({ refund }) => refund)
      });
    }
    return rows;
  });
}
