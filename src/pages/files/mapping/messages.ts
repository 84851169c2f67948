import type { Messages } from '#i18n';
import type {
  Encoding,
  Entity,
  EventKind,
  ItemBreak,
  ItemShape,
  Kind,
  OrderStatus,
  Sureness,
  SurveyKind
} from '#import';
import type { Topic } from '../switches.ts';

/** Saying what the columns of a file mean. */
export interface MappingText {
  readonly title: (name: string) => string;
  readonly lede: string;
  readonly what: string;
  readonly entity: Readonly<Record<Entity, string>>;
  readonly columnInFile: string;
  readonly means: string;
  readonly howSure: string;
  readonly sure: Readonly<Record<Sureness, string>>;
  readonly chosen: string;
  readonly readable: (read: string, filled: string) => string;
  readonly allReadable: (filled: string) => string;
  readonly noneFilled: string;
  readonly nothing: string;
  readonly part: (target: string, part: number) => string;
  readonly timeOfDay: (target: string) => string;
  readonly itemsInCell: string;
  readonly productPart: (nth: number, target: string) => string;
  readonly switchesOn: string;
  readonly pages: Readonly<Record<Topic, string>>;
  readonly off: string;
  readonly lacking: (columns: string) => string;
  readonly ready: string;
  readonly noOrderId: string;
  readonly noBuyer: string;
  readonly noMoney: string;
  readonly totalsDiffer: (order: string, total: string, line: string) => string;
  readonly kindOfAll: string;
  readonly surveyKind: Readonly<Record<SurveyKind, string>>;
  readonly eventKind: Readonly<Record<EventKind, string>>;
  readonly use: string;
  readonly back: string;
  readonly remembered: string;
  readonly written: {
    readonly title: string;
    readonly auto: string;
    readonly dates: string;
    readonly order: Readonly<Record<'dmy' | 'mdy', string>>;
    readonly proven: (column: string, order: string, value: string, row: string) => string;
    readonly open: (column: string) => string;
    readonly decimal: string;
    readonly mark: Readonly<Record<'.' | ',', string>>;
    readonly currency: string;
    readonly currencyHint: string;
    readonly clock: string;
    readonly clocks: Readonly<Record<'none' | 'zone' | 'hours', string>>;
    readonly zone: string;
    readonly hours: string;
    readonly clockHint: string;
  };
  readonly encoding: {
    readonly label: string;
    readonly hint: string;
    readonly weak: string;
    readonly change: string;
    readonly title: string;
    readonly sub: string;
    readonly use: string;
    readonly name: Readonly<Record<Encoding, string>>;
  };
  readonly items: {
    readonly title: string;
    readonly between: string;
    readonly breaks: Readonly<Record<ItemBreak, string>>;
    readonly shape: string;
    readonly shapes: Readonly<Record<ItemShape, string>>;
    readonly as: string;
    readonly side: (count: string) => string;
    readonly sideHint: string;
  };
  readonly statuses: {
    readonly title: string;
    readonly hint: string;
    readonly count: (rows: string) => string;
    readonly status: Readonly<Record<OrderStatus, string>>;
  };
  readonly preview: {
    readonly title: string;
    readonly caption: (shown: string, read: string, used: string) => string;
    readonly starting: string;
    readonly working: string;
    readonly failed: string;
    readonly row: string;
    readonly items: string;
    readonly aside: string;
    readonly lost: Readonly<Record<Kind | 'status', string>>;
    readonly yes: string;
    readonly no: string;
  };
  readonly templates: {
    readonly title: string;
    readonly choose: string;
    readonly none: string;
    readonly fits: (have: string, all: string) => string;
    readonly suggested: (name: string) => string;
    readonly apply: string;
    readonly missing: (columns: string) => string;
    readonly save: string;
    readonly saved: (name: string) => string;
    readonly name: string;
    readonly manage: string;
    readonly rename: string;
    readonly remove: string;
    readonly removed: (name: string) => string;
    readonly export: string;
    readonly import: string;
    readonly imported: (name: string) => string;
    readonly refused: Readonly<Record<'too-large' | 'not-a-template' | 'newer-version' | 'damaged', string>>;
    readonly notKept: string;
  };
}

