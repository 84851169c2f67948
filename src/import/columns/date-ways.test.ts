import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine';
import { createCells, evidenceIn, readCells } from '#tests/support/cells.ts';
import { openNativeEngine } from '#tests/support/engine.ts';
import { dateSql } from './date-sql.ts';
import { readDates, type DateReading } from './dates.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});

const readingOf = async (cells: readonly (string | null)[], chosen?: 'dmy' | 'mdy'): Promise<DateReading> =>
  readDates(await evidenceIn(engine, cells, 'date'), chosen);

async function read(cells: readonly (string | null)[], chosen?: 'dmy' | 'mdy'): Promise<readonly unknown[]> {
  const { format } = await readingOf(cells, chosen);
  return format === undefined ? [] : readCells(engine, dateSql('c0', format));
}

/** `cell → moment`, one line each; each cell is a column of its own. */
const alone: readonly (readonly [string, string])[] = [
  [
    'parts of the day in Chinese',
    `2024年1月5日 下午3:20        → 2024-01-05 15:20:00
     2024年1月20日 上午12:05      → 2024-01-20 00:05:00
     2024年2月14日 中午12:30      → 2024-02-14 12:30:00
     2024年2月14日 中午11:50      → 2024-02-14 11:50:00
     2024年2月14日 中午1:10       → 2024-02-14 13:10:00
     2024年3月3日 晚上9:15        → 2024-03-03 21:15:00
     2024年3月3日晚上12点15分     → 2024-03-04 00:15:00
     2024年3月3日 凌晨2:00        → 2024-03-03 02:00:00
     2024年3月3日 凌晨12:30       → 2024-03-03 00:30:00
     2024年3月3日 早上8点         → 2024-03-03 08:00:00
     2024年3月3日 早上8点半       → 2024-03-03 08:30:00
     2024年3月3日 清晨5:05        → 2024-03-03 05:05:00
     2024年3月3日 傍晚6:05        → 2024-03-03 18:05:00
     2024年3月3日15时20分08秒     → 2024-03-03 15:20:08
     2024年3月3日 15时20分        → 2024-03-03 15:20:00
     2024年03月03日 星期日 15:20  → 2024-03-03 15:20:00
     2024/3/3 下午 3:20:05        → 2024-03-03 15:20:05
     2024/3/3 15:20 下午          → NULL
     2024-03-03（周日）15:20      → 2024-03-03 15:20:00
     2024年3月3日 下午15:20       → 2024-03-03 15:20:00
     2024年13月3日                → NULL`
  ],
  [
    'Japanese and Korean',
    `2024年1月5日 午後3:20        → 2024-01-05 15:20:00
     2024年1月5日(金) 15時20分    → 2024-01-05 15:20:00
     2024년 1월 5일 오후 3:20     → 2024-01-05 15:20:00
     2024. 1. 5. 오전 12:20:10    → 2024-01-05 00:20:10
     2024. 1. 5.                  → 2024-01-05 00:00:00`
  ],
  [
    'digits of other widths and scripts',
    `２０２４年１月５日           → 2024-01-05 00:00:00
     ２０２４／０１／０５\u3000１０：２０ → 2024-01-05 10:20:00
     ٢٠٢٤-٠١-٠٥                    → 2024-01-05 00:00:00
     ۲۰۲۴/۰۱/۰۵ ۱۰:۲۰              → 2024-01-05 10:20:00
     2024–01–05                   → 2024-01-05 00:00:00`
  ],
  [
    'months in twelve languages',
    `5 janv. 2024                 → 2024-01-05 00:00:00
     lun. 5 févr. 2024 à 10h30    → 2024-02-05 10:30:00
     1er août 2024, 10:00         → 2024-08-01 10:00:00
     5. März 2024                 → 2024-03-05 00:00:00
     5. Mai 2024 um 9:05 Uhr      → 2024-05-05 09:05:00
     15 de mayo de 2024           → 2024-05-15 00:00:00
     15 de septiembre de 2024 10:00 → 2024-09-15 10:00:00
     5 gennaio 2024               → 2024-01-05 00:00:00
     5 mag 2024 alle ore 10:05    → 2024-05-05 10:05:00
     30 giu. 2024                 → 2024-06-30 00:00:00
     31 lug 2024                  → 2024-07-31 00:00:00
     5 ott 2024                   → 2024-10-05 00:00:00
     5 mrt. 2024 om 10:00         → 2024-03-05 10:00:00
     5 maart 2024                 → 2024-03-05 00:00:00
     5 mei 2024                   → 2024-05-05 00:00:00
     5 stycznia 2024              → 2024-01-05 00:00:00
     5 paź 2024                   → 2024-10-05 00:00:00
     24 grudnia 2024 o 10:00      → 2024-12-24 10:00:00
     5 września 2024 r.           → 2024-09-05 00:00:00
     11 listopada 2024            → 2024-11-11 00:00:00
     21 de março de 2025 às 10:00 → 2025-03-21 10:00:00
     5 de fev. de 2024            → 2024-02-05 00:00:00
     5 maj 2024 kl. 10:00         → 2024-05-05 10:00:00
     5 января 2024 г., 10:00      → 2024-01-05 10:00:00
     9 мая 2024                   → 2024-05-09 00:00:00
     5 май 2024                   → 2024-05-05 00:00:00
     5 Ağustos 2024               → 2024-08-05 00:00:00
     5 Aralık 2024 10:00          → 2024-12-05 10:00:00
     5 Agustus 2024               → 2024-08-05 00:00:00
     31 juin 2024                 → NULL`
  ],
  [
    'half days',
    `Jan 5, 2024, 3:20\u202fPM    → 2024-01-05 15:20:00
     1/25/2024, 12:20:00\u202fAM  → 2024-01-25 00:20:00
     25/1/2024, 3:20 p. m.        → 2024-01-25 15:20:00
     25/1/2024, 3:20\u00a0a.\u00a0m. → 2024-01-25 03:20:00
     25/1/2024 3:20 P.M.          → 2024-01-25 15:20:00
     25/01/2024 pm 3:20           → 2024-01-25 15:20:00`
  ],
  [
    'zones',
    `2024-01-05T10:00:00.000Z     → 2024-01-05 10:00:00
     2024-01-05 10:00 UTC         → 2024-01-05 10:00:00
     2024-01-05 10:00 +08:00      → 2024-01-05 10:00:00
     25.01.2024 10:00 UTC         → 2024-01-25 10:00:00
     Fri Jan 05 2024 10:00:00 GMT+0800 (China Standard Time) → 2024-01-05 10:00:00
     Jan 5, 2024 10:00 GMT+8      → 2024-01-05 10:00:00`
  ],
  [
    'since 1970',
    `1704448800                   → 2024-01-05 10:00:00
     1704448800000                → 2024-01-05 10:00:00
     1704448800123                → 2024-01-05 10:00:00
     1704448800.0                 → 2024-01-05 10:00:00
     1704448800.75                → 2024-01-05 10:00:00
     1704448800000.0              → 2024-01-05 10:00:00
     ="1704448800"                → 2024-01-05 10:00:00
     999999999                    → 2001-09-09 01:46:39`
  ]
];

