import type { TableCell } from './engine.ts';

/** Digits up to which a decimal number survives the way through a double and back. */
const exactDigits = 15;

/** An unscaled integer with its scale as the number it stands for; as text where a double would round it. */
export function decimalCell(unscaled: bigint, scale: number): TableCell {
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const text = `${unscaled < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`;
  return digits.replace(/^0+/, '').length <= exactDigits ? Number(text) : text;
}

export function integerCell(value: bigint): TableCell {
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER
    ? Number(value)
    : value.toString();
}

const millisecondsPerDay = 86_400_000;

export function dateCell(epochMilliseconds: number): TableCell {
  const date = new Date(Math.floor(epochMilliseconds / millisecondsPerDay) * millisecondsPerDay);
  if (Number.isNaN(date.getTime())) return epochMilliseconds > 0 ? 'infinity' : '-infinity';
  return date.toISOString().slice(0, -'T00:00:00.000Z'.length);
}

const fraction = (microseconds: number): string =>
  microseconds === 0 ? '' : `.${microseconds.toString().padStart(6, '0').replace(/0+$/, '')}`;

function clock(microseconds: number): string {
  const seconds = Math.floor(microseconds / 1e6);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => part.toString().padStart(2, '0')).join(':') + fraction(microseconds % 1e6);
}

export function timestampCell(epochMilliseconds: number): TableCell {
  const day = Math.floor(epochMilliseconds / millisecondsPerDay) * millisecondsPerDay;
  if (Number.isNaN(new Date(day).getTime())) return dateCell(epochMilliseconds);
  return `${String(dateCell(day))} ${clock(Math.round((epochMilliseconds - day) * 1000))}`;
}

export const timeCell = (microseconds: number): TableCell => clock(microseconds);

const counted = (count: number, unit: string): string[] =>
  count === 0 ? [] : [`${count} ${unit}${Math.abs(count) === 1 ? '' : 's'}`];

export function intervalCell(months: number, days: number, microseconds: number): TableCell {
  const time = microseconds === 0 ? [] : [`${microseconds < 0 ? '-' : ''}${clock(Math.abs(microseconds))}`];
  const parts = [...counted(months, 'month'), ...counted(days, 'day'), ...time];
  return parts.length === 0 ? '00:00:00' : parts.join(' ');
}

export const bytesCell = (bytes: Uint8Array): TableCell =>
  `\\x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
