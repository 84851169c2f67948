import type { Messages } from '#i18n';
import type { SessionStatus } from '#state';

type Trouble = Extract<SessionStatus, { kind: 'failed' }>['error']['kind'];

export interface TroubleText {
  readonly title: string;
  readonly why: Readonly<Record<Trouble, string>>;
  readonly safe: string;
  readonly again: string;
  readonly back: string;
  readonly files: string;
}

export const troubleText: Messages<TroubleText> = {
  en: {
    title: 'Your data could not be opened',
    why: {
      'not-started': 'The query engine did not start. It needs WebAssembly and about 35 MB the first time.',
      'snapshot-unreadable': 'The stored data is damaged or from a newer version of this app.',
      'snapshot-missing': 'The stored data is gone: the browser or a cleaning tool deleted it.',
      cancelled: 'The opening was interrupted.',
      'out-of-memory': 'There is not enough memory. Close other tabs and try again.',
      'engine-lost': 'The query engine stopped twice in a row.',
      sql: 'A query failed on this data.',
      contract: 'A query gave something else than expected.',
      'storage-full': 'The device has no room left for the browser.',
      'storage-denied': 'The browser does not let this page store anything.',
      'newer-version': 'A newer version of this app has been used here. Reload the page to get it.',
      'storage-failed': 'The browser’s storage did not answer.'
    },
    safe: 'The files you imported are untouched on your device; dropping them again always works.',
    again: 'Try again',
    back: 'Go back one import',
    files: 'Open Files'
  },
  zh: {
    title: '数据打不开',
    why: {
      'not-started': '计算引擎没有启动。它需要 WebAssembly，首次加载约 35 MB。',
      'snapshot-unreadable': '已保存的数据损坏，或来自更新的版本。',
      'snapshot-missing': '已保存的数据不见了：可能被浏览器或清理工具删除。',
      cancelled: '打开过程被中断。',
      'out-of-memory': '内存不足，请关闭其他标签页后重试。',
      'engine-lost': '计算引擎连续两次停止。',
      sql: '查询这份数据时出错。',
      contract: '查询结果与预期不符。',
      'storage-full': '设备空间不足。',
      'storage-denied': '浏览器不允许本页保存数据。',
      'newer-version': '这里用过更新的版本，请刷新页面。',
      'storage-failed': '浏览器存储没有响应。'
    },
    safe: '您导入过的原始文件没有受影响，重新拖入即可恢复。',
    again: '重试',
    back: '退回上一次导入',
    files: '去「文件」页'
  }
};
