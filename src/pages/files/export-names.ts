import type { Messages } from '#i18n';

/** What a shop owner finds in the platform's own menus, by format; only of exports that fill in for another. */
export const exportNames: Messages<Readonly<Record<string, string>>> = {
  en: {
    'shopify-orders': 'Shopify, Orders, Export',
    'woocommerce-advanced': 'Advanced Order Export',
    'woocommerce-webtoffee': 'WebToffee Order Export',
    'taobao-orders': '订单报表 (order report)',
    'taobao-items': '宝贝报表 (item report)',
    'taobao-refunds': '退款管理 (refunds)',
    'amazon-date-range': 'Amazon, Payments, Date Range Reports',
    'ebay-orders': 'eBay, Orders report',
    'ebay-transactions': 'eBay, Payments, Transaction report',
    'woocommerce-skyverge-items': 'Customer/Order/Coupon Export',
    'etsy-orders': 'Etsy, Download Data, Orders',
    'etsy-items': 'Etsy, Download Data, Order Items',
    'etsy-payments': 'Etsy, Download Data, Etsy Payments Sales',
    'square-items': 'Square, Items Detail CSV',
    'square-transactions': 'Square, Transactions CSV',
    'xiaohongshu-orders': '小红书 order export',
    'alipay-merchant': '支付宝 merchant statement',
    'wechat-merchant': '微信支付 merchant statement',
    'stripe-payments': 'Stripe, Payments, Export',
    'olist-orders': 'olist_orders_dataset',
    'olist-items': 'olist_order_items_dataset',
    'olist-customers': 'olist_customers_dataset'
  },
  zh: {
    'shopify-orders': 'Shopify 后台的订单导出',
    'woocommerce-advanced': 'Advanced Order Export 导出的订单',
    'woocommerce-webtoffee': 'WebToffee 导出的订单',
    'taobao-orders': '订单报表',
    'taobao-items': '宝贝报表',
    'taobao-refunds': '退款管理导出的退款报表',
    'amazon-date-range': 'Amazon 后台「付款」里的日期范围报告',
    'ebay-orders': 'eBay 订单报表',
    'ebay-transactions': 'eBay 后台「付款」里的交易报告',
    'woocommerce-skyverge-items': 'Customer/Order/Coupon Export 导出的订单',
    'etsy-orders': 'Etsy 的 Orders 文件',
    'etsy-items': 'Etsy 的 Order Items 文件',
    'etsy-payments': 'Etsy 的 Etsy Payments Sales 文件',
    'square-items': 'Square 的 Items Detail 文件',
    'square-transactions': 'Square 的 Transactions 文件',
    'xiaohongshu-orders': '小红书千帆后台导出的订单',
    'alipay-merchant': '支付宝商家账单',
    'wechat-merchant': '微信支付商户账单',
    'stripe-payments': 'Stripe 后台导出的 Payments 文件',
    'olist-orders': 'olist_orders_dataset',
    'olist-items': 'olist_order_items_dataset',
    'olist-customers': 'olist_customers_dataset'
  }
};
