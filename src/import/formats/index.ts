import type { Format } from '../format.ts';
import { etsyItems, etsyOrders } from './etsy.ts';
import { olist } from './olist.ts';
import { onlineRetail } from './online-retail.ts';
import { plainProducts } from './products.ts';
import { judgemeReviews, plainReviews } from './reviews.ts';
import { shopifyOrders } from './shopify.ts';
import { taobaoItemList } from './taobao-item-list.ts';
import { taobaoItems, taobaoOrders, taobaoRefunds } from './taobao.ts';
import { wooAdvancedExport, wooAnalytics, wooItemRows, wooWebToffee } from './woocommerce.ts';

/** Every file shape that is recognised by its header. A new platform is one file and one line here. */
export const formats: readonly Format[] = [
  shopifyOrders,
  wooAdvancedExport,
  wooItemRows,
  wooWebToffee,
  wooAnalytics,
  taobaoOrders,
  taobaoItems,
  taobaoItemList,
  taobaoRefunds,
  etsyOrders,
  etsyItems,
  ...olist,
  onlineRetail,
  judgemeReviews,
  plainReviews,
  plainProducts
];
