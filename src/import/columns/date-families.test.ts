import { describe, expect, it } from 'vitest';
import { isDateText } from './date-families.ts';
import { areUnixTimes } from './unix-times.ts';

describe('moments since 1970 without a name', () => {
  it.each([
    ['seconds', ['1704448800', '1705744800', '1707904800', '1709460000'], true],
    ['milliseconds', ['1704448800000', '1705744800123', '1707904800456'], true],
    ['with decimals', ['1704448800.0', '1705744800.5'], true],
    ['a running number', ['1700000001', '1700000002', '1700000003', '1700000004'], false],
    ['a running number with gaps', ['1700000001', '1700000005', '1700000012', '1700400012'], false],
    ['a day and a count', ['1705010012', '1705020013', '1706110001'], false],
    ['a day and an hour', ['2024010510', '2024010511', '2024020910'], false],
    ['phone numbers', ['2125550143', '3105550177', '4155550123'], false],
    ['mobile numbers', ['13812345678', '13912345678'], false],
    ['long order numbers', ['2305011234567', '2305011234999'], false],
    ['one hour of one day', ['1704448800', '1704450600', '1704452400'], false],
    ['amounts', ['1200', '1300'], false],
    ['one cell', ['1704448800'], false],
    ['words', ['soon', '1704448800'], false]
  ])('%s', (_, cells, isTime) => {
    expect(areUnixTimes(cells)).toBe(isTime);
  });
});

describe('a text by itself', () => {
  it.each(['2024-01-05', '5 janv. 2024', '2024年1月5日 中午12:30', '20240105', '05.01.2024 10:00', '5/1/24'])(
    '%s is a date',
    (text) => expect(isDateText(text)).toBe(true)
  );
  it.each([
    'Set of 3',
    'LED 10 W',
    'Gen 2',
    '12345678',
    '1704448800',
    '12.50',
    'Mug 5',
    '3 für 2',
    '1.200,50',
    ''
  ])('%s is none', (text) => expect(isDateText(text)).toBe(false));
});
