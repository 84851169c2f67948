/** What a search asks for: words that must all be found, or the start of an order number. */
export interface Search {
  /** At most three, in lower case; phones as digits. */
  readonly words: readonly string[];
  /** Undefined where what is typed is none, or finds too many to be of use. */
  readonly orderNumber: string | undefined;
}

export const noSearch: Search = { words: [], orderNumber: undefined };

const mostWords = 3;
const isPhone = (text: string): boolean => /^[+(]?\d[\d\s()./-]{3,}$/.test(text);
const isOrderNumber = (text: string): boolean => /\d/.test(text) && text.length >= 3 && !text.includes('@');

/** Phones are kept as digits and everything else in lower case. */
export function searchOf(typed: string): Search {
  const text = typed.trim().toLowerCase();
  const number = typed.trim().replace(/^#/, '');
  const orderNumber = isOrderNumber(number) ? number : undefined;
  if (isPhone(text)) return { words: [text.replaceAll(/\D/g, '').replace(/^00/, '')], orderNumber };
  const split = text.split(/\s+/).filter((word) => word !== '');
  const words =
    split.length > mostWords
      ? [...split.slice(0, mostWords - 1), split.slice(mostWords - 1).join(' ')]
      : split;
  return { words, orderNumber };
}
