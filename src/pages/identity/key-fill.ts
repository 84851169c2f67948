import type { KeyFill, KeyKind } from './queries.ts';

export interface PlatformKeys {
  readonly platform: string;
  readonly orderCount: number;
  readonly guestCount: number;
  readonly keys: readonly KeyFill[];
}

/** The keys of each platform, in the order of the rows; left out are those that stand on no order of it. */
export function byPlatform(rows: readonly KeyFill[]): readonly PlatformKeys[] {
  return [...new Set(rows.map(({ platform }) => platform))].map((platform) => {
    const keys = rows.filter((row) => row.platform === platform);
    return {
      platform,
      orderCount: keys[0]?.order_count ?? 0,
      guestCount: keys[0]?.guest_count ?? 0,
      keys: keys.filter(({ filled_count }) => filled_count > 0)
    };
  });
}

/** The id that names the buyers of most orders, and of what share of all. */
export function bestKey(
  rows: readonly KeyFill[]
): { readonly kind: KeyKind; readonly share: number } | undefined {
  const orders = byPlatform(rows).reduce((sum, { orderCount }) => sum + orderCount, 0);
  const usable = new Map<KeyKind, number>();
  for (const { kind, usable_count } of rows) usable.set(kind, (usable.get(kind) ?? 0) + usable_count);
  const [best] = [...usable].toSorted(([, one], [, other]) => other - one);
  if (best === undefined || best[1] === 0 || orders === 0) return undefined;
  return { kind: best[0], share: best[1] / orders };
}
