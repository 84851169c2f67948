import type { CohortCell } from '../../src/analyses/retention/queries.ts';

/** A cell of which only what matters is said: ten people in their first month, each with one order of 20. */
export function cohortCell(said: Partial<CohortCell> = {}): CohortCell {
  const { cohort = '2024-01-01', cohort_size = 10 } = said;
  return {
    cohort,
    period_index: 0,
    cohort_size,
    customer_count: cohort_size,
    net_revenue: cohort_size * 20,
    is_complete: true,
    cohort_name: cohort,
    member_count: cohort_size,
    repeat_count: 0,
    order_count: cohort_size,
    refund: 0,
    cumulative_order_count: cohort_size,
    cumulative_net_revenue: cohort_size * 20,
    first_net_revenue: cohort_size * 20,
    paid_charged: cohort_size * 20,
    paid_refund: 0,
    ...said
  };
}

/** A cohort by how many of it ordered in each period; the last period is not over where `open` is said. */
export const cohortOf = (
  cohort: string,
  customerCounts: readonly number[],
  { open = false }: { readonly open?: boolean } = {}
): readonly CohortCell[] =>
  customerCounts.map((customer_count, period_index) =>
    cohortCell({
      cohort,
      period_index,
      cohort_size: customerCounts[0] ?? 0,
      customer_count,
      is_complete: !(open && period_index === customerCounts.length - 1)
    })
  );
