import type { Messages } from '#i18n';

interface ChartText {
  readonly chart: string;
  readonly keys: string;
  readonly pickKey: string;
  readonly brushKeys: string;
  position(place: number, count: number): string;
}

export const messages: Messages<ChartText> = {
  en: {
    chart: 'chart',
    keys: 'Arrow keys read the figures one by one, Escape leaves them.',
    pickKey: 'Enter opens what is behind a figure.',
    brushKeys: 'Shift with the arrow keys marks a stretch of time, Enter keeps it.',
    position: (place, count) => `${place} of ${count}`
  },
  zh: {
    chart: '图表',
    keys: '用方向键逐个读数，按 Esc 退出。',
    pickKey: '按回车查看明细。',
    brushKeys: '按住 Shift 再按方向键选一段时间，按回车确认。',
    position: (place, count) => `第 ${place} 个，共 ${count} 个`
  }
};
