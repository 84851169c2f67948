import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine';
import { openNativeEngine } from '#tests/support/engine.ts';
import { createCells, evidenceIn, readCells } from '#tests/support/cells.ts';
import { dateSql } from './date-sql.ts';
import { readDates, type DateReading } from './dates.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});

const readingOf = async (cells: readonly (string | null)[]): Promise<DateReading> =>
  readDates(await evidenceIn(engine, cells, 'date'));

async function read(cells: readonly (string | null)[]): Promise<readonly unknown[]> {
  const { format } = await readingOf(cells);
  return format === undefined ? [] : readCells(engine, dateSql('c0', format));
}

/** `cell → moment`, one line each; the lines of a case are one column. */
const columns: readonly (readonly [string, string])[] = [
  [
    'ISO with and without time and zone; an offset is dropped, not converted',
    `2024-05-01                    → 2024-05-01 00:00:00
     2024-05-01 09:58:12 +0000     → 2024-05-01 09:58:12
     2012-01-01 23:13:13 -0500     → 2012-01-01 23:13:13
     2024-05-01T09:58:12Z          → 2024-05-01 09:58:12
     2024-05-01T23:58:12.123+08:00 → 2024-05-01 23:58:12
     2024-05-01 09:58 +0800        → 2024-05-01 09:58:00
     2025-03-02 10:12:00 UTC       → 2025-03-02 10:12:00
     2024-5-1 9:05                 → 2024-05-01 09:05:00
     2024/05/01 09:05              → 2024-05-01 09:05:00
     2024-02-30                    → NULL
     20-05-01                      → NULL`
  ],
  [
    'unpaid and absent',
    `2020-02-21 00:00:02 → 2020-02-21 00:00:02
     0000-00-00 00:00:00 → NULL
     0000-00-00          → NULL
     -                   → NULL
     --                  → NULL
     无                  → NULL`
  ],
  ['compact', '20240501 → 2024-05-01 00:00:00\n20241332 → NULL'],
  ['compact with time', '20240501093011 → 2024-05-01 09:30:11'],
  [
    'month first',
    `12/1/2010 8:26  → 2010-12-01 08:26:00
     1/13/2010 18:26 → 2010-01-13 18:26:00`
  ],
  [
    'day first',
    `01/06/2026 10:00:00 → 2026-06-01 10:00:00
     25/06/2026 13:03:57 → 2026-06-25 13:03:57`
  ],
  ['day first by dashes', '13-02-2024 → 2024-02-13 00:00:00\n01-02-2024 → 2024-02-01 00:00:00'],
  ['day first by points', '28.02.2024 10:15 → 2024-02-28 10:15:00\n01.02.24 → 2024-02-01 00:00:00'],
  [
    'two-digit years',
    `07/21/25 → 2025-07-21 00:00:00
     07/21/69 → 1969-07-21 00:00:00
     07/21/68 → 2068-07-21 00:00:00`
  ],
  [
    'half days',
    `03/21/2026 10:00:00 PM → 2026-03-21 22:00:00
     03/21/2026 12:00:00 AM → 2026-03-21 00:00:00
     03/21/2026 12:30:00 pm → 2026-03-21 12:30:00
     03/21/2026 1:30:00pm   → 2026-03-21 13:30:00`
  ],
  ['eBay', 'Jul-21-25 → 2025-07-21 00:00:00\nAug-01-25 → 2025-08-01 00:00:00'],
  [
    'month names of five languages',
    `10-Dez-25               → 2025-12-10 00:00:00
     1. März 2026            → 2026-03-01 00:00:00
     3 août 2024 10:00       → 2024-08-03 10:00:00
     21 de julho de 2025     → 2025-07-21 00:00:00
     4 de enero de 2025      → 2025-01-04 00:00:00
     Tue, 08 Dec 2024 10:00:00 +0000 → 2024-12-08 10:00:00
     31-Jul-18               → 2018-07-31 00:00:00
     31 juin 2024            → NULL`
  ],
  [
    'American words',
    `Dec 8, 2024                → 2024-12-08 00:00:00
     December 18, 2024 10:30 PM → 2024-12-18 22:30:00`
  ],
  [
    'Chinese',
    `2024年5月1日 9:05      → 2024-05-01 09:05:00
     2024年12月11日下午3:05 → 2024-12-11 15:05:00
     2024年5月1日           → 2024-05-01 00:00:00`
  ],
  ['year first by points', '2024.05.01 → 2024-05-01 00:00:00'],
  ['spreadsheet serials', '45413 → 2024-05-01 00:00:00\n45413.5 → 2024-05-01 12:00:00'],
  ['guards', '="2024-01-01" → 2024-01-01 00:00:00\n\t2023-02-12 21:32:14 → 2023-02-12 21:32:14']
];

