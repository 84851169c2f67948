import { describe, expect, it } from 'vitest';
import { makeFormat } from './format.ts';

const en = makeFormat('en', 'CNY');
const zh = makeFormat('zh', 'CNY');
const plain = makeFormat('en', null);

describe('money', () => {
  it('is exact, whole or short, in the shop’s currency', () => {
    expect(en.money(-48210.5)).toBe('-¥48,210.50');
    expect(en.moneyWhole(48210.5)).toBe('¥48,211');
    expect(en.moneyShort(48210)).toBe('¥48.2K');
    expect(zh.moneyShort(48210)).toBe('¥4.8万');
    expect(zh.moneyShort(234_567_890)).toBe('¥2.3亿');
    expect(en.moneyRange(39_100, 58_700)).toBe('¥39,100 – ¥58,700');
  });

  it('knows currencies without cents', () => {
    expect(makeFormat('en', 'JPY').money(1200)).toBe('¥1,200');
  });

  it('is a plain number where the currency is unknown or no code', () => {
    expect(plain.money(48210.5)).toBe('48,210.50');
    expect(plain.moneyShort(48210)).toBe('48.2K');
    expect(makeFormat('zh', '元').money(12)).toBe('12.00');
  });
});

describe('numbers', () => {
  it('writes shares and their intervals to one decimal', () => {
    expect(en.percent(0.384)).toBe('38.4%');
    expect(en.percentRange(0.374, 0.394)).toBe('37.4% – 39.4%');
    expect(en.percentWhole(0.384)).toBe('38%');
  });

  it('says the direction of a change, and none where nothing can be seen', () => {
    expect(en.change(0.061)).toBe('▲ 6.1%');
    expect(en.change(-0.061)).toBe('▼ 6.1%');
    expect(en.change(0.0001)).toBe('± 0.0%');
    expect([en.changePoints(0.0123), en.changePoints(-0.01)]).toEqual(['▲ 1.2 points', '▼ 1.0 point']);
    expect([zh.changePoints(-0.0123), en.changePoints(0.0001)]).toEqual(['▼ 1.2 个百分点', '± 0.0 points']);
    expect(en.changePoints(null)).toBe('–');
    expect(en.changeBy(-27)).toBe('▼ 27');
    expect(zh.changeMoney(1200)).toBe('▲ ¥1,200');
  });

  it('writes a dash for what is absent or no number', () => {
    for (const write of [en.money, en.integer, en.percent, en.change, en.days, en.bytes, en.seconds]) {
      expect([write(null), write(Number.NaN)]).toEqual(['–', '–']);
    }
    expect(en.decimal(Number.POSITIVE_INFINITY)).toBe('–');
  });

  it('has no negative zero', () => {
    expect(en.integer(-0)).toBe('0');
    expect(en.integer(-0.2)).toBe('0');
  });

  it('has units of each language', () => {
    expect([en.days(1), en.days(12), zh.days(12)]).toEqual(['1 day', '12 days', '12天']);
    expect([en.bytes(512), en.bytes(12_500_000), en.bytes(0)]).toEqual(['512 bytes', '12.5 MB', '0 bytes']);
    expect([en.seconds(40), en.seconds(200), zh.seconds(40)]).toEqual(['40 sec', '3 min', '40秒']);
  });

  it('shortens by the habit of the language', () => {
    expect([en.integerShort(12_345), zh.integerShort(12_345)]).toEqual(['12.3K', '1.2万']);
    expect([en.decimal(4.25), en.decimal(4.255, 2), en.decimal(4, 0)]).toEqual(['4.3', '4.26', '4']);
  });
});

describe('days', () => {
  it.each([
    ['date', '31 Oct 2026', '2026年10月31日'],
    ['dateShort', '31 Oct', '10月31日'],
    ['month', 'Oct 2026', '2026年10月'],
    ['quarter', 'Q4 2026', '2026年四季度'],
    ['isoWeek', '2026-W44', '2026年第44周'],
    ['year', '2026', '2026年']
  ] as const)('%s', (name, english, chinese) => {
    expect([en[name]('2026-10-31'), zh[name]('2026-10-31')]).toEqual([english, chinese]);
    expect(en[name](null)).toBe('–');
  });

  it('gives a week to the year of its Thursday', () => {
    expect(en.isoWeek('2027-01-01')).toBe('2026-W53');
    expect(en.isoWeek('2024-12-30')).toBe('2025-W01');
    expect(en.isoWeek('2021-01-03')).toBe('2020-W53');
  });

  it('writes a week from Monday to Sunday', () => {
    expect(en.week('2026-10-31')).toBe('26 Oct – 1 Nov');
    expect(en.week('2026-10-21')).toBe('19 – 25 Oct');
    expect(zh.week('2026-10-31')).toBe('10月26日至11月1日');
  });

  it('writes ranges, of one day too', () => {
    expect(en.dateRange('2024-11-01', '2026-10-31')).toBe('1 Nov 2024 – 31 Oct 2026');
    expect(zh.dateRange('2024-11-01', '2026-10-31')).toBe('2024年11月1日至2026年10月31日');
    expect(en.dateRange('2026-10-31', '2026-10-31')).toBe('31 Oct 2026');
    expect(en.dateRange(null, '2026-10-31')).toBe('– – 31 Oct 2026');
  });

  it('writes an instant on the clock of the reader', () => {
    const instant = new Date(2026, 9, 31, 18, 5).toISOString();
    expect([en.moment(instant), zh.moment(instant)]).toEqual(['31 Oct 2026, 18:05', '2026年10月31日 18:05']);
  });

  it('counts weekdays from Monday', () => {
    expect([en.weekday(1), en.weekday(7), zh.weekday(1)]).toEqual(['Mon', 'Sun', '周一']);
  });

  it('names a span of any grain', () => {
    expect(
      (['day', 'week', 'month', 'quarter', 'year'] as const).map((grain) => en.span(grain, '2026-01-05'))
    ).toEqual(['5 Jan 2026', '5 – 11 Jan', 'Jan 2026', 'Q1 2026', '2026']);
  });
});

describe('words', () => {
  it('joins and counts as the language does', () => {
    expect([en.list(['a', 'b', 'c']), zh.list(['a', 'b', 'c'])]).toEqual(['a, b, and c', 'a、b和c']);
    expect(en.plural(1, { one: '# order', other: '# orders' })).toBe('1 order');
    expect(en.plural(1200, { one: '# order', other: '# orders' })).toBe('1,200 orders');
    expect(zh.plural(1, { other: '# 单' })).toBe('1 单');
  });
});
