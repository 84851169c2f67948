import type { Format } from '../format.ts';
import { amazonAllOrders, amazonNewOrders } from './amazon.ts';
import { bigcommerceOrders } from './bigcommerce.ts';
import { ebayOrders, ebayOrdersGerman } from './ebay.ts';
import { etsyBankFiles, etsyPayments } from './etsy-money.ts';
import { etsyItems, etsyOrders } from './etsy.ts';
import { lazadaOrders } from './lazada.ts';
import { magentoOrders } from './magento.ts';
import { olist } from './olist.ts';
import { onlineRetail } from './online-retail.ts';
import { paypalActivity } from './paypal.ts';
import { prestashopOrders } from './prestashop.ts';
import { plainProducts } from './products.ts';
import { judgemeReviews, plainReviews } from './reviews.ts';
import { shopeeOrders, shopeeOrdersVietnamese } from './shopee.ts';
import { shopifyCustomers } from './shopify-customers.ts';
import { shopifyOrders } from './shopify.ts';
import { squareItems, squareTransactions } from './square.ts';
import { squarespaceOrders } from './squarespace.ts';
import { stripeBalance, stripeCustomers, stripePayments } from './stripe.ts';
import { taobaoItemList } from './taobao-item-list.ts';
import { taobaoItems, taobaoOrders, taobaoRefunds } from './taobao.ts';
import { tiktokShopOrders } from './tiktok-shop.ts';
import { wixOrders } from './wix.ts';
import { wooCustomers } from './woocommerce-customers.ts';
import { wooAdvancedExport, wooAnalytics, wooItemRows, wooWebToffee } from './woocommerce.ts';

/** Every file shape that is recognised by its header. A new platform is one file and one line here. */
export const formats: readonly Format[] = [
  shopifyOrders,
  shopifyCustomers,
  squarespaceOrders,
  wixOrders,
  bigcommerceOrders,
  wooAdvancedExport,
  wooItemRows,
  wooWebToffee,
  wooAnalytics,
  wooCustomers,
  magentoOrders,
  prestashopOrders,
  taobaoOrders,
  taobaoItems,
  taobaoItemList,
  taobaoRefunds,
  etsyOrders,
  etsyItems,
  etsyPayments,
  ...etsyBankFiles,
  ebayOrders,
  ebayOrdersGerman,
  amazonAllOrders,
  amazonNewOrders,
  squareItems,
  squareTransactions,
  stripePayments,
  stripeCustomers,
  stripeBalance,
  paypalActivity,
  tiktokShopOrders,
  shopeeOrders,
  shopeeOrdersVietnamese,
  lazadaOrders,
  ...olist,
  onlineRetail,
  judgemeReviews,
  plainReviews,
  plainProducts
];
