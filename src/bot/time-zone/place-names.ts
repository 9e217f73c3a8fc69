/** As it is compared: without accents, marks and case; "St." for every Saint. */
export function placeKey(name: string): string {
  // As most names are.
  if (/^[a-z]+$/i.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ʼ’‘'`´]/g, '')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replaceAll(/\bsaint\b|\bsankt\b/g, 'st');
}

const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['new york', 'nyc, new york city, ny city, manhattan, brooklyn, queens, bronx, long island'],
  ['los angeles', 'la, l a, hollywood'],
  ['san francisco', 'sf, bay area, silicon valley, palo alto, cupertino, mountain view'],
  ['washington d c', 'washington, washington dc, dc, d c'],
  ['las vegas', 'vegas'],
  ['philadelphia', 'philly'],
  ['bengaluru', 'bangalore, banglore'],
  ['mumbai', 'bombay'],
  ['kolkata', 'calcutta'],
  ['chennai', 'madras'],
  ['delhi', 'new delhi'],
  ['kyiv', 'kiev, киев, київ, kyjiw, kijow'],
  ['kharkiv', 'kharkov, харьков, харків'],
  ['lvov', 'lviv, lwow, lemberg, львов, львів'],
  ['odessa', 'odesa, одесса, одеса'],
  ['dnipropetrovsk', 'dnipro, dnepr, днепр, дніпро'],
  ['moscow', 'moskva, moskau, москва'],
  ['st petersburg', 'spb, питер, st peterburg, st petersbourg, leningrad, санкт петербург'],
  ['yekaterinburg', 'ekaterinburg, екатеринбург'],
  ['novosibirsk', 'новосибирск'],
  ['minsk', 'минск'],
  ['almaty', 'алматы, alma ata'],
  ['astana', 'астана, nur sultan'],
  ['tashkent', 'ташкент'],
  ['tbilisi', 'тбилиси'],
  ['yerevan', 'ереван'],
  ['baku', 'баку'],
  ['munich', 'munchen, muenchen, monaco di baviera'],
  ['cologne', 'koln, koeln'],
  ['frankfurt', 'frankfurt am main'],
  ['vienna', 'wien'],
  ['zurich', 'zuerich, zurigo'],
  ['geneva', 'geneve, genf'],
  ['rome', 'roma'],
  ['milan', 'milano, mailand'],
  ['naples', 'napoli'],
  ['turin', 'torino'],
  ['florence', 'firenze'],
  ['venice', 'venezia'],
  ['lisbon', 'lisboa, lissabon'],
  ['madrid', 'madryt'],
  ['prague', 'praha, prag'],
  ['warsaw', 'warszawa, warschau'],
  ['bucharest', 'bucuresti'],
  ['belgrade', 'beograd, белград'],
  ['athens', 'athina'],
  ['copenhagen', 'kobenhavn, kopenhagen'],
  ['goteborg', 'gothenburg'],
  ['brussels', 'bruxelles, brussel'],
  ['antwerpen', 'antwerp, anvers'],
  ['the hague', 'den haag'],
  ['istanbul', 'constantinople, стамбул'],
  ['tel aviv yafo', 'tel aviv'],
  ['rangoon', 'yangon'],
  ['ho chi minh city', 'saigon'],
  ['beijing', 'peking'],
  ['guangzhou', 'canton'],
  ['mexico city', 'ciudad de mexico, cdmx'],
  ['sao paulo', 'sampa'],
  ['rio de janeiro', 'rio'],
  ['cape town', 'kaapstad'],
  ['johannesburg', 'joburg, jozi'],
];

const COUNTRY_NAMES: readonly (readonly [string, string])[] = [
  ['us', 'us, usa, u s, u s a, united states of america, the us, the usa, the states, america'],
  ['gb', 'uk, u k, britain, great britain, england, scotland, wales, northern ireland, united kingdom'],
  ['nl', 'holland, the netherlands'],
  ['tr', 'turkey, turkiye'],
  ['cz', 'czech republic'],
  ['ae', 'uae, emirates, united arab emirates, the uae'],
  ['kr', 'south korea, korea, republic of korea'],
  ['ru', 'russian federation, rossiya'],
  ['ci', 'ivory coast'],
  ['mm', 'burma'],
  ['hk', 'hong kong'],
  ['mo', 'macau, macao'],
  ['ba', 'bosnia'],
  ['cd', 'drc, congo kinshasa'],
  ['ps', 'palestine'],
];

/** By another name, the one that the list of cities has. */
export const CITY_BY_OTHER_NAME = byOtherName(OTHER_NAMES);
/** By a name that `Intl` doesn't have, the ISO 3166 code in lower case. */
export const COUNTRY_BY_OTHER_NAME = byOtherName(COUNTRY_NAMES);

function byOtherName(table: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(
    table.flatMap(([name, others]) => others.split(', ').map((other) => [placeKey(other), name] as const)),
  );
}
