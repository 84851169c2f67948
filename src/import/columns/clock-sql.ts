/** What is added to a moment of a file: hours, or what a zone is ahead of UTC, in which the file is written. */
export type Clock = { readonly hours: number } | { readonly zone: string };

const hourSeconds = 3600;
const firstYear = 1990;
const lastYear = 2060;
const stepMilliseconds = 7 * 24 * 3_600_000;

export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}

/**
 * A moment moved to the shop's clock. A day without a time of day stays the day it is: `text` is the cell that
 * tells the time.
 */
export function clockSql(moment: string, text: string, clock: Clock): string {
  const seconds = 'hours' in clock ? String(clock.hours * hourSeconds) : zoneSeconds(clock.zone);
  return `list_transform([${moment}], lambda moment: case when contains(${text}, ':') or moment <> date_trunc('day', moment) then moment + to_seconds(${seconds}) else moment end)[1]`;
}

/** Seconds a zone is ahead of UTC, by the moment; the engine's own zones need an extension from the network. */
function zoneSeconds(zone: string): string {
  const [first, ...later] = changesOf(zone);
  if (first === undefined) return '0';
  const branches = later
    .toReversed()
    .map(({ from, seconds }) => `when moment >= timestamp '${sqlMoment(from)}' then ${seconds}`);
  return branches.length === 0
    ? String(first.seconds)
    : `case ${branches.join(' ')} else ${first.seconds} end`;
}

const sqlMoment = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');

interface Change {
  readonly from: number;
  readonly seconds: number;
}

/** What a zone is ahead of UTC, from each moment on at which that changes. */
function changesOf(zone: string): readonly Change[] {
  const offset = offsetIn(zone);
  const start = Date.UTC(firstYear, 0, 1);
  const changes: Change[] = [{ from: start, seconds: offset(start) }];
  for (let time = start; time < Date.UTC(lastYear, 0, 1); time += stepMilliseconds) {
    const before = offset(time);
    const after = offset(time + stepMilliseconds);
    if (before !== after)
      changes.push({ from: changeBetween(offset, time, time + stepMilliseconds), seconds: after });
  }
  return changes;
}

/** The first minute of a stretch that is as its end. */
function changeBetween(offset: (time: number) => number, start: number, end: number): number {
  const minute = 60_000;
  const [low, high] = [start, end];
  if (high - low <= minute) return high;
  const middle = low + Math.floor((high - low) / 2 / minute) * minute;
  return offset(middle) === offset(end)
    ? changeBetween(offset, low, middle)
    : changeBetween(offset, middle, high);
}

function offsetIn(zone: string): (time: number) => number {
  const writer = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric'
  });
  return (time) => {
    const parts = new Map(writer.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
    return (wall - time) / 1000;
  };
}
