import { listSheets, makeLists } from './list-sheets.ts';
import { makeOrders } from './orders.ts';
import { makeCrowd } from './people.ts';
import { makePinduoduo } from './pinduoduo.ts';
import { itemSheet, orderSheet, type Payment, refundSheet } from './sales-sheets.ts';
import { truthOf } from './truth.ts';

/** A made shop on Taobao with all of its lists, another one on Pinduoduo, and the truth of both. */
export function makeChineseShop(seed: string, payment: Payment) {
  const crowd = makeCrowd(seed, 150, 30);
  const orders = makeOrders(seed, crowd.buyers, 400);
  const lists = makeLists(seed, crowd, orders);
  const pinduoduo = makePinduoduo(seed, 90);
  const sheets = [orderSheet(orders, payment), itemSheet(orders), refundSheet(orders), ...listSheets(lists)];
  return {
    orders,
    lists,
    sheets,
    other: pinduoduo.sheet,
    truth: truthOf(orders, lists),
    otherTruth: pinduoduo.truth
  };
}

export type ChineseShop = ReturnType<typeof makeChineseShop>;
