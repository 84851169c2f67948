import type { Messages } from '#i18n';
import type { Comparison, History } from '#kit';
import type { DatePreset, FilterDimension, PresetGroup } from '#state';

export interface FrameText {
  readonly skip: string;
  readonly navigation: string;
  readonly openMenu: string;
  readonly dataUntil: (day: string) => string;
  readonly unnamedShop: string;
  readonly sampleShop: string;
  readonly filters: string;
  readonly addFilter: string;
  readonly clearFilters: string;
  readonly countingChanged: (count: string) => string;
  readonly dates: string;
  /** The dates of the page choose whom it follows. */
  readonly firstOrders: (days: string) => string;
  readonly preset: Readonly<Record<DatePreset, string>>;
  readonly presetGroup: Readonly<Record<PresetGroup, string>>;
  readonly countedFrom: (day: string) => string;
  readonly noData: string;
  readonly customDates: string;
  readonly apply: string;
  readonly wrongOrder: string;
  readonly from: string;
  readonly until: string;
  readonly compareWith: string;
  readonly compare: Readonly<Record<Comparison, string>>;
  readonly compared: Readonly<Record<'previous' | 'year', (days: string) => string>>;
  readonly noCompare: Readonly<Record<'previous' | 'year', (day: string) => string>>;
  readonly asOf: (day: string) => string;
  readonly asOfHistory: Readonly<Record<Exclude<History, 'all'>, string>>;
  readonly asOfDay: string;
  readonly asOfNote: string;
  readonly lastDay: string;
  readonly history: string;
  readonly histories: Readonly<Record<History, string>>;
  readonly historyNote: string;
  readonly datesDoNotApply: string;
  readonly dimension: Readonly<Record<FilterDimension, string>>;
  readonly productHint: string;
  readonly search: string;
  readonly orders: (count: string) => string;
  readonly noneFound: string;
  readonly views: string;
  readonly saveView: string;
  readonly viewName: string;
  readonly viewNote: string;
  readonly save: string;
  readonly cancel: string;
  readonly noViews: string;
  readonly rename: string;
  readonly remove: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly saved: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly undo: string;
  readonly notSaved: string;
  readonly share: string;
  readonly shareHint: string;
  readonly shareLength: (count: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly language: string;
  readonly theme: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly themeLabel: string;
  readonly needs: Readonly<Record<'orders' | 'reviews' | 'customers' | 'amounts', string>>;
  readonly dropHere: string;
  readonly dropSub: string;
  readonly building: string;
  readonly notFollowing: string;
  readonly notFollowingBody: string;
  readonly follow: string;
  /** A newer version reads the files again before it shows them. */
  readonly renewing: string;
  readonly outdated: string;
  readonly outdatedBody: string;
  readonly inMemory: string;
  readonly inMemoryBody: string;
  readonly otherCurrency: (count: string) => string;
  readonly noCurrency: (count: string) => string;
  readonly sayCurrency: string;
  readonly guests: (count: string, share: string) => string;
  readonly openFailed: string;
  readonly openFailedBody: string;
  readonly tryAgain: string;
  readonly undoImport: string;
  readonly loadingEngine: string;
  readonly preparing: string;
  readonly newVersion: string;
  readonly reload: string;
}

export const frameText: Messages<FrameText> = {
  en: {
    skip: 'Skip to the page',
    navigation: 'Pages',
    openMenu: 'Open the menu',
    dataUntil: (day) => `data until ${day}`,
    unnamedShop: 'Your shop',
    sampleShop: 'Sample shop',
    filters: 'Filters',
    addFilter: 'Filter',
    clearFilters: 'Clear all',
    countingChanged: (count) => `Counting changed: ${count}`,
    dates: 'Dates',
    firstOrders: (days) => `First orders: ${days}`,
    preset: {
      today: 'Last day',
      yesterday: 'Day before',
      'last-7-days': 'Last 7 days',
      'last-30-days': 'Last 30 days',
      'last-90-days': 'Last 90 days',
      'last-full-month': 'Last full month',
      'this-month': 'This month',
      'last-month': 'Last month',
      'this-quarter': 'This quarter',
      'last-quarter': 'Last quarter',
      'last-12-months': 'Last 12 months',
      'last-24-months': 'Last 24 months',
      'this-year': 'This year',
      'last-year': 'Last year',
      'black-friday-week': 'Black Friday week',
      'cyber-weekend': 'Black Friday to Cyber Monday',
      'double-11': 'Double 11',
      '618': '618',
      'new-year-goods': 'Chinese New Year shopping',
      all: 'All dates'
    },
    presetGroup: {
      days: 'Days',
      months: 'Months and quarters',
      years: 'Years',
      occasions: 'Sales seasons',
      everything: 'Everything'
    },
    countedFrom: (day) => `Counted back from the last day of your data, ${day}.`,
    noData: 'Your data has none of these days.',
    customDates: 'Custom range',
    from: 'From',
    until: 'Until',
    apply: 'Apply',
    wrongOrder: 'The first day must not be after the last.',
    compareWith: 'Compare with',
    compare: { both: 'both', previous: 'the period before', year: 'a year before', none: 'nothing' },
    compared: {
      previous: (days) => `Period before: ${days}`,
      year: (days) => `A year before: ${days}`
    },
    noCompare: {
      previous: (day) => `Period before: no comparison, your data starts on ${day}`,
      year: (day) => `A year before: no comparison, your data starts on ${day}`
    },
    asOf: (day) => `As of ${day}`,
    asOfHistory: { '24': '24 months of orders', '12': '12 months of orders' },
    asOfDay: 'Customers as of',
    asOfNote:
      'Who your customers are (segments, at risk, lifetime value, the people lists) is told as of one day, from everything known until then. The dates of reports do not change it.',
    lastDay: 'Last day of the data',
    history: 'Orders that segments look at',
    histories: { all: 'All', '24': 'Last 24 months', '12': 'Last 12 months' },
    historyNote:
      'For segments and sums of what people spent. At risk and lifetime value always read all orders.',
    datesDoNotApply: 'Report dates do not apply here',
    dimension: {
      channel: 'Channel',
      country: 'Country',
      region: 'Region',
      category: 'Category',
      product: 'Product',
      coupon: 'Coupon',
      segment: 'Segment'
    },
    productHint: 'Keeps whole orders that contain it.',
    search: 'Search',
    orders: (count) => `${count} orders`,
    noneFound: 'Nothing by that name.',
    views: 'Views',
    saveView: 'Save this view',
    viewName: 'Name',
    viewNote: 'Note (optional)',
    save: 'Save',
    cancel: 'Cancel',
    noViews: 'A view is a page with its filters. Save one to come back to it with one click.',
    rename: 'Rename',
    remove: 'Delete',
    moveUp: 'Move up',
    moveDown: 'Move down',
    saved: (name) => `Saved “${name}”`,
    removed: (name) => `Deleted “${name}”`,
    undo: 'Undo',
    notSaved: 'Not saved: the browser would not keep it.',
    share: 'Share',
    shareHint:
      'The link holds this page, its filters and settings. It holds no data: whoever opens it sees their own.',
    shareLength: (count) => `${count} characters`,
    copy: 'Copy link',
    copied: 'Copied',
    language: 'Language',
    theme: { system: 'As the system', light: 'Light', dark: 'Dark' },
    themeLabel: 'Appearance',
    needs: {
      orders: 'needs orders',
      reviews: 'needs ratings',
      customers: 'needs customer details',
      amounts: 'needs amounts'
    },
    dropHere: 'Drop your files anywhere',
    dropSub: 'They are read on this device and stay here.',
    building: 'Working what you decided into the figures',
    notFollowing: 'Some of what you decided is not in the figures yet',
    notFollowingBody: 'Your decisions are kept. The figures below are still those from before them.',
    follow: 'Bring the figures up to date',
    renewing: 'Regulars was updated: reading your files again by its new rules',
    outdated: 'Your data was prepared by an earlier version of Regulars',
    outdatedBody:
      'Nothing is lost: your files are kept here and are read again by the rules of this version. Figures may differ from before where reading got better.',
    inMemory: 'Nothing is kept.',
    inMemoryBody:
      'This browser gives no storage (a private window, perhaps). Everything works, but closing the page forgets the data.',
    otherCurrency: (count) =>
      `${count} orders in another currency are left out of all sums: amounts in two currencies cannot be added.`,
    noCurrency: (count) =>
      `${count} orders name no currency. They are left out of all sums until you say which one it is.`,
    sayCurrency: 'Say which',
    guests: (count, share) =>
      `${share} of orders (${count}) name no buyer. They are in no figure about customers on this page.`,
    openFailed: 'Your data could not be opened.',
    openFailedBody:
      'Your own files are untouched. Try again; if it stays like this, go back one import or drop the files again.',
    tryAgain: 'Try again',
    undoImport: 'Go back one import',
    loadingEngine: 'Loading the query engine',
    preparing: 'Preparing your numbers',
    newVersion: 'A newer version is ready. Your data stays as it is.',
    reload: 'Reload'
  },
  zh: {
    skip: '跳到正文',
    navigation: '页面',
    openMenu: '打开菜单',
    dataUntil: (day) => `数据截至 ${day}`,
    unnamedShop: '我的店铺',
    sampleShop: '示例店铺',
    filters: '筛选',
    addFilter: '筛选',
    clearFilters: '清除全部',
    countingChanged: (count) => `计算口径已改 ${count} 项`,
    dates: '时间',
    firstOrders: (days) => `首单时间：${days}`,
    preset: {
      today: '最后一天',
      yesterday: '前一天',
      'last-7-days': '近 7 天',
      'last-30-days': '近 30 天',
      'last-90-days': '近 90 天',
      'last-full-month': '最近完整月',
      'this-month': '本月',
      'last-month': '上月',
      'this-quarter': '本季度',
      'last-quarter': '上季度',
      'last-12-months': '近 12 个月',
      'last-24-months': '近 24 个月',
      'this-year': '今年',
      'last-year': '去年',
      'black-friday-week': '黑五周',
      'cyber-weekend': '黑五至网一',
      'double-11': '双11（含预热）',
      '618': '618',
      'new-year-goods': '年货节',
      all: '全部时间'
    },
    presetGroup: {
      days: '按天',
      months: '按月、季度',
      years: '按年',
      occasions: '大促',
      everything: '全部'
    },
    countedFrom: (day) => `从数据的最后一天（${day}）往前算。`,
    noData: '数据里没有这段时间。',
    customDates: '自定义时间',
    from: '从',
    until: '到',
    apply: '应用',
    wrongOrder: '开始日期不能晚于结束日期。',
    compareWith: '对比',
    compare: { both: '环比和同比', previous: '环比', year: '同比', none: '不对比' },
    compared: {
      previous: (days) => `环比：${days}`,
      year: (days) => `同比：${days}`
    },
    noCompare: {
      previous: (day) => `环比：无法对比，数据从 ${day} 开始`,
      year: (day) => `同比：无法对比，数据从 ${day} 开始`
    },
    asOf: (day) => `截至 ${day}`,
    asOfHistory: { '24': '统计近 24 个月', '12': '统计近 12 个月' },
    asOfDay: '客户状态截至',
    asOfNote:
      '客户分层、流失预警、客户价值和客户名单都按某一天为准，用到那天为止的全部数据。报表时间不会改变它们。',
    lastDay: '数据最后一天',
    history: '分层统计周期',
    histories: { all: '全部', '24': '近 24 个月', '12': '近 12 个月' },
    historyNote: '只影响客户分层和消费金额；流失预警和客户价值始终用全部订单。',
    datesDoNotApply: '报表时间在这里不起作用',
    dimension: {
      channel: '渠道',
      country: '国家',
      region: '省份/地区',
      category: '类目',
      product: '商品',
      coupon: '优惠券',
      segment: '客户分层'
    },
    productHint: '保留买过它的整笔订单。',
    search: '搜索',
    orders: (count) => `${count} 笔订单`,
    noneFound: '没有找到。',
    views: '我的视图',
    saveView: '保存当前视图',
    viewName: '名称',
    viewNote: '备注（可不填）',
    save: '保存',
    cancel: '取消',
    noViews: '视图就是页面加上筛选条件，保存后一点即回。',
    rename: '改名',
    remove: '删除',
    moveUp: '上移',
    moveDown: '下移',
    saved: (name) => `已保存「${name}」`,
    removed: (name) => `已删除「${name}」`,
    undo: '撤销',
    notSaved: '没保存成功：浏览器不允许写入。',
    share: '分享',
    shareHint: '链接里只有页面、筛选和设置，不含任何数据；对方打开看到的是他自己的数据。',
    shareLength: (count) => `${count} 个字符`,
    copy: '复制链接',
    copied: '已复制',
    language: '语言',
    theme: { system: '跟随系统', light: '浅色', dark: '深色' },
    themeLabel: '外观',
    needs: { orders: '需要订单', reviews: '需要评价', customers: '需要买家信息', amounts: '需要金额' },
    dropHere: '松手即可导入',
    dropSub: '文件只在本机读取，不会上传。',
    building: '正在按您的处理重新计算',
    notFollowing: '您做的处理还没有全部计入数字',
    notFollowingBody: '处理已经保存，下面的数字还是处理之前的。',
    follow: '立即更新数字',
    renewing: '熟客已更新：正在按新规则重新读取您的文件',
    outdated: '这些数据是旧版本整理的',
    outdatedBody:
      '数据没有丢失：文件都还在本机，会按新版本的规则重新读取。读取更准确之后，个别数字可能与之前不同。',
    inMemory: '数据不会被保存。',
    inMemoryBody: '当前浏览器不提供存储（可能是无痕窗口）。功能都能用，但关掉页面数据就没了。',
    otherCurrency: (count) => `有 ${count} 笔其他币种的订单没有计入合计：不同币种的金额不能直接相加。`,
    noCurrency: (count) => `有 ${count} 笔订单没写币种，在您选定币种之前不计入合计。`,
    sayCurrency: '去选币种',
    guests: (count, share) => `${share} 的订单（${count} 笔）没有买家信息，不计入本页的客户数据。`,
    openFailed: '数据打不开。',
    openFailedBody: '您自己的文件没有受影响。请重试；如果还不行，可以退回上一次导入，或重新拖入文件。',
    tryAgain: '重试',
    undoImport: '退回上一次导入',
    loadingEngine: '正在加载计算引擎',
    preparing: '正在准备数据',
    newVersion: '新版本已准备好，数据不受影响。',
    reload: '刷新'
  }
};
