import type { MappingText } from '../messages.ts';

export const en: MappingText = {
  title: (name) => `What is in ${name}?`,
  lede: 'Say which column is what. We guessed from names, contents and neighbours: check it against the values.',
  what: 'Each row is',
  entity: {
    sales: 'an order or an order line',
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
  howSure: 'Confidence',
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
  switchesOn: 'What you will see',
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
  noBuyer: 'Without a buyer column nobody can be recognised: segments and retention will not be available.',
  noMoney: 'Without an amount column revenue is unknown. What people buy, and how often, is still counted.',
  totalsDiffer: (order, total, line) =>
    `Rows of one order hold different amounts under “${total}” (such as order ${order}). Only one would count: choose “${line}” if each row is a product.`,
  kindOfAll: 'All rows are',
  surveyKind: {
    nps: 'NPS: would you recommend us, 0 to 10',
    csat: 'CSAT: how satisfied, 1 to 5',
    ces: 'CES: how easy, 1 to 7'
  },
  eventKind: { view: 'views', cart: 'put into the cart', favourite: 'favourites', order: 'orders' },
  back: 'Back',
  remembered: 'Remembered for the next file with the same columns.',
  written: {
    title: 'How it is written',
    auto: 'Detect automatically',
    dates: 'Dates',
    order: { dmy: 'Day first (31/12/2024)', mdy: 'Month first (12/31/2024)' },
    proven: (column, order, value, row) => `${column} is ${order}: row ${row} says ${value}.`,
    open: (column) =>
      `${column}: no row here decides whether the day or the month comes first. Choose if you know; else the whole file is looked at.`,
    decimal: 'Decimal sign',
    mark: { '.': 'Point (1,234.50)', ',': 'Comma (1.234,50)' },
    currency: 'Currency',
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
      'windows-1252': 'Western European (Windows 1252)',
      'iso-8859-15': 'Western European (ISO 8859-15)',
      'windows-1250': 'Central European (Windows 1250)',
      'iso-8859-2': 'Central European (ISO 8859-2)',
      'windows-1254': 'Turkish (Windows 1254)',
      'windows-1251': 'Cyrillic (Windows 1251)',
      'koi8-r': 'Cyrillic (KOI8-R)'
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
    count: (rows) => (rows === '1' ? '1 row' : `${rows} rows`),
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
      `${shown} of the first ${read} rows; ${used} of them would be used. Small text: as in your file. Large text: how we read it.`,
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
};
