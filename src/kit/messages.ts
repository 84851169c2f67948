import type { Messages } from '#i18n';

const en = {
  how: 'How is this computed?',
  definition: 'Definition',
  usedHere: 'Used here',
  dates: 'Dates',
  comparedWith: 'Compared with',
  counting: 'How sales are counted',
  countingByDefault: 'by the defaults',
  countingChanged: 'changed: #',
  answerRows: 'Rows in the answer',
  trace: 'Show the orders in scope',
  sql: 'SQL',
  sqlNote: 'Exactly what was asked, with the values filled in. It runs on this device.',
  modelsBehind: 'It reads these tables, which are made first, in this order, from the sales in scope.',
  details: 'Details',
  table: 'Table',
  chart: 'Chart',
  export: 'Export',
  csv: 'CSV',
  csvHint: 'For Excel and WPS; text that looks like a formula is made harmless.',
  csvExact: 'CSV, exact values',
  csvExactHint: 'For databases: column names and values as they are.',
  png: 'Picture (PNG)',
  svg: 'Picture (SVG)',
  firstRows: 'The first # rows. The export has all of them.',
  size: 'n = #',
  asOf: 'as of #',
  audience: {
    save: 'Save as audience',
    name: 'Name of the audience',
    note: 'Keeps these people as they are today, known again at every import. Write to them, leave some out to compare, and see later who bought.',
    keep: 'Save',
    saved: 'Saved: #',
    open: 'Open'
  },
  people: {
    search: 'Search by name, e-mail or phone',
    reveal: 'Show names and contacts in full',
    columns: 'Columns in the file',
    contents: 'The file holds # people, masked: for sharing inside the team.',
    contentsFull: 'The file holds # people with names and contacts in full: handle it as personal data.',
    save: 'Save CSV',
    range: '#–# of #',
    nobody: 'Nobody matches',
    nobodyHelp: 'Try fewer letters of the name, or part of the e-mail address or phone number.',
    nobodyHere: 'Nobody is in this list',
    open: 'Open'
  }
};

const zh: typeof en = {
  how: '这是怎么算的？',
  definition: '口径',
  usedHere: '本次使用',
  dates: '日期',
  comparedWith: '对比时段',
  counting: '计算口径',
  countingByDefault: '默认',
  countingChanged: '已改 # 项',
  answerRows: '结果行数',
  trace: '查看范围内的订单',
  sql: 'SQL',
  sqlNote: '这就是实际执行的查询，数值已代入，只在您的设备上运行。',
  modelsBehind: '它读取下面这些中间表，按顺序先由筛选范围内的销售算出。',
  details: '详情',
  table: '表格',
  chart: '图表',
  export: '导出',
  csv: 'CSV',
  csvHint: '用 Excel、WPS 打开；形似公式的文字已做安全处理。',
  csvExact: 'CSV（原始值）',
  csvExactHint: '供数据库使用：列名和数值保持原样。',
  png: '图片（PNG）',
  svg: '矢量图（SVG）',
  firstRows: '仅显示前 # 行，导出包含全部。',
  size: 'n = #',
  asOf: '截至 #',
  audience: {
    save: '存为人群',
    name: '人群名称',
    note: '按今天的名单保存，以后每次导入都能认出这些人。可以去触达他们，留一部分不联系做对照，之后再看谁买了。',
    keep: '保存',
    saved: '已保存：#',
    open: '打开'
  },
  people: {
    search: '按姓名、邮箱或手机号搜索',
    reveal: '显示完整姓名和联系方式',
    columns: '导出的列',
    contents: '文件包含 # 人，姓名和联系方式已打码，适合内部传阅。',
    contentsFull: '文件包含 # 人的完整姓名和联系方式，属于个人信息，请妥善保管。',
    save: '保存 CSV',
    range: '第 #–# 位，共 # 位',
    nobody: '没有找到符合的客户',
    nobodyHelp: '可以少输几个字，或改用邮箱、手机号的一部分。',
    nobodyHere: '这份名单里没有客户',
    open: '打开'
  }
};

export type KitText = typeof en;
export const messages: Messages<KitText> = { en, zh };
