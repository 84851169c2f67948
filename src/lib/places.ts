import { alpha3, chineseCities, chineseProvinces, otherNames } from './place-names.ts';

/** What of a place a column tells. */
export const placeKinds = ['country', 'region', 'city'] as const;
export type PlaceKind = (typeof placeKinds)[number];

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
/** Groups of countries, and codes for "unknown", which name no country. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

function isCountry(code: string, names: Intl.DisplayNames): boolean {
  // Codes of states that are no more lead to another.
  return !noCountries.has(code) && names.of(code) !== undefined && regionOf(code) === code;
}

const regionOf = (code: string): string | undefined => new Intl.Locale(`und-${code}`).region;

/** Every two-letter code of ISO 3166 that names a country. */
export function countryCodes(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => isCountry(code, names));
}

/** Languages in which exports name countries. Of a name that two of them share the first one's holds. */
const languages = 'en zh zh-Hant de fr es it nl pt pl ja ko ru sv da nb fi cs tr uk id ms th vi'.split(' ');

const fold = (text: string): string => text.trim().toLowerCase();

function countryNames(): ReadonlyMap<string, string> {
  const codes = countryCodes();
  const found = new Map<string, string>();
  const add = (name: string, code: string): void => {
    if (!found.has(fold(name))) found.set(fold(name), code);
  };
  for (const code of codes) add(code, code);
  for (const [three, code] of alpha3) add(three, code);
  for (const [name, code] of otherNames) add(name, code);
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
      for (const code of codes) add(names.of(code) ?? code, code);
    }
  }
  return found;
}

const provinceEndings = {
  zh: ['', '省', '市', '自治区', '壮族自治区', '回族自治区', '维吾尔自治区', '特别行政区'],
  en: ['', ' province', ' sheng', ' municipality', ' city', ' shi', ' autonomous region', ' sar']
};
const cityEndings = { zh: ['', '市'], en: ['', ' city', ' shi'] };

interface NamedPlace {
  readonly en: string;
  readonly zh: string;
  readonly others: readonly string[];
}

function spellings(
  places: readonly NamedPlace[],
  endings: typeof provinceEndings
): ReadonlyMap<string, string> {
  return new Map(
    places.flatMap(({ en, zh, others }) =>
      [en, zh, ...others].flatMap((name) =>
        [...endings.zh, ...endings.en].map((ending) => [fold(name + ending), en] as const)
      )
    )
  );
}

/** By what is written, in lower case: how the place is called everywhere. Codes of provinces hold in China alone. */
interface PlaceNames extends Readonly<Record<PlaceKind, ReadonlyMap<string, string>>> {
  readonly chineseCode: ReadonlyMap<string, string>;
}

let known: PlaceNames | undefined;

/** Made on first use: names in two dozen languages are no matter of the first paint. */
export function placeNames(): PlaceNames {
  known ??= {
    country: countryNames(),
    region: spellings(chineseProvinces, provinceEndings),
    city: spellings(chineseCities, cityEndings),
    chineseCode: new Map(
      chineseProvinces.flatMap(({ en, codes }) => codes.map((code) => [fold(code), en] as const))
    )
  };
  return known;
}

/** How a place is called everywhere, however it is written: a country by its code, the rest in English. */
export const placeKey = (kind: PlaceKind, written: string): string =>
  placeNames()[kind].get(fold(written)) ?? written.trim();

const chineseNames: Readonly<Record<'region' | 'city', ReadonlyMap<string, string>>> = {
  region: new Map(chineseProvinces.map(({ en, zh }) => [en, zh])),
  city: new Map(chineseCities.map(({ en, zh }) => [en, zh]))
};

/** `Hong Kong` rather than `Hong Kong SAR China`. */
const calledShort = new Set(['HK', 'MO']);
const namers = new Map<string, Intl.DisplayNames>();

function countryName(language: string, code: string): string {
  const style = calledShort.has(code) ? 'short' : 'long';
  const namer =
    namers.get(language + style) ??
    new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
  namers.set(language + style, namer);
  return namer.of(code) ?? code;
}

/** The name of a place in a language of the app; what is not known stays as it is written. */
export function placeName(language: string, kind: PlaceKind, key: string): string {
  if (kind === 'country') return /^[A-Z]{2}$/.test(key) ? countryName(language, key) : key;
  return language.startsWith('zh') ? (chineseNames[kind].get(key) ?? key) : key;
}

const isPlaceKind = (dimension: string): dimension is PlaceKind =>
  placeKinds.some((kind) => kind === dimension);

/** A value of any dimension in a language of the app: only those of places have names of their own. */
export const nameInDimension = (language: string, dimension: string, value: string): string =>
  isPlaceKind(dimension) ? placeName(language, dimension, value) : value;

/** The same the other way round: what a value of any dimension is called everywhere. */
export const keyInDimension = (dimension: string, written: string): string =>
  isPlaceKind(dimension) ? placeKey(dimension, written) : written;

/** Places whose name, in a language of the app, has a text within it. */
export function placesNamedLike(kind: PlaceKind, text: string): readonly string[] {
  const wanted = fold(text);
  if (wanted === '') return [];
  const found = [...new Set(placeNames()[kind].values())].filter((key) =>
    ['en', 'zh'].some((language) => fold(placeName(language, kind, key)).includes(wanted))
  );
  const exact = placeNames()[kind].get(wanted);
  return exact === undefined || found.includes(exact) ? found : [...found, exact];
}