describe('a cell alone', () => {
  it.each(alone)('%s', async (_, drawing) => {
    for (const line of drawing.split('\n')) {
      const [cell = '', moment] = line.trim().split(/\s*→\s*/);
      expect([cell, ...(await read([cell]))]).toEqual([
        cell,
        ...(moment === 'NULL' && (await readingOf([cell])).format === undefined
          ? []
          : [moment === 'NULL' ? null : moment])
      ]);
    }
  });
});

describe('both orders in one column', () => {
  const cells = ['1/5/2024', '20/01/2024', '2/14/2024', '3/3/2024'];

  it('is a contradiction that is told with its two cells', async () => {
    expect(await readingOf(cells)).toMatchObject({
      contradiction: {
        dayFirst: { value: '20/01/2024', row: 3 },
        monthFirst: { value: '2/14/2024', row: 4 }
      },
      open: { count: 1, example: { value: '1/5/2024', row: 2 } },
      ambiguous: false
    });
  });

  it('reads every cell that is proof by its own, the others by most proofs', async () => {
    expect((await read([...cells, '21/01/2024'])).slice(0, 4)).toEqual([
      '2024-05-01 00:00:00',
      '2024-01-20 00:00:00',
      '2024-02-14 00:00:00',
      '2024-03-03 00:00:00'
    ]);
    expect((await read([...cells, '2/15/2024', '2/16/2024'])).slice(0, 2)).toEqual([
      '2024-01-05 00:00:00',
      '2024-01-20 00:00:00'
    ]);
  });

  it('is settled by what a person says, for the open cells alone', async () => {
    expect((await readingOf(cells, 'mdy')).contradiction).toBeUndefined();
    expect(await read(cells, 'mdy')).toEqual([
      '2024-01-05 00:00:00',
      '2024-01-20 00:00:00',
      '2024-02-14 00:00:00',
      '2024-03-03 00:00:00'
    ]);
    expect((await read(cells, 'dmy'))[0]).toBe('2024-05-01 00:00:00');
  });

  it('is none where a day is impossible either way', async () => {
    const reading = await readingOf(['13/13/2024', '14/01/2024', '02/01/2024']);
    expect(reading.contradiction).toBeUndefined();
    expect(reading.format).toMatchObject({ order: 'dmy' });
  });
});

