/** What happened, what is safe, and what the shop owner can do. */
export interface FailureText {
  readonly happened: string;
  readonly safe: string;
  readonly remedy: string;
}

/** By kind of `EngineError`; `kit` looks words up by kind, so a kind without words does not compile. */
type Failures = Readonly<
  Record<'cancelled' | 'out-of-memory' | 'engine-lost' | 'sql' | 'contract', FailureText>
>;

export const failuresEn: Failures = {
  cancelled: {
    happened: 'You stopped this calculation.',
    safe: 'Nothing was changed.',
    remedy: 'Run it again whenever you like; a shorter period is faster.'
  },
  'out-of-memory': {
    happened: 'The browser ran out of memory for this calculation.',
    safe: 'Your imported data is safe on this device.',
    remedy: 'Close other tabs or choose a shorter period, then try again.'
  },
  'engine-lost': {
    happened: 'The calculation engine stopped and could not be started again.',
    safe: 'Your imported data is safe on this device.',
    remedy: 'Reload the page. If it happens again, close other tabs first.'
  },
  sql: {
    happened: 'This figure could not be computed.',
    safe: 'Your data and the other figures are not affected.',
    remedy: 'Try again. If it stays like this, please report it with the details below.'
  },
  contract: {
    happened: 'The answer to this question did not have the expected form, so it is not shown.',
    safe: 'Your data and the other figures are not affected.',
    remedy:
      'Import your files again; they may have been read by an older version. If it stays like this, please report it.'
  }
};

export const failuresZh: Failures = {
  cancelled: {
    happened: '您停止了这次计算。',
    safe: '数据没有任何改动。',
    remedy: '随时可以重新计算；缩短日期范围会更快。'
  },
  'out-of-memory': {
    happened: '浏览器内存不够，这次没有算完。',
    safe: '已导入的数据完好地保存在这台设备上。',
    remedy: '请关掉一些标签页，或缩短日期范围后重试。'
  },
  'engine-lost': {
    happened: '计算引擎意外停止，没能重新启动。',
    safe: '已导入的数据完好地保存在这台设备上。',
    remedy: '请刷新页面；如果再次出现，先关掉其他标签页。'
  },
  sql: {
    happened: '这个数字没能算出来。',
    safe: '您的数据和其他数字不受影响。',
    remedy: '请重试；如果一直这样，请把下面的详情反馈给我们。'
  },
  contract: {
    happened: '算出的结果和预期的格式不一致，所以没有显示。',
    safe: '您的数据和其他数字不受影响。',
    remedy: '文件可能是旧版本读取的，请重新导入；如果一直这样，请反馈给我们。'
  }
};
