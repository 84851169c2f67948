import type { Messages } from '#i18n';
import type { DatePreset, FilterDimension } from '#state';

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
  readonly preset: Readonly<Record<DatePreset, string>>;
  readonly customDates: string;
  readonly from: string;
  readonly until: string;
  readonly compareWith: string;
  readonly compare: Readonly<Record<'previous' | 'year' | 'none', string>>;
  readonly noCompare: string;
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
  readonly inMemory: string;
  readonly inMemoryBody: string;
  readonly otherCurrency: (count: string) => string;
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
    preset: {
      all: 'All dates',
      'last-12-months': 'Last 12 months',
      'last-24-months': 'Last 24 months',
      'last-90-days': 'Last 90 days',
      'last-30-days': 'Last 30 days',
      'this-year': 'This year',
      'last-year': 'Last year'
    },
    customDates: 'From day to day',
    from: 'From',
    until: 'Until',
    compareWith: 'Compare with',
    compare: { previous: 'the period before', year: 'a year before', none: 'nothing' },
    noCompare: 'The data does not reach back that far.',
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
    inMemory: 'Nothing is kept.',
    inMemoryBody:
      'This browser gives no storage (a private window, perhaps). Everything works, but closing the page forgets the data.',
    otherCurrency: (count) =>
      `${count} orders in another currency are left out of all sums: amounts in two currencies cannot be added.`,
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
    preset: {
      all: '全部时间',
      'last-12-months': '近 12 个月',
      'last-24-months': '近 24 个月',
      'last-90-days': '近 90 天',
      'last-30-days': '近 30 天',
      'this-year': '今年',
      'last-year': '去年'
    },
    customDates: '自选起止日期',
    from: '从',
    until: '到',
    compareWith: '对比',
    compare: { previous: '上一周期（环比）', year: '去年同期（同比）', none: '不对比' },
    noCompare: '更早的数据不够，暂时没法对比。',
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
    inMemory: '数据不会被保存。',
    inMemoryBody: '当前浏览器不提供存储（可能是无痕窗口）。功能都能用，但关掉页面数据就没了。',
    otherCurrency: (count) => `有 ${count} 笔其他币种的订单没有计入合计：不同币种的金额不能直接相加。`,
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
