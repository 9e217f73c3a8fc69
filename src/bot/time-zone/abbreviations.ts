import { byPopulation, clockOf, distinct, zoneList } from './zone-data.ts';

/** Of North America, for both halves of the year. */
const GENERIC: Readonly<Record<string, string>> = {
  et: 'eastern time',
  ct: 'central time',
  mt: 'mountain time',
  pt: 'pacific time',
  eastern: 'eastern time',
  central: 'central time',
  mountain: 'mountain time',
  pacific: 'pacific time',
};

/** Names of zones as well, with the summer time of Europe: that is what is meant, rather than Africa's without it. */
const EUROPEAN = new Set(['cet', 'eet', 'wet']);

/**
 * Zones by their abbreviation, or the name it stands for: "CET", "PDT", "Pacific Time".
 * @returns IANA names; several where it is used for more than one clock ("EST", "IST").
 */
export function zonesAbbreviated(typed: string, now: Date): string[] {
  const name = GENERIC[typed] ?? typed.replace(/ (?:standard|daylight|summer) time$/, ' time');
  const generic = name !== typed;
  const zones = zoneList().filter(
    (zone) =>
      [zone.abbreviation, zone.dstAbbreviation].some((each) => each?.toLowerCase() === typed) ||
      (zone.alternativeName.toLowerCase() === name && (!generic || zone.dstAbbreviation !== undefined)),
  );
  const found = distinct(byPopulation(zones.map((zone) => zone.name)), now);
  const known = found.find(
    (zone) => EUROPEAN.has(typed) && clockOf(zone, now) === clockOf(typed.toUpperCase(), now),
  );
  return known === undefined ? found : [known];
}