export const mappingText: Messages<MappingText> = {
  en: {
    title: (name) => `What is in ${name}?`,
    lede: 'Say which column is what. We guessed from names, contents and neighbours: check it against the values.',
    what: 'Each row is',
    entity: {
      sales: 'an order, or a line of one',
      customers: 'a customer',
      reviews: 'a rating or review',
      products: 'a product',
      refunds: 'a refund',
      payments: 'a payment of an order',
      surveys: 'an answer to a survey',
      tickets: 'a support ticket',
      events: 'a visit, cart or favourite',
      spend: 'advertising money spent'
    },
    columnInFile: 'Column in the file',
    means: 'Means',
    howSure: 'How sure',
    sure: { sure: 'sure', likely: 'likely', guess: 'a guess' },
    chosen: 'your choice',
    readable: (read, filled) => `${read} of ${filled} readable`,
    allReadable: (filled) => `all ${filled} readable`,
    noneFilled: 'empty here',
    nothing: '(not needed)',
    part: (target, part) => `${target}, part ${part}`,
    timeOfDay: (target) => `${target}: time of day`,
    itemsInCell: 'Several products in one cell',
    productPart: (nth, target) => `Product ${nth}: ${target}`,
    switchesOn: 'What this switches on',
    pages: {
      time: 'Revenue over time',
      money: 'Amounts',
      people: 'Segments, retention, who comes back',
      products: 'Products and categories',
      delivery: 'Late deliveries',
      coupons: 'Coupons',
      places: 'Countries and regions',
      ratings: 'Satisfaction: ratings',
      reviewers: 'Ratings by customer',
      contacts: 'Names and contacts of customers',
      birthdays: 'Birthdays',
      levels: 'Levels',
      costs: 'Costs and margins',
      categories: 'Categories',
      refunds: 'Refunds',
      refundReasons: 'Reasons of refunds',
      payments: 'Payment methods',
      surveys: 'Satisfaction: surveys',
      surveyTime: 'Surveys over time',
      answers: 'Complaints',
      speed: 'Times to answer and to resolve',
      journey: 'From the first look to the order',
      spend: 'What a new customer costs',
      campaigns: 'Campaigns'
    },
    off: 'off',
    lacking: (columns) => `Still needed: ${columns}.`,
    ready: 'Everything needed is there.',
    noOrderId: 'Without an order number each row counts as an order of its own.',
    noBuyer: 'Without a buyer nothing can be said about who comes back: segments and retention stay dark.',
    noMoney:
      'Without amounts every order counts as 0: revenue stays dark, what is bought and how often does not.',
    totalsDiffer: (order, total, line) =>
      `Rows of one order hold different amounts under “${total}” (such as order ${order}). Only one would count: choose “${line}” if each row is a product.`,
    kindOfAll: 'All rows are',
    surveyKind: {
      nps: 'NPS: would you recommend us, 0 to 10',
      csat: 'CSAT: how satisfied, 1 to 5',
      ces: 'CES: how easy, 1 to 7'
    },
    eventKind: { view: 'views', cart: 'put into the cart', favourite: 'favourites', order: 'orders' },
    use: 'Use this',
    back: 'Back',
    remembered: 'Remembered for the next file with the same columns.',
    written: {
      title: 'How it is written',
      auto: 'As the cells say',
      dates: 'Dates',
      order: { dmy: 'Day first (31/12/2024)', mdy: 'Month first (12/31/2024)' },
      proven: (column, order, value, row) => `${column} is ${order}: row ${row} says ${value}.`,
      open: (column) =>
        `${column}: no row here decides whether the day or the month comes first. Choose if you know; else the whole file is looked at.`,
      decimal: 'Decimal sign',
      mark: { '.': 'Point (1,234.50)', ',': 'Comma (1.234,50)' },
      currency: 'Currency',
      currencyHint: 'Three letters, such as USD; leave empty if unknown.',
      clock: 'Clock',
      clocks: {
        none: 'As it stands in the file',
        zone: 'The file is in UTC, my shop is in …',
        hours: 'Move by hours'
      },
      zone: 'Shop’s time zone',
      hours: 'Hours to add',
      clockHint: 'Summer time is followed row by row. Days without a time of day stay as they are.'
    },
    encoding: {
      label: 'Text encoding',
      hint: 'Change it if letters look wrong.',
      weak: 'We are not sure how the text of this file is written. Do these lines read right?',
      change: 'Check the text',
      title: 'How is the text written?',
      sub: 'Choose the encoding in which these lines read right.',
      use: 'These lines read right',
      name: {
        'utf-8': 'Unicode (UTF-8)',
        'utf-16le': 'Unicode (UTF-16 LE)',
        'utf-16be': 'Unicode (UTF-16 BE)',
        gb18030: 'Chinese simplified (GBK, GB18030)',
        big5: 'Chinese traditional (Big5)',
        shift_jis: 'Japanese (Shift JIS)',
        'euc-kr': 'Korean (EUC-KR)',
        'windows-1252': 'Western European (Windows 1252)'
      }
    },
    items: {
      title: 'Several products in one cell',
      between: 'Between two products',
      breaks: { ';': 'Semicolon ;', ',': 'Comma ,', '|': 'Bar |', '/': 'Slash /', line: 'A new line' },
      shape: 'One product looks like',
      shapes: {
        'count-first': '2 x Mug',
        'count-last': 'Mug x 2, Mug (2), A-1:2',
        'name-only': 'Mug (no count)'
      },
      as: 'The words are',
      side: (count) => `Products stand side by side: ${count} found in each row`,
      sideHint: 'Read each group of columns as a product of the order.'
    },
    statuses: {
      title: 'Which orders count',
      hint: 'The words of the status column in the first rows. Refunded, cancelled and unpaid orders do not count.',
      count: (rows) => `${rows} rows`,
      status: {
        paid: 'Paid',
        shipped: 'Shipped',
        completed: 'Completed',
        'partially-refunded': 'Partly refunded',
        refunded: 'Refunded',
        cancelled: 'Cancelled',
        unpaid: 'Not paid',
        unknown: 'Unknown word: counts'
      }
    },
    preview: {
      title: 'How the first rows are read',
      caption: (shown, read, used) =>
        `${shown} of the first ${read} rows; ${used} of them would be used. Above what is read stands what the file says.`,
      starting: 'Starting the reader …',
      working: 'Reading …',
      failed: 'The first rows could not be read.',
      row: 'Row',
      items: 'Products',
      aside: 'set aside',
      lost: {
        text: 'cannot be read',
        date: 'no date we can read',
        money: 'no amount',
        number: 'no number',
        flag: 'neither yes nor no',
        status: 'unknown word'
      },
      yes: 'yes',
      no: 'no'
    },
    templates: {
      title: 'Templates',
      choose: 'Use a template',
      none: 'No templates yet. Save this mapping under a name to use it for other files.',
      fits: (have, all) => `${have} of ${all} columns are in this file`,
      suggested: (name) => `The template “${name}” fits this file.`,
      apply: 'Use it',
      missing: (columns) => `Not in this file: ${columns}.`,
      save: 'Save as template',
      saved: (name) => `Saved as “${name}”.`,
      name: 'Name of the template',
      manage: 'Templates',
      rename: 'Rename',
      remove: 'Delete',
      removed: (name) => `“${name}” was deleted.`,
      export: 'Save as a file',
      import: 'Open a template file',
      imported: (name) => `“${name}” was added.`,
      refused: {
        'too-large': 'This file is too large for a template.',
        'not-a-template': 'This file is no template of Regulars.',
        'newer-version':
          'This template was made by a newer version of Regulars. Reload the page and try again.',
        damaged: 'This template names columns or choices that do not exist; nothing of it was used.'
      },
      notKept: 'The browser could not keep the template.'
    }
  },
  zh: {
    title: (name) => `「${name}」里是什么？`,
    lede: '请确认每列的含义。我们已按列名、内容和相邻的列猜过，对照样例改一改就行。',
    what: '每一行是',
    entity: {
      sales: '一笔订单或其中一件商品',
      customers: '一位客户',
      reviews: '一条评价',
      products: '一件商品',
      refunds: '一笔退款',
      payments: '订单的一笔付款',
      surveys: '一份问卷回答',
      tickets: '一张客服工单',
      events: '一次浏览、加购或收藏',
      spend: '一笔推广花费'
    },
    columnInFile: '文件中的列',
    means: '含义',
    howSure: '把握',
    sure: { sure: '确定', likely: '很可能', guess: '猜的' },
    chosen: '您选的',
    readable: (read, filled) => `${filled} 个中能读 ${read} 个`,
    allReadable: (filled) => `${filled} 个都能读`,
    noneFilled: '这里是空的',
    nothing: '（不需要）',
    part: (target, part) => `${target}（第 ${part} 段）`,
    timeOfDay: (target) => `${target}的时刻`,
    itemsInCell: '一格里有多件商品',
    productPart: (nth, target) => `第 ${nth} 件商品：${target}`,
    switchesOn: '可以看到什么',
    pages: {
      time: '销售趋势',
      money: '金额',
      people: '客户分层、复购留存',
      products: '商品和类目',
      delivery: '物流时效',
      coupons: '优惠券',
      places: '国家和地区',
      ratings: '满意度：评分',
      reviewers: '每位客户的评分',
      contacts: '客户姓名和联系方式',
      birthdays: '生日',
      levels: '会员等级',
      costs: '成本和毛利',
      categories: '类目',
      refunds: '退款',
      refundReasons: '退款原因',
      payments: '支付方式',
      surveys: '满意度：问卷',
      surveyTime: '问卷走势',
      answers: '投诉和咨询',
      speed: '响应和解决用时',
      journey: '从浏览到下单',
      spend: '获客成本',
      campaigns: '推广计划'
    },
    off: '没有',
    lacking: (columns) => `还缺：${columns}。`,
    ready: '需要的都有了。',
    noOrderId: '没有订单号时，每一行都算一笔订单。',
    noBuyer: '没有买家信息，就看不出谁会回购，客户分层和留存页不会有内容。',
    noMoney: '没有金额时每笔订单都按 0 算：销售额看不了，但买了什么、多久来一次仍然看得到。',
    totalsDiffer: (order, total, line) =>
      `同一笔订单的几行「${total}」不一样（例如订单 ${order}），只会算其中一行；如果每行是一件商品，请改选「${line}」。`,
    kindOfAll: '所有行都是',
    surveyKind: {
      nps: 'NPS：愿不愿意推荐，0～10 分',
      csat: 'CSAT：满不满意，1～5 分',
      ces: 'CES：方不方便，1～7 分'
    },
    eventKind: { view: '浏览', cart: '加购', favourite: '收藏', order: '下单' },
    use: '就按这样',
    back: '返回',
    remembered: '下次遇到相同列的文件会自动套用。',
    written: {
      title: '写法',
      auto: '按单元格判断',
      dates: '日期',
      order: { dmy: '日在前（31/12/2024）', mdy: '月在前（12/31/2024）' },
      proven: (column, order, value, row) => `「${column}」${order}：第 ${row} 行写着 ${value}。`,
      open: (column) =>
        `「${column}」：这些行看不出日在前还是月在前。您知道就选一下，否则导入时按整个文件判断。`,
      decimal: '小数点',
      mark: { '.': '点（1,234.50）', ',': '逗号（1.234,50）' },
      currency: '币种',
      currencyHint: '三个字母，如 CNY；不清楚可以不填。',
      clock: '时间',
      clocks: { none: '就按文件里写的', zone: '文件是 UTC 时间，店铺在……', hours: '加减小时' },
      zone: '店铺所在时区',
      hours: '加几小时',
      clockHint: '夏令时会逐行换算；只有日期没有时刻的不动。'
    },
    encoding: {
      label: '文字编码',
      hint: '出现乱码就换一个。',
      weak: '不太确定这个文件的文字编码，下面几行读着对吗？',
      change: '检查文字',
      title: '文字是什么编码？',
      sub: '选一个，让下面几行读着通顺。',
      use: '这样是对的',
      name: {
        'utf-8': 'Unicode（UTF-8）',
        'utf-16le': 'Unicode（UTF-16 LE）',
        'utf-16be': 'Unicode（UTF-16 BE）',
        gb18030: '简体中文（GBK、GB18030）',
        big5: '繁体中文（Big5）',
        shift_jis: '日文（Shift JIS）',
        'euc-kr': '韩文（EUC-KR）',
        'windows-1252': '西欧（Windows 1252）'
      }
    },
    items: {
      title: '一格里有多件商品',
      between: '商品之间隔着',
      breaks: { ';': '分号 ；', ',': '逗号、顿号', '|': '竖线 |', '/': '斜线 /', line: '换行' },
      shape: '一件商品写成',
      shapes: {
        'count-first': '2 x 茶杯',
        'count-last': '茶杯 x 2、茶杯(2件)、A-1:2',
        'name-only': '茶杯（没写件数）'
      },
      as: '文字是',
      side: (count) => `商品并排写在一行里：每行 ${count} 件`,
      sideHint: '每一组列当作订单里的一件商品。'
    },
    statuses: {
      title: '哪些订单算数',
      hint: '前几行里出现的状态。已退款、已取消和未付款的订单不算。',
      count: (rows) => `${rows} 行`,
      status: {
        paid: '已付款',
        shipped: '已发货',
        completed: '已完成',
        'partially-refunded': '部分退款',
        refunded: '已退款',
        cancelled: '已取消',
        unpaid: '未付款',
        unknown: '不认识的状态：算数'
      }
    },
    preview: {
      title: '前几行会这样读取',
      caption: (shown, read, used) =>
        `前 ${read} 行中的 ${shown} 行；其中 ${used} 行可用。上面是文件里写的，下面是读成的。`,
      starting: '正在准备……',
      working: '正在读取……',
      failed: '前几行没能读出来。',
      row: '行',
      items: '商品',
      aside: '不采用',
      lost: {
        text: '读不懂',
        date: '不是能读的日期',
        money: '不是金额',
        number: '不是数字',
        flag: '不是“是”或“否”',
        status: '不认识的状态'
      },
      yes: '是',
      no: '否'
    },
    templates: {
      title: '模板',
      choose: '套用模板',
      none: '还没有模板。给这套对应起个名字存下来，其他文件也能用。',
      fits: (have, all) => `${all} 列中这个文件有 ${have} 列`,
      suggested: (name) => `模板「${name}」适合这个文件。`,
      apply: '套用',
      missing: (columns) => `这个文件没有：${columns}。`,
      save: '存为模板',
      saved: (name) => `已存为「${name}」。`,
      name: '模板名称',
      manage: '模板',
      rename: '改名',
      remove: '删除',
      removed: (name) => `已删除「${name}」。`,
      export: '存成文件',
      import: '打开模板文件',
      imported: (name) => `已添加「${name}」。`,
      refused: {
        'too-large': '文件太大，不是模板。',
        'not-a-template': '这不是熟客的模板文件。',
        'newer-version': '这个模板来自更新的版本，请刷新页面再试。',
        damaged: '模板里有不存在的列或选项，没有采用任何内容。'
      },
      notKept: '浏览器没能保存模板。'
    }
  }
};