describe('several ways in one column', () => {
  it.each([
    [
      ['2024-01-05', '05.01.2024 10:00', '2024-01-06'],
      ['2024-01-05 00:00:00', '2024-01-05 10:00:00', '2024-01-06 00:00:00']
    ],
    [
      ['2024/1/5', '45297', '2024/1/7 10:00', '45299.5'],
      ['2024-01-05 00:00:00', '2024-01-06 00:00:00', '2024-01-07 10:00:00', '2024-01-08 12:00:00']
    ],
    [
      ['Jan 5, 2024', '2024-01-06', '7 Jan 2024', '2024-01-08T10:00:00Z'],
      ['2024-01-05 00:00:00', '2024-01-06 00:00:00', '2024-01-07 00:00:00', '2024-01-08 10:00:00']
    ],
    [
      ['2024年1月5日 下午3:20', '2024-01-06 10:00:00', '20240107'],
      ['2024-01-05 15:20:00', '2024-01-06 10:00:00', '2024-01-07 00:00:00']
    ],
    [
      ['1704448800', '2024-01-06', '1704708000'],
      ['2024-01-05 10:00:00', '2024-01-06 00:00:00', '2024-01-08 10:00:00']
    ]
  ])('%j', async (cells, moments) => {
    expect(await read(cells)).toEqual(moments);
  });

  it('leaves a question where the other way is open', async () => {
    const reading = await readingOf(['2024-01-05', '2024-01-06', '2024-01-07', '05/06/2024']);
    expect(reading).toMatchObject({
      format: { family: 'iso' },
      ambiguous: true,
      open: { count: 1, example: { value: '05/06/2024', row: 5 } }
    });
    expect(reading.order).not.toBe('ymd');
  });

  it('takes a number among many dates for a slip', async () => {
    const days = Array.from({ length: 60 }, (_, day) => `2024-01-${String((day % 28) + 1).padStart(2, '0')}`);
    expect((await read([...days, '1704448800', '45297', '20240107'])).slice(60)).toEqual([null, null, null]);
  });
});

describe('what is written without a century', () => {
  it('begins with the year where the last number moves like days', async () => {
    expect(await read(['24/01/15', '24/02/03', '23/12/28', '24-01-30'])).toEqual([
      '2024-01-15 00:00:00',
      '2024-02-03 00:00:00',
      '2023-12-28 00:00:00',
      '2024-01-30 00:00:00'
    ]);
  });

  it('ends with it where the last number hardly moves', async () => {
    expect(await read(['24/01/24', '13/02/24', '28/12/23'])).toEqual([
      '2024-01-24 00:00:00',
      '2024-02-13 00:00:00',
      '2023-12-28 00:00:00'
    ]);
  });
});

it('points between two numbers mean that the day comes first', async () => {
  expect(await readingOf(['05.01.24', '05.02.24', '05.11.24'])).toMatchObject({
    format: { order: 'dmy' },
    ambiguous: false,
    proof: null
  });
});

describe('any moment', () => {
  const moment = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2032, 0, 1) });
  const sqlText = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');

  it('comes back from its count of seconds and of milliseconds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(moment, { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        async (times, inSeconds) => {
          const cells = times.map((time) => String(inSeconds ? Math.floor(time / 1000) : time));
          expect(await read(cells)).toEqual(times.map(sqlText));
        }
      ),
      { numRuns: 20 }
    );
  });

  it('is the same as each of its ways alone, in a column of two', async () => {
    const ways: readonly ((time: number) => string)[] = [
      (time) => sqlText(time),
      (time) => {
        const [year = '', month = '', day = ''] = sqlText(time).slice(0, 10).split('-');
        return `${day}.${month}.${year} ${sqlText(time).slice(11)}`;
      },
      (time) => {
        const [year, month, day] = sqlText(time).slice(0, 10).split('-').map(Number);
        return `${year}年${month}月${day}日 ${sqlText(time).slice(11)}`;
      }
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(moment, fc.constantFrom(...ways)), { minLength: 2, maxLength: 30 }),
        async (drawn) => {
          await createCells(engine, []);
          expect(await read(drawn.map(([time, way]) => way(time)))).toEqual(
            drawn.map(([time]) => sqlText(time))
          );
        }
      ),
      { numRuns: 30 }
    );
  });
});
