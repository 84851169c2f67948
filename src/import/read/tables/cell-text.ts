import type { CellText } from './delimited-text.ts';

const secondMilliseconds = 1000;
const firstCalendarYear = 1900;
/** As many digits as a spreadsheet keeps; more are noise of binary fractions. */
const significantDigits = 15;
const mostDecimals = 20;

/** A cell as a person would type it: no exponents but of numbers too long to be kept, ISO dates, no time at midnight. */
export function cellText(value: unknown): CellText {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dateText(value);
  if (value instanceof Uint8Array) return hex(value);
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'bigint' ? inner.toString() : inner
  );
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function numberText(value: number): CellText {
  if (!Number.isFinite(value)) return null;
  const text = String(value);
  if (text.length <= significantDigits && !text.includes('e')) return text;
  if (Number.isSafeInteger(value)) return String(value);
  // What stands beyond the digits that a number holds would be made up.
  if (Number.isInteger(value)) return exponential(value);
  const rounded = String(Number(value.toPrecision(significantDigits)));
  return rounded.includes('e') ? value.toFixed(mostDecimals).replace(/\.?0+$/, '') : rounded;
}

/** As a spreadsheet shows it: 2.30501234567891E+18. */
const exponential = (value: number): string =>
  value.toExponential(significantDigits - 1).replace(/\.?0*e\+/, 'E+');

/** Spreadsheet times are fractions of a day, a little off the second that was meant. */
function dateText(value: Date): CellText {
  const time = Math.round(value.getTime() / secondMilliseconds) * secondMilliseconds;
  if (Number.isNaN(time)) return null;
  const [day = '', rest = ''] = new Date(time).toISOString().split('T');
  const clock = rest.slice(0, 8);
  // A time of day is a date before the first one of the calendar.
  if (new Date(time).getUTCFullYear() < firstCalendarYear) return clock;
  return clock === '00:00:00' ? day : `${day} ${clock}`;
}
