/** Strokes on a grid of 16, drawn with round caps at a width of 1.5. */
export const icons = {
  add: 'M8 3v10M3 8h10',
  back: 'M10 3 5 8l5 5',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  close: 'm4 4 8 8M12 4l-8 8',
  command: 'M2.5 3h11v10h-11zM5 6.5 7 8 5 9.5M8.5 10H11',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  down: 'm4 6 4 4 4-4',
  download: 'M8 2.5v8M4.5 7.5 8 11l3.5-3.5M3 13.5h10',
  edit: 'm3 13 .7-3.2L11 2.5 13.5 5l-7.3 7.3zM9.6 4l2.4 2.4',
  error: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 5v3.6M8 11v.1',
  file: 'M4 1.8h5L12.5 5.3v8.9H4zM9 1.8v3.5h3.5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  forward: 'm6 3 5 5-5 5',
  good: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM5.2 8.3l2 2 3.6-4',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.4V11M8 5v.1',
  language:
    'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM2 8h12M8 1.8c-4 3.6-4 8.8 0 12.4 4-3.6 4-8.8 0-12.4z',
  lock: 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  moon: 'M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8z',
  more: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  open: 'M9.5 2.5h4v4M13.5 2.5l-6 6M11.5 9.5v4h-9v-9h4',
  people:
    'M6 8a2.6 2.6 0 1 0 0-5.2A2.6 2.6 0 0 0 6 8zM1.5 13.5c.3-2.6 2-4 4.5-4s4.2 1.4 4.5 4M10.5 3.2a2.4 2.4 0 0 1 0 4.5M12 9.9c1.5.5 2.3 1.8 2.5 3.6',
  retry: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.6 10.6 14 14',
  share: 'M8 10V2M5 4.8 8 1.8l3 3M4.5 7H3v7h10V7h-1.5',
  sort: 'm5 6 3-3 3 3M5 10l3 3 3-3',
  'sort-down': 'm4.5 9 3.5 3.5L11.5 9M8 12V3.5',
  'sort-up': 'M4.5 7 8 3.5 11.5 7M8 4v8.5',
  stop: 'M4 4h8v8H4z',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7',
  table: 'M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.6h11M6.5 6.3V13',
  trash: 'M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.6 9h5.8l.6-9',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6',
  up: 'm4 10 4-4 4 4',
  warning: 'M8 2.2 14.4 13H1.6zM8 6.2v3.2M8 11.2v.1'
} as const;

export type IconName = keyof typeof icons;
