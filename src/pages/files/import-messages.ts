import type { Messages } from '#i18n';
import type { ImportError, ImportProgress } from '#import';

/** Choosing files, bringing them in, and how that ended. */
export interface ImportText {
  readonly looking: (count: number) => string;
  readonly opening: (name: string) => string;
  readonly step: Readonly<Record<ImportProgress['step'], string>>;
  readonly fileOf: (name: string, nth: number, count: number) => string;
  readonly rows: (count: string) => string;
  readonly choosing: string;
  readonly choosingHint: string;
  readonly recognised: (platform: string) => string;
  readonly mapped: string;
  readonly needsMapping: string;
  readonly map: string;
  readonly changeMapping: string;
  readonly leaveOut: string;
  readonly importNow: (count: number) => string;
  readonly nextFile: string;
  readonly useMapping: string;
  /** Why nothing can be imported yet. */
  readonly stillToMap: (files: string) => string;
  readonly nothingToImport: string;
  readonly failedTitle: string;
  readonly failed: Readonly<Record<ImportError['kind'], string>>;
  /** Which order numbers a spreadsheet destroyed, and what to do. */
  readonly destroyed: (file: string, column: string, example: string, count: string) => string;
  readonly safe: string;
  readonly again: string;
  readonly doneTitle: (rows: string) => string;
  readonly doneAside: (rows: string) => string;
  readonly toOverview: string;
  readonly platform: Readonly<Record<string, string>>;
}

