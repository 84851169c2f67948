import type { Messages } from '#i18n';

/** Watching a folder for new exports. */
export interface FolderText {
  readonly title: string;
  readonly body: string;
  readonly choose: string;
  readonly unsupported: string;
  readonly watching: (name: string) => string;
  readonly upToDate: string;
  readonly fresh: (count: number, files: string) => string;
  readonly offer: (count: number, folder: string) => string;
  readonly take: (count: number) => string;
  readonly later: string;
  readonly stop: string;
  readonly stopped: string;
  readonly asleep: (name: string) => string;
  readonly wake: string;
  readonly gone: (name: string) => string;
  readonly other: string;
}

export const folderText: Messages<FolderText> = {
  en: {
    title: 'Watch a folder',
    body: 'Save your exports into one folder and new ones are offered here. The app only reads it, only while this page is open, and imports nothing by itself.',
    choose: 'Choose a folder',
    unsupported:
      'This browser cannot watch folders. Chrome, Edge and Opera on a computer can; here, drop new exports onto the page.',
    watching: (name) => `Watching “${name}”`,
    upToDate: 'Nothing new in it.',
    fresh: (count, files) => `${count} new ${count === 1 ? 'file' : 'files'}: ${files}`,
    offer: (count, folder) => `${count} new ${count === 1 ? 'file' : 'files'} in “${folder}”`,
    take: (count) => (count === 1 ? 'Import it' : `Import ${count} files`),
    later: 'Not these',
    stop: 'Stop watching',
    stopped: 'The folder is no longer watched.',
    asleep: (name) => `The browser asks whether “${name}” may be read again.`,
    wake: 'Allow reading',
    gone: (name) => `“${name}” cannot be found. It may have been moved or deleted; your data here is safe.`,
    other: 'Choose another folder'
  },
  zh: {
    title: '关注一个文件夹',
    body: '把导出的文件都存进同一个文件夹，有新文件时这里会提醒您。只读取、只在本页打开时查看，不会自动导入。',
    choose: '选择文件夹',
    unsupported: '当前浏览器不支持关注文件夹，电脑版 Chrome、Edge、Opera 支持；在这里请把新文件拖进页面。',
    watching: (name) => `正在关注“${name}”`,
    upToDate: '没有新文件。',
    fresh: (count, files) => `有 ${count} 个新文件：${files}`,
    offer: (count, folder) => `“${folder}”里有 ${count} 个新文件`,
    take: (count) => (count === 1 ? '导入' : `导入这 ${count} 个文件`),
    later: '不导入这些',
    stop: '取消关注',
    stopped: '已不再关注该文件夹。',
    asleep: (name) => `浏览器需要您再次允许读取“${name}”。`,
    wake: '允许读取',
    gone: (name) => `找不到“${name}”，可能已被移动或删除；这里的数据不受影响。`,
    other: '换一个文件夹'
  }
};
