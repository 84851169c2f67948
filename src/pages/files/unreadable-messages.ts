import type { Messages } from '#i18n';
import type { UnreadableWhy } from '#import';

/** Why a file or one of its tables is not read, and what its owner can do. */
export const unreadableText: Messages<Readonly<Record<UnreadableWhy, string>>> = {
  en: {
    empty: 'The file is empty.',
    'header-only': 'There is a header and no rows below it: perhaps the export covered no orders.',
    gone: 'The file can no longer be read. It was moved, changed or deleted; choose it again.',
    password: 'It is locked with a password. Open it, save a copy without the password and drop that.',
    damaged: 'The file is damaged or was not downloaded to its end. Export or download it again.',
    unsupported: 'This kind of file cannot be read. Save it as XLSX or CSV (UTF-8) and drop that.',
    'empty-sheet': 'Left out: the sheet is empty.',
    'hidden-sheet': 'Left out: the sheet is hidden. Unhide it and save the workbook if you need it.',
    'no-records': 'There is no list of records in it.',
    'too-large': 'It is too large to be opened here. Export shorter stretches of time, or as CSV.',
    'too-many-entries': 'The archive holds more than 1,000 files. Unpack it and drop the files you need.',
    'unpacks-too-far':
      'The archive unpacks to more than 200 times its size, as no export does. Nothing of it was read.',
    'nested-archive': 'There are archives within archives within it. Unpack it and drop the files inside.',
    excel: 'This workbook cannot be opened here. Save it as CSV (UTF-8) and drop that.',
    'excel-legacy': 'This old workbook cannot be opened here. Save it as CSV (UTF-8) and drop that.',
    zip: 'This archive cannot be opened here. Unpack it and drop the files inside.',
    gzip: 'This archive cannot be opened here. Unpack it and drop the file inside.',
    pdf: 'This is a PDF. Export the orders as CSV or XLSX instead.',
    image: 'This is a picture.',
    sqlite: 'This is a database file. Export a table as CSV instead.',
    duckdb: 'This is a database file. Export a table as CSV instead.',
    parquet: 'This Parquet file cannot be opened here. Export it as CSV instead.',
    tar: 'This is a TAR archive. Unpack it and drop the files inside.',
    unknown: 'This is not a text file.'
  },
  zh: {
    empty: '文件是空的。',
    'header-only': '只有表头，没有数据行，可能导出时没有选到订单。',
    gone: '文件读不到了：可能被移动、修改或删除，请重新选择。',
    password: '文件有密码保护。请打开后另存一份不带密码的，再拖入。',
    damaged: '文件已损坏或没有下载完整，请重新导出或下载。',
    unsupported: '暂不支持这种文件，请另存为 XLSX 或 CSV（UTF-8）再拖入。',
    'empty-sheet': '空工作表，已跳过。',
    'hidden-sheet': '隐藏的工作表，已跳过。如需导入，请取消隐藏并保存。',
    'no-records': '里面没有可读取的记录列表。',
    'too-large': '文件太大，这里打不开。请缩短导出的时间范围，或导出为 CSV。',
    'too-many-entries': '压缩包里超过 1,000 个文件，请解压后只拖入需要的文件。',
    'unpacks-too-far': '压缩包解压后超过原大小的 200 倍，正常导出不会这样，已全部拒绝读取。',
    'nested-archive': '压缩包里嵌套了多层压缩包，请解压后拖入里面的文件。',
    excel: '这个 Excel 工作簿打不开，请另存为 CSV（UTF-8）再拖入。',
    'excel-legacy': '这个旧版 Excel 工作簿打不开，请另存为 CSV（UTF-8）再拖入。',
    zip: '这个压缩包打不开，请先解压再拖入里面的文件。',
    gzip: '这个压缩包打不开，请先解压再拖入里面的文件。',
    pdf: '这是 PDF，请改为导出 CSV 或 Excel。',
    image: '这是图片。',
    sqlite: '这是数据库文件，请把表导出为 CSV。',
    duckdb: '这是数据库文件，请把表导出为 CSV。',
    parquet: '这个 Parquet 文件打不开，请导出为 CSV。',
    tar: '这是 TAR 压缩包，请先解压再拖入里面的文件。',
    unknown: '这不是文本文件。'
  }
};
