import type { Messages } from '#i18n';

export interface StartText {
  readonly title: string;
  readonly lede: string;
  readonly drop: string;
  readonly formats: string;
  readonly choose: string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly sampleFailed: string;
  readonly promise: string;
  readonly check: string;
  readonly checkTitle: string;
  readonly checkSteps: readonly string[];
  readonly restore: string;
  readonly restoreHint: string;
  readonly where: string;
  readonly whereList: readonly (readonly [string, string])[];
}

export const startText: Messages<StartText> = {
  en: {
    title: 'Who are your customers, who comes back, who is leaving?',
    lede: 'Drop the export files of your shop and see in a minute. No account, no upload, no server.',
    drop: 'Drop your export files here, several at once',
    formats:
      'Shopify, WooCommerce, Amazon, eBay, Etsy, Square, Stripe, PayPal, TikTok Shop, Shopee, Taobao, JD, Pinduoduo, Douyin and more; any CSV, Excel, JSON or Parquet file with orders, also zipped',
    choose: 'Choose files',
    sample: 'Try the sample shop',
    sampleHint: 'An invented tea-and-ceramics shop with three years of orders',
    sampleFailed: 'The sample shop could not be loaded. Check the connection and try again.',
    promise: 'Your files stay on this device.',
    check: 'How can I check that?',
    checkTitle: 'Check it yourself',
    checkSteps: [
      'Load this page, then switch off your network: importing and every page go on working.',
      'Open the browser’s developer tools, Network tab, and drop a file: no request leaves for anywhere.',
      'The page forbids itself every other address by its content security policy, the query engine included.',
      'There is no server of ours. The page is a folder of files that anyone may host and read.'
    ],
    restore: 'Restore a backup',
    restoreHint: 'A file that you saved from Regulars before, here or elsewhere',
    where: 'Where do I find these files?',
    whereList: [
      ['Shopify', 'Orders → Export → All orders, plain CSV'],
      ['WooCommerce', 'An order export plugin (one row per item), or Analytics → Orders → Download'],
      ['淘宝 / 天猫', '已卖出的宝贝 → 批量导出: 订单报表 and 宝贝报表'],
      ['Amazon', 'Seller Central → Reports → Fulfillment → All Orders'],
      ['eBay', 'Seller Hub → Orders → Download report'],
      ['Etsy', 'Shop Manager → Settings → Options → Download data: Orders and Order items']
    ]
  },
  zh: {
    title: '谁是您的客户，谁会回购，谁正在流失？',
    lede: '把店铺导出的文件拖进来，一分钟见分晓。不用注册，不上传，没有服务器。',
    drop: '把导出的文件拖到这里，可以一次多个',
    formats:
      '淘宝、天猫、京东、拼多多、抖店、有赞、小红书、Shopify、亚马逊、eBay、Etsy 等平台的订单，评价表，以及任何带订单的 CSV、Excel、JSON、Parquet 文件或压缩包',
    choose: '选择文件',
    sample: '先看示例店铺',
    sampleHint: '虚构的茶与陶瓷店，三年订单',
    sampleFailed: '示例数据没加载出来，请检查网络后重试。',
    promise: '文件只留在您自己的设备上。',
    check: '怎么验证？',
    checkTitle: '您可以自己验证',
    checkSteps: [
      '打开本页后断开网络：导入和所有分析照常可用。',
      '打开浏览器开发者工具的「网络」面板再拖入文件：不会有任何请求发往别处。',
      '本页通过内容安全策略禁止访问其他任何地址，计算引擎也不例外。',
      '我们没有服务器。这个网页只是一组任何人都能部署、能查看的文件。'
    ],
    restore: '恢复备份',
    restoreHint: '以前在本机或别的电脑上存过备份的，从这里接着用',
    where: '这些文件从哪里导出？',
    whereList: [
      ['淘宝 / 天猫', '已卖出的宝贝 → 批量导出：订单报表 + 宝贝报表'],
      ['Shopify', 'Orders → Export → All orders（CSV）'],
      ['WooCommerce', '订单导出插件（一行一件商品），或 Analytics → Orders → Download'],
      ['京东', '商家后台 → 订单管理 → 订单查询与导出'],
      ['拼多多', '商家后台 → 订单查询 → 批量导出'],
      ['抖店', '后台 → 订单管理 → 导出'],
      ['Etsy', 'Shop Manager → Settings → Options → Download data：Orders 和 Order items']
    ]
  }
};
