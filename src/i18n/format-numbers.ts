import { languageTags, type Locale } from './locale.ts';

/** A number of an answer, which may be absent. */
type Amount = number | null;

export interface NumberFormat {
  /** Exact, with the currency's decimals: ¥48,210.50 */
  readonly money: (value: Amount) => string;
  /** To the whole unit, for sentences: ¥48,211 */
  readonly moneyWhole: (value: Amount) => string;
  /** For axes and narrow places: ¥48.2K, ¥4.8万 */
  readonly moneyShort: (value: Amount) => string;
  readonly moneyRange: (low: Amount, high: Amount) => string;
  readonly integer: (value: Amount) => string;
  readonly integerShort: (value: Amount) => string;
  readonly decimal: (value: Amount, digits?: number) => string;
  /** A share of 0 to 1, to one decimal: 38.4% */
  readonly percent: (value: Amount) => string;
  /** To whole per cents, for sentences and axes: 38% */
  readonly percentWhole: (value: Amount) => string;
  readonly percentRange: (low: Amount, high: Amount) => string;
  /** A count of days with its unit: 12 days, 12天 */
  readonly days: (value: Amount) => string;
  /** A relative change with its direction: ▲ 6.1% */
  readonly change: (ratio: Amount) => string;
  /** A change of a share in percentage points: ▲ 1.2 points, ▲ 1.2 个百分点 */
  readonly changePoints: (difference: Amount) => string;
  /** A change in number with its direction: ▲ 27 */
  readonly changeBy: (count: Amount) => string;
  /** A change in money with its direction: ▼ ¥1,200 */
  readonly changeMoney: (value: Amount) => string;
  readonly bytes: (count: Amount) => string;
  /** A short stretch of time in seconds or minutes: 40 sec, 3 min */
  readonly seconds: (count: Amount) => string;
}

const dash = '–';
const isCurrency = (code: string | null): code is string => code !== null && /^[A-Za-z]{3}$/.test(code);

export function makeNumberFormat(locale: Locale, currency: string | null): NumberFormat {
  const tag = languageTags[locale];
  const moneyStyle: Intl.NumberFormatOptions = isCurrency(currency)
    ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }
    : {};
  const make = (options: Intl.NumberFormatOptions) => {
    const numbers = new Intl.NumberFormat(tag, { signDisplay: 'negative', ...options });
    return (value: Amount) => (value === null || !Number.isFinite(value) ? dash : numbers.format(value));
  };
  const makeRange = (write: (value: Amount) => string) => (low: Amount, high: Amount) =>
    `${write(low)} – ${write(high)}`;
  const decimals = Array.from({ length: 7 }, (_, digits) =>
    make({ minimumFractionDigits: digits, maximumFractionDigits: digits })
  );
  const makeChange = (write: (value: Amount) => string) => (value: Amount) => {
    if (value === null || !Number.isFinite(value)) return dash;
    const size = write(Math.abs(value));
    if (size === write(0)) return `± ${size}`;
    return `${value > 0 ? '▲' : '▼'} ${size}`;
  };

  const moneyWhole = make({ ...moneyStyle, maximumFractionDigits: 0 });
  const integer = make({ maximumFractionDigits: 0 });
  const percent = make({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const bytes = makeBytes(tag);
  return {
    money: make(isCurrency(currency) ? moneyStyle : { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    moneyWhole,
    moneyShort: make({ ...moneyStyle, notation: 'compact', maximumFractionDigits: 1 }),
    moneyRange: makeRange(moneyWhole),
    integer,
    integerShort: make({ notation: 'compact', maximumFractionDigits: 1 }),
    decimal: (value, digits = 1) => (decimals[digits] ?? integer)(value),
    percent,
    percentWhole: make({ style: 'percent', maximumFractionDigits: 0 }),
    percentRange: makeRange(percent),
    days: make({ style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: 1 }),
    change: makeChange(percent),
    changePoints: makeChange((share) => {
      const points = (decimals[1] ?? integer)(share === null ? null : share * 100);
      if (locale === 'zh') return `${points} 个百分点`;
      return points === '1.0' ? `${points} point` : `${points} points`;
    }),
    changeBy: makeChange(integer),
    changeMoney: makeChange(moneyWhole),
    bytes: (count) => (count === null || !Number.isFinite(count) ? dash : bytes(count)),
    seconds: makeSeconds(make)
  };
}

function makeSeconds(make: (options: Intl.NumberFormatOptions) => (value: Amount) => string) {
  const whole = (unit: string) =>
    make({ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 0 });
  const [seconds, minutes] = [whole('second'), whole('minute')];
  return (count: Amount) => (count === null || count < 90 ? seconds(count) : minutes(count / 60));
}

function makeBytes(tag: string): (count: number) => string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'].map((unit, step) => ({
    size: 1000 ** step,
    numbers: new Intl.NumberFormat(tag, {
      style: 'unit',
      unit,
      unitDisplay: step === 0 ? 'long' : 'short',
      maximumFractionDigits: step === 0 ? 0 : 1
    })
  }));
  return (count) => {
    const unit = units.findLast(({ size }) => count >= size) ?? units[0];
    return unit === undefined ? '' : unit.numbers.format(count / unit.size);
  };
}
