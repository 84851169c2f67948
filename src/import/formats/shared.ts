import type { Cells, Source } from '../format.ts';

/** One name of several cells; names that a marketplace has masked (`S***`) are none. */
export const fullName = (...names: readonly string[]): Source => {
  return (cells: Cells) =>
    `nullif(trim(concat_ws(' ', ${names.map((name) => plainText(cells, name)).join(', ')})), '')`;
};

/** All that several columns say. */
export const allOf = (...names: readonly string[]): Source => {
  return (cells: Cells) => `nullif(concat_ws(' ', ${names.map((name) => cells.text(name)).join(', ')}), '')`;
};

interface Place {
  readonly streets: readonly string[];
  readonly postcode?: string | readonly string[];
}

/** Street, house and postcode of the first place whose street is known: a postcode alone is a quarter. */
export const fullAddress = (...places: readonly Place[]): Source => {
  return (cells: Cells) => {
    const written = places.map(({ streets, postcode }) => {
      const street = `nullif(concat_ws(' ', ${streets.map((name) => cells.text(name)).join(', ')}), '')`;
      if (postcode === undefined) return street;
      const codes = [postcode].flat().map((name) => `' ' || ${cells.text(name)}`);
      return `${street} || coalesce(${codes.join(', ')}, '')`;
    });
    return `coalesce(${written.join(', ')})`;
  };
};

/** A text, null where a marketplace has masked it. */
export const plainText = (cells: Cells, name: string): string =>
  `case when ${cells.text(name)} not like '%*%' then ${cells.text(name)} end`;

/** An aggregate, such as `sum(amount)`, over all rows of the row's order. */
export const overOrder = (cells: Cells, orderId: string, aggregate: string): string =>
  `${aggregate} over (partition by ${cells.text(orderId)})`;

/** A product that was cancelled while something else of its order was not; never null. */
export const isCancelledAlone = (cells: Cells, orderId: string, status: string): string => {
  const isCancelled = `coalesce(${status} = 'cancelled', false)`;
  return `${isCancelled} and not ${overOrder(cells, orderId, `bool_and(${isCancelled})`)}`;
};

/** The one of several names of a column, by language or version, that the file has. */
export const nameIn = (cells: Cells, names: readonly string[]): string =>
  names.find((name) => cells.has(name)) ?? names[0] ?? '';

/** `a + b`, where a missing part counts nothing. */
export const sumOf = (cells: Cells, ...names: readonly string[]): string =>
  names.map((name) => `coalesce(${cells.money(name)}, 0)`).join(' + ');

/**
 * What was taken off a total afterwards, by a column of totals adjusted since. Platforms write 0.00 as well
 * as nothing where nothing was adjusted; that all was given back must be proved by another adjusted amount.
 */
export const takenOff = (
  cells: Cells,
  total: string,
  adjusted: string,
  proofs: readonly string[]
): string => {
  const isAdjusted = [adjusted, ...proofs].map((name) => `coalesce(${cells.money(name)}, 0) <> 0`);
  return `case when ${isAdjusted.join(' or ')} then greatest(${cells.money(total)} - ${cells.money(adjusted)}, 0) end`;
};

/** The currency that a sign in front of or behind an amount tells without doubt. */
export const signedCurrencyOf = (amount: string): string => `case
      when ${amount} like '%€%' then 'EUR'
      when ${amount} like '%£%' then 'GBP'
      when ${amount} like '%zł%' then 'PLN'
      when regexp_matches(${amount}, '^-?US ?\\$') then 'USD'
      when regexp_matches(${amount}, '^-?(?:AU|A) ?\\$') then 'AUD'
      when regexp_matches(${amount}, '^-?(?:CA|C) ?\\$') then 'CAD'
    end`;

export const signedCurrency = (name: string): Source => {
  return (cells: Cells) => signedCurrencyOf(cells.text(name));
};

/** Marketplaces put an address of their own in place of the buyer's. */
export const ownEmail = (name: string): Source => {
  return (cells: Cells) =>
    `case when not regexp_matches(lower(${cells.text(name)}), '@(?:members\\.ebay|marketplace\\.amazon)\\.') then ${cells.text(name)} end`;
};

const currencies: Readonly<Record<string, string>> = {
  indonesia: 'IDR',
  malaysia: 'MYR',
  philippines: 'PHP',
  singapore: 'SGD',
  thailand: 'THB',
  vietnam: 'VND',
  'viet nam': 'VND',
  'united kingdom': 'GBP',
  'united states': 'USD'
};

/** Marketplaces that sell in a country's own currency and do not name it. */
export const currencyOfCountry = (name: string): Source => {
  const branches = Object.entries(currencies).map(
    ([country, currency]) => `when '${country}' then '${currency}'`
  );
  return (cells: Cells) => `case lower(${cells.text(name)}) ${branches.join(' ')} end`;
};
