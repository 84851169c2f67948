import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFiles, type NamedBytes, openNativeSnapshot } from '../support/snapshot-of-files.ts';
import { totalsOf } from '../support/totals.ts';

const header =
  'Name,Email,Financial Status,Paid at,Fulfilled at,Cancelled at,Created at,Currency,Total,Refunded Amount,Lineitem quantity,Lineitem name,Lineitem price';
const lastDay = 120;

/** An order and the days on which something became of it, counted from the shop's first. */
interface Order {
  readonly id: number;
  readonly buyer: number;
  readonly on: number;
  readonly cents: number;
  readonly lines: readonly number[];
  readonly shippedOn: number;
  readonly cancelledOn: number;
  readonly refunds: readonly { readonly on: number; readonly share: number }[];
}

const never = 10_000;
const days = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });
const sometimes = (day: fc.Arbitrary<number>): fc.Arbitrary<number> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(never) }, { weight: 1, arbitrary: day });

const shop: fc.Arbitrary<readonly Order[]> = fc
  .array(
    fc.record({
      buyer: days(6),
      on: days(lastDay - 20),
      lines: fc.array(fc.integer({ min: 100, max: 9900 }), { minLength: 1, maxLength: 3 }),
      ships: sometimes(days(30)),
      cancels: sometimes(days(30)),
      gives: fc.array(fc.record({ after: days(80), share: fc.constantFrom(0.25, 0.5) }), { maxLength: 2 })
    }),
    { minLength: 3, maxLength: 20 }
  )
  .map((orders) =>
    orders.map(({ buyer, on, lines, ships, cancels, gives }, id): Order => ({
      id,
      buyer,
      on,
      cents: lines.reduce((sum, cents) => sum + cents, 0),
      lines,
      shippedOn: on + ships,
      cancelledOn: on + cancels,
      refunds: gives.map(({ after, share }) => ({ on: on + after, share }))
    }))
  );

/** An export on a day: what was ordered since another, as it stood. */
const exportsOf = fc.uniqueArray(
  fc.record({ on: fc.integer({ min: 30, max: lastDay }), span: days(lastDay) }),
  {
    minLength: 2,
    maxLength: 5,
    selector: ({ on }) => on
  }
);

const moment = (day: number): string =>
  `${new Date(Date.UTC(2024, 0, 1 + day, 9)).toISOString().slice(0, 19).replace('T', ' ')} +0000`;
const money = (cents: number): string => (cents / 100).toFixed(2);

interface State {
  readonly order: Order;
  readonly refunded: number;
  readonly isCancelled: boolean;
}

const stateOn = (order: Order, day: number): State => ({
  order,
  refunded: order.refunds
    .filter(({ on }) => on <= day)
    .reduce((sum, { share }) => sum + Math.round(order.cents * share), 0),
  isCancelled: order.cancelledOn <= day
});

function rowsOf({ order, refunded, isCancelled }: State, day: number): readonly string[] {
  const status = refunded === 0 ? 'paid' : refunded >= order.cents ? 'refunded' : 'partially_refunded';
  const facts = [
    `buyer${order.buyer}@example.com`,
    status,
    moment(order.on),
    order.shippedOn <= day ? moment(order.shippedOn) : '',
    isCancelled ? moment(order.cancelledOn) : '',
    moment(order.on),
    'EUR',
    money(order.cents),
    money(refunded)
  ];
  return order.lines.map((cents, place) =>
    [
      `#${order.id}`,
      ...(place === 0 ? facts : ['buyer', '', '', '', '', '', '', '', ''].fill('')),
      '1',
      `Thing ${place}`,
      money(cents)
    ].join(',')
  );
}

interface Export {
  readonly on: number;
  readonly span: number;
}

const toldBy = (orders: readonly Order[], { on, span }: Export): readonly Order[] =>
  orders.filter((order) => order.on <= on && order.on >= on - span);

const fileOf = (orders: readonly Order[], one: Export, name: string): NamedBytes => ({
  name,
  bytes: new TextEncoder().encode(
    [header, ...toldBy(orders, one).flatMap((order) => rowsOf(stateOn(order, one.on), one.on))].join('\n')
  ),
  modifiedAt: Date.UTC(2026, 0, 1)
});

/** What is right, from the shop and not from its files: each order as the last export that has it saw it. */
function right(orders: readonly Order[], exports: readonly Export[]): readonly number[] {
  const states = orders.flatMap((order) => {
    const seen = exports.filter((one) => toldBy([order], one).length > 0).map(({ on }) => on);
    return seen.length === 0 ? [] : [stateOn(order, Math.max(...seen))];
  });
  const counting = states.filter(
    ({ order, refunded, isCancelled }) => !isCancelled && refunded < order.cents
  );
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0);
  return [
    states.length,
    counting.length,
    new Set(counting.map(({ order }) => order.buyer)).size,
    sum(counting.map(({ order }) => order.cents)),
    sum(counting.map(({ refunded }) => refunded)),
    sum(states.map(({ order }) => order.lines.length))
  ];
}

async function shown(snapshot: File): Promise<readonly number[]> {
  const engine = await openNativeSnapshot(snapshot);
  const totals = await totalsOf(engine);
  const lines = await engine.table('select count(*)::integer from order_lines', 1);
  return [
    totals.order_count,
    totals.valid_order_count,
    totals.customer_count ?? Number.NaN,
    Math.round(totals.charged * 100),
    Math.round(totals.refunds * 100),
    Number(lines.ok ? lines.value.rows[0]?.[0] : Number.NaN)
  ];
}

describe('overlapping exports of several ages', () => {
  it('add up to the newest state of each order, in whatever order and drops they come', async () => {
    await fc.assert(
      fc.asyncProperty(
        shop,
        exportsOf.chain((exports) =>
          fc.record({
            exports: fc.constant(exports),
            dropped: fc.shuffledSubarray(exports, { minLength: exports.length }),
            cut: fc.integer({ min: 0, max: exports.length })
          })
        ),
        async (orders, { exports, dropped, cut }) => {
          const told = (one: Export): boolean => toldBy(orders, one).length > 0;
          const files = dropped.filter(told).map((one, index) => fileOf(orders, one, `orders ${index}.csv`));
          if (files.length === 0) return;
          const [first, second] = [files.slice(0, cut), files.slice(cut)];
          const before = first.length === 0 ? undefined : (await importFiles(first)).snapshot;
          const snapshot =
            second.length === 0
              ? before
              : (await importFiles(second, before === undefined ? {} : { previous: before })).snapshot;
          if (snapshot === undefined) return;
          expect(await shown(snapshot)).toEqual(right(orders, exports.filter(told)));
        }
      ),
      { numRuns: 10, endOnFailure: true }
    );
  }, 180_000);
});
