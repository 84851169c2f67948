import { query } from '#engine';
import type { Steps } from './steps.ts';

/** Why the orders rightly hold something else than a file states; words for each are messages of the files page. */
export const explainedReasons = [
  'newer-file',
  'order-report',
  'no-date',
  'no-amount',
  'other-currency'
] as const;
export type ExplainedReason = (typeof explainedReasons)[number];

/** What is known of a difference that nothing explains. */
export const openReasons = ['rows-differ', 'other-order', 'no-day', 'unknown'] as const;
export type OpenReason = (typeof openReasons)[number];

/** What is compared: what orders came to, what their lines did, and what was given back. */
export const provenSums = ['amount', 'lines', 'refund'] as const;
export type ProvenSum = (typeof provenSums)[number];

interface Sums {
  readonly what: ProvenSum;
  readonly inFile: number;
  readonly inOrders: number;
}

/** Differences of one kind that are as they should be. */
export interface ExplainedDifference extends Sums {
  readonly reason: ExplainedReason;
  readonly orderCount: number;
  /** Numbers of some of the orders. */
  readonly examples: readonly string[];
  /** Name of the file that is believed instead, where it is one. */
  readonly otherFile: string | null;
}

export interface UnexplainedDifference extends Sums {
  readonly orderId: string | null;
  /** The first row of it in the file. */
  readonly row: number | null;
  readonly reason: OpenReason;
}

/** What a file tells beside what the orders hold of it, in the currency of its shop. */
export interface FileProof {
  readonly currency: string | null;
  readonly orderCount: number;
  /** Of what it tells; the orders hold the rest of what differs as `explained` and `unexplained` say. */
  readonly sums: readonly Sums[];
  readonly explained: readonly ExplainedDifference[];
  /** The largest ones. */
  readonly unexplained: readonly UnexplainedDifference[];
  readonly unexplainedCount: number;
  readonly unexplainedAmount: number;
}

/** Whether the orders hold what the file tells, but for what is explained. */
export const isProven = ({ unexplainedCount }: Pick<FileProof, 'unexplainedCount'>): boolean =>
  unexplainedCount === 0;

const mostShown = 20;

const proofs = query(
  `select file_id, currency, order_count as "orderCount",
    amount_in_file::double as "amountInFile", amount_in_orders::double as "amountInOrders",
    lines_in_file::double as "linesInFile", lines_in_orders::double as "linesInOrders",
    refund_in_file::double as "refundInFile", refund_in_orders::double as "refundInOrders",
    count(difference_key) filter (where not is_explained)::integer as "unexplainedCount",
    coalesce(sum(abs(in_file - in_orders)) filter (where not is_explained), 0)::double as "unexplainedAmount"
  from file_proofs left join file_differences using (file_id)
  group by all order by file_id`,
  {},
  {
    file_id: 'integer',
    currency: 'text?',
    orderCount: 'integer',
    amountInFile: 'number?',
    amountInOrders: 'number?',
    linesInFile: 'number?',
    linesInOrders: 'number?',
    refundInFile: 'number',
    refundInOrders: 'number',
    unexplainedCount: 'integer',
    unexplainedAmount: 'number'
  }
);

const explainedQuery = query(
  `select file_id, what, reason, count(*)::integer as "orderCount", sum(in_file)::double as "inFile",
    sum(in_orders)::double as "inOrders", mode(other_file_id) as other_file_id,
    coalesce(array_to_string(list(order_id order by difference_key)[:3], chr(31)), '') as examples
  from file_differences where is_explained
  group by file_id, what, reason order by file_id, what, reason`,
  {},
  {
    file_id: 'integer',
    what: provenSums,
    reason: explainedReasons,
    orderCount: 'integer',
    inFile: 'number',
    inOrders: 'number',
    other_file_id: 'integer?',
    examples: 'text'
  }
);

const unexplainedQuery = query(
  `select file_id, order_id as "orderId", source_row::integer as "row", what, reason,
    in_file::double as "inFile", in_orders::double as "inOrders"
  from file_differences where not is_explained
  qualify row_number() over (partition by file_id order by abs(in_file - in_orders) desc, difference_key) <= ${mostShown}
  order by file_id, abs(in_file - in_orders) desc, difference_key`,
  {},
  {
    file_id: 'integer',
    orderId: 'text?',
    row: 'integer?',
    what: provenSums,
    reason: openReasons,
    inFile: 'number',
    inOrders: 'number'
  }
);

/** The proof of every file that tells of money, by its id. */
export async function proofsOf(
  steps: Pick<Steps, 'ask'>,
  names: ReadonlyMap<number, string>
): Promise<ReadonlyMap<number, FileProof>> {
  const explained = await steps.ask(explainedQuery, {});
  const unexplained = await steps.ask(unexplainedQuery, {});
  const rows = await steps.ask(proofs, {});
  return new Map(
    rows.map(({ file_id, currency, orderCount, unexplainedCount, unexplainedAmount, ...told }) => [
      file_id,
      {
        currency,
        orderCount,
        sums: [
          ...sumsOf('amount', told.amountInFile, told.amountInOrders),
          ...sumsOf('lines', told.linesInFile, told.linesInOrders),
          ...(told.refundInFile > 0 ? sumsOf('refund', told.refundInFile, told.refundInOrders) : [])
        ],
        explained: ofFile(explained, file_id).map(({ examples, other_file_id, ...difference }) => ({
          ...difference,
          examples: examples === '' ? [] : examples.split('\u001f'),
          otherFile: other_file_id === null ? null : (names.get(other_file_id) ?? null)
        })),
        unexplained: ofFile(unexplained, file_id),
        unexplainedCount,
        unexplainedAmount
      }
    ])
  );
}

/** The rows of one file, without its id. */
const ofFile = <T extends { readonly file_id: number }>(all: readonly T[], fileId: number) =>
  all.flatMap(({ file_id, ...row }) => (file_id === fileId ? [row] : []));

const sumsOf = (what: ProvenSum, inFile: number | null, inOrders: number | null): readonly Sums[] =>
  inFile === null ? [] : [{ what, inFile, inOrders: inOrders ?? 0 }];
