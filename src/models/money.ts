import { isGiftCard } from './gift-cards.ts';
import type { Model } from './model.ts';

/**
 * A money amount's worth of one currency in that of another is nobody's guess here, but to see which of two
 * carries a shop, the size of a unit must not count: some hundred yen are a dollar, ten thousand rupiah.
 */
const roughUnit = `create or replace temporary macro rough_unit(currency) as (
    case
        when currency in ('IDR', 'VND', 'IRR', 'LAK', 'UZS') then 10000
        when currency in ('KRW', 'CLP', 'COP', 'PYG', 'NGN', 'MMK') then 1000
        when currency in ('JPY', 'HUF', 'INR', 'ISK', 'RUB', 'PKR', 'LKR', 'ARS', 'KZT') then 100
        when currency in ('CNY', 'HKD', 'TWD', 'THB', 'PHP', 'MXN', 'SEK', 'NOK', 'DKK', 'CZK', 'ZAR')
            then 10
        else 1
    end
)`;

/** A sum over sales: 0 where nothing was sold, null where no order sold has an amount, else of those that have. */
const moneySum = `create or replace temporary macro money_sum(amount, is_order, charged) as (
    case
        when count(*) filter (where is_order) = 0 then coalesce(sum(amount), 0)
        when count(charged) filter (where is_order) > 0 then coalesce(sum(amount), 0)
    end
)`;

/** Money given back of the money paid, over paid sales; null where no file tells of refunds. */
const refundRate = `create or replace temporary macro refund_rate(refund, charged, tells_refunds) as (
    sum(refund) filter (where tells_refunds and charged is not null)
    / nullif(sum(charged) filter (where tells_refunds), 0)
)`;

/** Paid orders of which something was given back, of all paid orders; null where no file tells of refunds. */
const refundedOrderRate = `create or replace temporary macro refunded_order_rate(
    is_order, is_refunded, tells_refunds
) as (
    count(*) filter (where is_order and is_refunded and tells_refunds)
    / nullif(count(*) filter (where is_order and tells_refunds), 0)
)`;

/** What models and questions about money are written in. */
export const moneyMacros: readonly Model[] = [
  { name: 'rough_unit', sql: roughUnit },
  isGiftCard,
  { name: 'money_sum', sql: moneySum },
  { name: 'refund_rate', sql: refundRate },
  { name: 'refunded_order_rate', sql: refundedOrderRate }
];