export const importText: Messages<ImportText> = {
  en: {
    looking: (count) => `Looking at ${count} ${count === 1 ? 'file' : 'files'}`,
    opening: (name) => `Opening ${name}`,
    step: {
      starting: 'Starting',
      reading: 'Reading',
      understanding: 'Reading dates and amounts',
      people: 'Finding who is who',
      arranging: 'Arranging orders, products and people',
      finishing: 'Writing it down'
    },
    fileOf: (name, nth, count) => `${name} (${nth} of ${count})`,
    rows: (count) => `${count} rows`,
    choosing: 'Your files',
    choosingHint: 'Nothing is imported before you say so.',
    recognised: (platform) => `read as ${platform}`,
    mapped: 'read as you mapped it',
    needsMapping: 'not recognised: say which column is what',
    map: 'Map columns',
    changeMapping: 'Change',
    leaveOut: 'Leave out',
    importNow: (count) => (count === 1 ? 'Import this file' : `Import ${count} files`),
    nextFile: 'Next file',
    useMapping: 'Looks right, continue',
    stillToMap: (files) => `First map or leave out: ${files}`,
    nothingToImport: 'None of these can be read.',
    failedTitle: 'Nothing was imported',
    failed: {
      cancelled: 'The import was cancelled.',
      'storage-full': 'The device has no room left for the browser. Free some space and try again.',
      'out-of-memory':
        'The files need more memory than this browser gives. Close other tabs, or import fewer files at once.',
      busy: 'Another tab is importing or recalculating. Wait until it is done, then try again.',
      'snapshot-gone':
        'Stored data disappeared: the browser or a cleaning tool deleted it. Try again. If it stays like this, import your files again.',
      'not-recognised': 'A file was not recognised and has no mapping.',
      'unreadable-file': 'A file could not be read.',
      'destroyed-numbers':
        'The order numbers of a file were destroyed when it was saved from a spreadsheet, so its orders cannot be told apart.',
      failed: 'Something in the files was not understood.'
    },
    destroyed: (file, column, example, count) =>
      `${file}: in “${column}”, ${count} order numbers read like ${example}; their last digits are gone. Import the file exactly as you downloaded it. If you saved over it, export it again. To look into it first, open a copy, or import it into the spreadsheet with that column set to Text.`,
    safe: 'What you had before is untouched.',
    again: 'Back to the files',
    doneTitle: (rows) => (rows === '1' ? '1 row imported' : `${rows} rows imported`),
    doneAside: (rows) =>
      rows === '1' ? '1 row set aside, with its reason' : `${rows} rows set aside, each with its reason`,
    toOverview: 'See the overview',
    platform: {
      shopify: 'Shopify',
      woocommerce: 'WooCommerce',
      taobao: 'Taobao / Tmall',
      jd: 'JD.com',
      pinduoduo: 'Pinduoduo',
      douyin: 'Douyin shop',
      youzan: 'Youzan',
      xiaohongshu: 'Xiaohongshu',
      'wechat-shop': 'WeChat Shop',
      jushuitan: 'Jushuitan 聚水潭',
      wangdiantong: 'Wangdiantong 旺店通',
      guanyi: 'Guanyiyun 管易云',
      dianxiaomi: 'Dianxiaomi 店小秘',
      alipay: 'an Alipay statement',
      wechat: 'a WeChat Pay statement',
      etsy: 'Etsy',
      squarespace: 'Squarespace',
      wix: 'Wix',
      bigcommerce: 'BigCommerce',
      magento: 'Magento / Adobe Commerce',
      prestashop: 'PrestaShop',
      ozon: 'Ozon',
      gumroad: 'Gumroad',
      ebay: 'eBay',
      amazon: 'Amazon',
      square: 'Square',
      stripe: 'Stripe',
      paypal: 'PayPal',
      'tiktok-shop': 'TikTok Shop / Tokopedia',
      shopee: 'Shopee',
      lazada: 'Lazada',
      olist: 'Olist',
      uci: 'Online Retail',
      judgeme: 'Judge.me reviews',
      generic: 'your own table'
    }
  },
  zh: {
    looking: (count) => `正在查看 ${count} 个文件`,
    opening: (name) => `正在打开 ${name}`,
    step: {
      starting: '准备中',
      reading: '读取中',
      understanding: '识别日期和金额',
      people: '识别同一位客户',
      arranging: '整理订单、商品和客户',
      finishing: '写入本机'
    },
    fileOf: (name, nth, count) => `${name}（第 ${nth} / ${count} 个）`,
    rows: (count) => `${count} 行`,
    choosing: '待导入的文件',
    choosingHint: '您确认之前不会导入任何内容。',
    recognised: (platform) => `识别为${platform}`,
    mapped: '按您设定的列对应读取',
    needsMapping: '没认出来，请指定每列是什么',
    map: '指定列',
    changeMapping: '修改',
    leaveOut: '不导入',
    importNow: (count) => `导入 ${count} 个文件`,
    nextFile: '下一份文件',
    useMapping: '就这样',
    stillToMap: (files) => `请先确认列或移除：${files}`,
    nothingToImport: '这些文件都读不了。',
    failedTitle: '没有导入任何内容',
    failed: {
      cancelled: '导入已取消。',
      'storage-full': '设备空间不足，请清理后重试。',
      'out-of-memory': '内存不够。请关闭其他标签页，或分批导入。',
      busy: '另一个标签页正在导入或重新计算，请等它完成后再试。',
      'snapshot-gone': '保存的数据不见了，可能被浏览器或清理工具删除。请重试；如果还不行，请重新导入文件。',
      'not-recognised': '有文件没认出来，也没有指定列。',
      'unreadable-file': '有文件读不了。',
      'destroyed-numbers': '文件里的订单号被表格软件改坏了，分不清哪些行是同一笔订单。',
      failed: '文件里有内容无法理解。'
    },
    destroyed: (file, column, example, count) =>
      `${file}：「${column}」列有 ${count} 个订单号变成了 ${example} 这样，后面的数字已经丢失。请直接导入平台下载的原始文件；如果已经另存覆盖，请重新导出一份。想先用 Excel 查看，请打开副本，或用“数据 → 自文本/CSV”导入并把该列设为“文本”。`,
    safe: '之前的数据没有任何变化。',
    again: '返回文件列表',
    doneTitle: (rows) => `已导入 ${rows} 行`,
    doneAside: (rows) => `另有 ${rows} 行未采用，原因逐条列出`,
    toOverview: '查看经营总览',
    platform: {
      shopify: ' Shopify 订单',
      woocommerce: ' WooCommerce 订单',
      taobao: '淘宝/天猫报表',
      jd: '京东订单',
      pinduoduo: '拼多多报表',
      douyin: '抖店报表',
      youzan: '有赞报表',
      xiaohongshu: '小红书报表',
      'wechat-shop': '微信小店订单',
      jushuitan: '聚水潭订单',
      wangdiantong: '旺店通订单',
      guanyi: '管易云订单',
      dianxiaomi: '店小秘订单',
      alipay: '支付宝账单',
      wechat: '微信支付账单',
      etsy: ' Etsy 订单',
      squarespace: ' Squarespace 订单',
      wix: ' Wix 订单',
      bigcommerce: ' BigCommerce 订单',
      magento: ' Magento / Adobe Commerce 订单',
      prestashop: ' PrestaShop 订单',
      ozon: ' Ozon 订单',
      gumroad: ' Gumroad 销售记录',
      ebay: ' eBay 订单',
      amazon: '亚马逊订单',
      square: ' Square 收款',
      stripe: ' Stripe 收款',
      paypal: ' PayPal 交易明细',
      'tiktok-shop': ' TikTok Shop / Tokopedia 订单',
      shopee: ' Shopee 订单',
      lazada: ' Lazada 订单',
      olist: ' Olist',
      uci: ' Online Retail',
      judgeme: ' Judge.me 评价',
      generic: '自定义表格'
    }
  }
};
