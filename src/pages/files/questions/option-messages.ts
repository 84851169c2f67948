import type { Format, Messages } from '#i18n';
import type { ShopContradiction } from '#import';

interface Cell {
  readonly value: string;
  readonly row: number;
}

/** Questions that one of a few answers settles. */
export interface OptionsText {
  readonly assumed: string;
  readonly apply: string;
  readonly applied: string;
  readonly undo: string;
  readonly failed: string;
  readonly shop: {
    readonly title: (shop: string) => string;
    readonly openTitle: (shop: string) => string;
    readonly reason: Readonly<Record<ShopContradiction, (other: string) => string>>;
    readonly examples: (numbers: readonly string[]) => string;
    readonly stay: (shop: string) => string;
    readonly move: (shop: string) => string;
    readonly fresh: string;
  };
  readonly day: {
    readonly title: (column: string) => string;
    readonly both: (dayFirst: Cell, monthFirst: Cell) => string;
    readonly open: (example: Cell, count: number) => string;
    readonly order: Readonly<Record<'dmy' | 'mdy', string>>;
    /** Opens the question where it is not put: a cell decided it, or a person did. */
    readonly change: (column: string) => string;
    readonly settled: string;
  };
  readonly mark: {
    readonly title: (column: string) => string;
    readonly body: (example: Cell, count: number) => string;
    readonly sign: Readonly<Record<'.' | ',', string>>;
  };
  readonly age: {
    readonly title: (other: string) => string;
    readonly body: (count: number, examples: readonly string[]) => string;
    readonly newer: string;
    readonly older: (other: string) => string;
  };
  readonly currency: {
    readonly title: string;
    readonly body: (count: number, format: Format) => string;
    readonly said: (currency: string, count: number, format: Format) => string;
    readonly change: string;
    readonly none: string;
  };
}

export const optionsText: Messages<OptionsText> = {
  en: {
    assumed: 'as counted now',
    apply: 'Apply',
    applied: 'Applied. The figures follow it.',
    undo: 'Undo',
    failed: 'Your choice could not be applied. The figures are as before; try again.',
    shop: {
      title: (shop) => `This file was put into a shop of its own: ${shop}`,
      openTitle: (shop) => `Is this file of ${shop}?`,
      reason: {
        numbers: (other) => `Its order numbers stand for other orders in ${other}.`,
        buyers: () => 'Other people bought under them.',
        currency: (other) => `Its money is in another currency than that of ${other}.`,
        name: (other) => `It names another store than ${other}.`
      },
      examples: (numbers) => `For example ${numbers.join(', ')}.`,
      stay: (shop) => `Leave it in ${shop}`,
      move: (shop) => `Move it to ${shop}`,
      fresh: 'Move it to a new shop'
    },
    day: {
      title: (column) => `Which comes first in “${column}”, the day or the month?`,
      both: (dayFirst, monthFirst) =>
        `Row ${dayFirst.row} says ${dayFirst.value}, so the day is first; row ${monthFirst.row} says ${monthFirst.value}, so the month is. Dates that could be either are read one way:`,
      open: (example, count) =>
        `${count} dates could be either, such as ${example.value} in row ${example.row}. They are read one way:`,
      order: { dmy: 'Day first', mdy: 'Month first' },
      change: (column) => `Day or month first in “${column}”`,
      settled:
        'Dates that can only be read one way stay as they are. Those that could be either are read one way:'
    },
    mark: {
      title: (column) => `Is “${column}” written with thousands or with decimals?`,
      body: (example, count) =>
        `${count} amounts could be either, such as ${example.value} in row ${example.row}.`,
      sign: { '.': 'The point is the decimal mark', ',': 'The comma is the decimal mark' }
    },
    age: {
      title: (other) => `Is this file newer than ${other}?`,
      body: (count, examples) =>
        `They tell of ${count} orders differently (${examples.join(', ')}), and neither shows when it was made. What the newer one says holds.`,
      newer: 'This file is newer',
      older: (other) => `${other} is newer`
    },
    currency: {
      title: 'Which currency are the amounts in?',
      body: (count, { plural }) =>
        `${plural(count, { one: '# order of this file names none', other: '# orders of this file name none' })}. Until you say, no amount of it is added to those in a known currency.`,
      said: (currency, count, { plural }) =>
        `${plural(count, { one: '# order names', other: '# orders name' })} no currency: counted in ${currency}, as you said.`,
      change: 'Change',
      none: 'Nothing found'
    }
  },
  zh: {
    assumed: '目前按此计算',
    apply: '应用',
    applied: '已应用，数据已按此重算。',
    undo: '撤销',
    failed: '没能应用您的选择，数据和之前一样，请再试一次。',
    shop: {
      title: (shop) => `这份文件已单独放进一家店铺：${shop}`,
      openTitle: (shop) => `这份文件是${shop}的吗？`,
      reason: {
        numbers: (other) => `它的订单号在「${other}」里是另外的订单。`,
        buyers: () => '同一订单号的买家也不是同一个人。',
        currency: (other) => `它的币种和「${other}」不同。`,
        name: (other) => `文件里写的店铺名不是「${other}」。`
      },
      examples: (numbers) => `比如 ${numbers.join('、')}。`,
      stay: (shop) => `留在${shop}`,
      move: (shop) => `移到${shop}`,
      fresh: '移到一家新店铺'
    },
    day: {
      title: (column) => `「${column}」里是日在前还是月在前？`,
      both: (dayFirst, monthFirst) =>
        `第 ${dayFirst.row} 行写着 ${dayFirst.value}，说明日在前；第 ${monthFirst.row} 行写着 ${monthFirst.value}，说明月在前。两种都说得通的日期统一按一种读：`,
      open: (example, count) =>
        `有 ${count} 个日期两种读法都行，比如第 ${example.row} 行的 ${example.value}，统一按一种读：`,
      order: { dmy: '日在前', mdy: '月在前' },
      change: (column) => `「${column}」日在前还是月在前`,
      settled: '只有一种读法的日期不变；两种读法都行的日期统一按一种读：'
    },
    mark: {
      title: (column) => `「${column}」里的符号是千位分隔还是小数点？`,
      body: (example, count) =>
        `有 ${count} 个金额两种读法都行，比如第 ${example.row} 行的 ${example.value}。`,
      sign: { '.': '点是小数点', ',': '逗号是小数点' }
    },
    age: {
      title: (other) => `这份文件比${other}新吗？`,
      body: (count, examples) =>
        `两份文件里有 ${count} 笔订单说法不同（${examples.join('、')}），都看不出导出时间。以较新的为准。`,
      newer: '这份文件更新',
      older: (other) => `${other}更新`
    },
    currency: {
      title: '金额是什么币种？',
      body: (count, { integer }) =>
        `这份文件有 ${integer(count)} 笔订单没写币种。在您选择之前，不会和已知币种的金额相加。`,
      said: (currency, count, { integer }) =>
        `${integer(count)} 笔订单没写币种，已按您选的 ${currency} 计算。`,
      change: '修改',
      none: '没有找到'
    }
  }
};
