import type { Format } from '../format.ts';
import { alipayMerchant, alipayStatement } from './alipay.ts';
import { amazonAllOrders, amazonNewOrders } from './amazon.ts';
import { amazonDateRange } from './amazon-date-range.ts';
import { bigcommerceOrders } from './bigcommerce.ts';
import { plainCustomers } from './customers.ts';
import { douyinMoneyFlow, douyinOrders, douyinSettlement } from './douyin.ts';
import { ebayOrders, ebayOrdersGerman } from './ebay.ts';
import { erpFormats } from './erp-formats.ts';
import { ebayTransactions } from './ebay-transactions.ts';
import { etsyItems, etsyOrders } from './etsy.ts';
import { etsyBankFiles, etsyPayments } from './etsy-money.ts';
import { plainEvents } from './events.ts';
import { gumroadSales } from './gumroad.ts';
import { jdOrders } from './jd.ts';
import { lazadaOrders } from './lazada.ts';
import { magentoOrders } from './magento.ts';
import { matrixifyOrders } from './matrixify.ts';
import { olist } from './olist.ts';
import { onlineRetail } from './online-retail.ts';
import { ozonOrders } from './ozon.ts';
import { paypalActivities } from './paypal.ts';
import { pinduoduoOrders, pinduoduoRefunds } from './pinduoduo.ts';
import { prestashopOrders } from './prestashop.ts';
import { plainProducts } from './products.ts';
import { judgemeReviews, plainReviews } from './reviews.ts';
import { shopeeOrders } from './shopee.ts';
import { shopifyOrders } from './shopify.ts';
import { shopifyApiOrders } from './shopify-api.ts';
import { shopifyCustomers } from './shopify-customers.ts';
import { plainSpend } from './spend.ts';
import { skyvergeItems, skyvergeOrders } from './skyverge.ts';
import { squareItems, squareTransactions } from './square.ts';
import { squarespaceOrders } from './squarespace.ts';
import { stripeBalance, stripeCustomers, stripePayments } from './stripe.ts';
import { stripeItemised } from './stripe-itemised.ts';
import { taobaoItems, taobaoOrders, taobaoRefunds } from './taobao.ts';
import { surveys } from './surveys.ts';
import { taobaoItemList } from './taobao-item-list.ts';
import { plainTickets } from './tickets.ts';
import { tiktokShopOrders } from './tiktok-shop.ts';
import { wechatShopOrders } from './wechat-shop.ts';
import { wechatMerchant, wechatStatement } from './wechat.ts';
import { wixOrders } from './wix.ts';
import { wooAdvancedExport, wooAnalytics, wooItemRows, wooWebToffee } from './woocommerce.ts';
import { wooCustomers } from './woocommerce-customers.ts';
import { xiaohongshuOrders, xiaohongshuPackages, xiaohongshuSettlement } from './xiaohongshu.ts';
import { youzanItems, youzanOrders } from './youzan.ts';

/** Every file shape that is recognised by its header. A new platform is one file and one line here. */
export const formats: readonly Format[] = [
  shopifyOrders,
  shopifyApiOrders,
  matrixifyOrders,
  shopifyCustomers,
  squarespaceOrders,
  wixOrders,
  bigcommerceOrders,
  wooAdvancedExport,
  wooItemRows,
  wooWebToffee,
  skyvergeItems,
  skyvergeOrders,
  wooAnalytics,
  wooCustomers,
  magentoOrders,
  prestashopOrders,
  taobaoOrders,
  taobaoItems,
  taobaoItemList,
  taobaoRefunds,
  jdOrders,
  pinduoduoOrders,
  pinduoduoRefunds,
  douyinOrders,
  douyinMoneyFlow,
  douyinSettlement,
  youzanOrders,
  youzanItems,
  xiaohongshuOrders,
  xiaohongshuPackages,
  xiaohongshuSettlement,
  wechatShopOrders,
  ...erpFormats,
  alipayStatement,
  alipayMerchant,
  wechatStatement,
  wechatMerchant,
  etsyOrders,
  etsyItems,
  etsyPayments,
  ...etsyBankFiles,
  ebayOrders,
  ebayOrdersGerman,
  ebayTransactions,
  amazonAllOrders,
  amazonNewOrders,
  amazonDateRange,
  squareItems,
  squareTransactions,
  stripePayments,
  stripeCustomers,
  stripeBalance,
  stripeItemised,
  gumroadSales,
  ...paypalActivities,
  ozonOrders,
  tiktokShopOrders,
  ...shopeeOrders,
  lazadaOrders,
  ...olist,
  onlineRetail,
  judgemeReviews,
  plainReviews,
  plainProducts,
  plainCustomers,
  ...surveys,
  plainTickets,
  plainEvents,
  plainSpend
];