describe('dateSql', () => {
  it.each(columns)('%s', async (_, drawing) => {
    const lines = drawing.split('\n').map((line) => line.split(/\s*→\s*/));
    const cells = lines.map(([cell = '']) => cell.replace(/^ +/, ''));
    expect(await read(cells)).toEqual(lines.map(([, moment]) => (moment === 'NULL' ? null : moment)));
  });

  it('keeps blanks around and NULL away', async () => {
    expect(await read([' 2024-05-01 ', null, '2024-05-02\t'])).toEqual([
      '2024-05-01 00:00:00',
      null,
      '2024-05-02 00:00:00'
    ]);
  });

  it('reads a cell the same with the quick pattern and without', async () => {
    const cells = ['12/31/2010 8:26', '1/2/10 8:26', '1/13/2010', '13/1/2010 1:00', '12/12/1812 1:00', 'x'];
    await createCells(engine, cells);
    const format = { family: 'numeric', order: 'mdy' } as const;
    const quick = await readCells(engine, dateSql('c0', { ...format, pattern: '%m/%d/%Y %H:%M' }));
    expect(quick).toEqual(await readCells(engine, dateSql('c0', format)));
    expect(quick).toEqual([
      '2010-12-31 08:26:00',
      '2010-01-02 08:26:00',
      '2010-01-13 00:00:00',
      null,
      null,
      null
    ]);
  });
});

describe('readDates', () => {
  it('proves the order by the first cell that decides it', async () => {
    const reading = await readingOf(['01/02/2024', '03/04/2024', '14/04/2024', '15/04/2024']);
    expect(reading).toMatchObject({
      format: { family: 'numeric', order: 'dmy' },
      proof: { value: '14/04/2024', row: 4 },
      ambiguous: false,
      filled: 4
    });
  });

  it('says so when nothing decides, and guesses that the month moves less', async () => {
    const days = ['05/01/24', '05/02/24', '05/11/24'];
    expect(await readingOf(days)).toMatchObject({ format: { order: 'mdy' }, ambiguous: true, proof: null });
    const turned = days.map((day) => day.replace(/^(\d+).(\d+)/, '$2/$1'));
    expect(await readingOf(turned)).toMatchObject({ format: { order: 'dmy' }, ambiguous: true });
  });

  it('follows the many against the few', async () => {
    const reading = await readingOf(['13/01/2024', '14/01/2024', '01/15/2024', 'soon', '-', null]);
    expect(reading).toMatchObject({ format: { order: 'dmy' }, filled: 4 });
  });

  it('finds nothing in what holds no dates, or nothing at all', async () => {
    expect(await readingOf(['abc', '17'])).toMatchObject({ format: undefined, filled: 2 });
    expect(await readingOf(['-', null, ''])).toMatchObject({ format: undefined, filled: 0 });
  });
});

describe('dates written in any one way', () => {
  const two = (number: number): string => String(number).padStart(2, '0');
  interface Moment {
    readonly year: number;
    readonly month: number;
    readonly day: number;
    readonly hour: number;
    readonly minute: number;
  }
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const german = ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'];
  const days: readonly ((moment: Moment) => string)[] = [
    ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
    ({ year, month, day }) => `${year}/${month}/${day}`,
    ({ year, month, day }) => `${year}.${two(month)}.${two(day)}`,
    ({ year, month, day }) => `${year}年${month}月${day}日`,
    ({ year, month, day }) => `${month}/${day}/${year}`,
    ({ year, month, day }) => `${two(month)}/${two(day)}/${two(year % 100)}`,
    ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
    ({ year, month, day }) => `${day}.${month}.${year}`,
    ({ year, month, day }) => `${two(day)}-${two(month)}-${two(year % 100)}`,
    ({ year, month, day }) => `${months[month - 1] ?? ''}-${two(day)}-${two(year % 100)}`,
    ({ year, month, day }) => `${day}-${german[month - 1] ?? ''}-${year}`,
    ({ year, month, day }) => `${months[month - 1] ?? ''} ${day}, ${year}`
  ];
  const times: readonly ((moment: Moment) => string)[] = [
    ({ hour, minute }) => ` ${two(hour)}:${two(minute)}`,
    ({ hour, minute }) => ` ${hour}:${two(minute)}:00`,
    ({ hour, minute }) => ` ${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`,
    ({ hour, minute }) => ` ${two(hour)}:${two(minute)}:00 +0800`
  ];
  const moments = fc.array(
    fc.record({
      year: fc.integer({ min: 1970, max: 2068 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 })
    }),
    { minLength: 1, maxLength: 30 }
  );

  it('come back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(
        moments,
        fc.constantFrom(...days),
        fc.constantFrom(...times),
        async (some, day, time) => {
          const deciding = { year: 2024, month: 3, day: 31, hour: 15, minute: 5 };
          const all = [...some, deciding];
          expect(await read(all.map((moment) => day(moment) + time(moment)))).toEqual(
            all.map((at) => `${at.year}-${two(at.month)}-${two(at.day)} ${two(at.hour)}:${two(at.minute)}:00`)
          );
        }
      ),
      { numRuns: 50 }
    );
  });
});
