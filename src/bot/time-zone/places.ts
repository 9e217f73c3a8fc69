import { CITY_BY_OTHER_NAME, COUNTRY_BY_OTHER_NAME, placeKey } from './place-names.ts';
import { byPopulation, cityList, distinct, zoneList } from './zone-data.ts';

/** A city with a fifth of the people of its biggest namesake may be meant as well. */
const NAMESAKE_SHARE = 0.2;
/** A smaller city that is called like a state is not what is meant. */
const BESIDE_STATE_MIN = 100_000;
/** Of a city that only the list of zones has. */
const UNKNOWN_POPULATION = 100_000;
/** Shorter beginnings are those of too many names. */
const BEGINNING_MIN = 4;

interface City {
  zone: string;
  people: number;
  /** Where it is, as people say it after its name: its country and state, by name and by code. */
  within: readonly string[];
}

/**
 * Zones of a country, a state or a city, as people name them: "Germany", "Texas", "San Francisco", "Portland, Oregon".
 * @param language BCP 47: countries are known by their names in it as well as in English.
 * @returns IANA names of different clocks, the likeliest first; none for a place that isn't known.
 */
export function zonesOfPlace(text: string, language: string, now: Date): string[] {
  const place = placeKey(text);
  if (place === '' || isShortWord(text, place)) return [];
  const [, name, where] = /^([^,]+),(?:.*,)?([^,]+)$/.exec(text) ?? [];
  if (name !== undefined && where !== undefined) {
    const zones = cityWithin(placeKey(name), placeKey(where), language);
    return distinct(zones.length > 0 ? zones : wideZones(placeKey(where), language), now);
  }
  const country = countryZones(place, language);
  const states = stateZones(place);
  const cities = citiesNamed(place).filter(({ people }) => states.length === 0 || people >= BESIDE_STATE_MIN);
  const isCountry = country.length > 0 && !CITY_BY_OTHER_NAME.has(place);
  const found = [...(isCountry ? [] : zonesOf(cities)), ...country, ...states];
  if (found.length > 0) return distinct(found, now);
  const within = splits(place).flatMap(([name, where]) => cityWithin(name, where, language));
  if (within.length > 0) return distinct(within, now);
  const beyond = splits(place).flatMap(([name, where]) =>
    citiesNamed(name).length > 0 ? wideZones(where, language) : [],
  );
  return distinct(beyond.length > 0 ? beyond : zonesOf(citiesThatBegin(place)), now);
}

/** "No" is an answer, "NO" is Norway. */
function isShortWord(text: string, place: string): boolean {
  const known = COUNTRY_BY_OTHER_NAME.has(place) || CITY_BY_OTHER_NAME.has(place);
  return place.length <= 2 && !known && !/^\p{Lu}{2}$/u.test(text);
}

/** "Portland Oregon", "New York City USA": each way to part a name from where it is. */
function splits(place: string): [name: string, where: string][] {
  const words = place.split(' ');
  return words
    .slice(1)
    .map((_, index) => [
      words.slice(0, words.length - 1 - index).join(' '),
      words.slice(words.length - 1 - index).join(' '),
    ]);
}

function cityWithin(name: string, where: string, language: string): string[] {
  const country = countryNames(language).get(where);
  return zonesOf(
    citiesNamed(name).filter(({ within }) => within.includes(where) || (country && within.includes(country))),
  );
}

function wideZones(place: string, language: string): string[] {
  return [...countryZones(place, language), ...stateZones(place)];
}

function countryZones(place: string, language: string): string[] {
  const code = countryNames(language).get(place);
  const zones = zoneList().filter(({ countryCode }) => countryCode.toLowerCase() === code);
  return byPopulation(zones.map(({ name }) => name));
}

function stateZones(place: string): string[] {
  return byPopulation([...(index().states.get(place) ?? [])]);
}

/** Of cities of one name, those that may be meant, each with its zone. */
function zonesOf(cities: readonly City[]): string[] {
  const [biggest, ...others] = cities.toSorted((one, other) => other.people - one.people);
  if (biggest === undefined) return [];
  const meant = others.filter(({ people }) => people >= biggest.people * NAMESAKE_SHARE);
  return [biggest, ...meant].map(({ zone }) => zone);
}

function citiesNamed(name: string): readonly City[] {
  return index().cities.get(CITY_BY_OTHER_NAME.get(name) ?? name) ?? [];
}

function citiesThatBegin(beginning: string): City[] {
  if (beginning.length < BEGINNING_MIN) return [];
  return [...index().cities].flatMap(([name, cities]) => (name.startsWith(beginning) ? cities : []));
}

interface Index {
  cities: Map<string, City[]>;
  /** Zones by the name of a state, and by its code. */
  states: Map<string, Set<string>>;
}

let made: Index | undefined;

function index(): Index {
  made ??= makeIndex();
  return made;
}

function makeIndex(): Index {
  const cities = new Map<string, City[]>();
  const states = new Map<string, Set<string>>();
  const add = (name: string, city: City): void => {
    const key = placeKey(name);
    const namesakes = cities.get(key);
    if (namesakes === undefined) cities.set(key, [city]);
    else if (namesakes.every(({ zone }) => zone !== city.zone)) namesakes.push(city);
  };
  for (const { city, pop, timezone, country, iso2, province, state_ansi: code } of cityList()) {
    // A few have no zone, or a number for a code.
    if (timezone === null) continue;
    const state = [placeKey(province ?? ''), code?.toLowerCase() ?? ''].filter((name) => name !== '');
    add(city, {
      zone: timezone,
      people: pop,
      within: [placeKey(country), typeof iso2 === 'string' ? iso2.toLowerCase() : '', ...state],
    });
    for (const name of state) states.set(name, (states.get(name) ?? new Set()).add(timezone));
  }
  for (const { name, mainCities, countryName, countryCode } of zoneList()) {
    const within = [placeKey(countryName), countryCode.toLowerCase()];
    for (const city of [name.split('/').at(-1) ?? '', ...mainCities.flatMap((each) => each.split(' / '))]) {
      add(city, { zone: name, people: UNKNOWN_POPULATION, within });
    }
  }
  return { cities, states };
}

const countries = new Map<string, ReadonlyMap<string, string>>();

/** ISO 3166 codes in lower case by names and codes of countries, as somebody with that language may type them. */
function countryNames(tag: string): ReadonlyMap<string, string> {
  // What a client sends need not be a tag that `Intl` takes.
  const language = /^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0] ?? 'en';
  const known = countries.get(language);
  if (known !== undefined) return known;
  const names = new Map(COUNTRY_BY_OTHER_NAME);
  const spoken = Intl.DisplayNames.supportedLocalesOf(['en', language]);
  const displays = spoken.map((tag) => new Intl.DisplayNames([tag], { type: 'region' }));
  for (const { countryCode } of zoneList()) {
    const code = countryCode.toLowerCase();
    for (const name of [code, ...displays.map((display) => placeKey(display.of(countryCode) ?? ''))]) {
      if (!names.has(name)) names.set(name, code);
    }
  }
  countries.set(language, names);
  return names;
}
