import type { OrderStatus } from '../entities.ts';

/** Words of one language for what became of an order, as platforms write them. */
export type StatusTable = Readonly<Partial<Record<OrderStatus, readonly string[]>>>;
