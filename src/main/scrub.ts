/**
 * What must never be read in a log, by its looks: bot tokens, invite links (anyone with one may join), session strings, API
 * hashes.
 */
const SECRETS: readonly [RegExp, string][] = [
  [/\d{3,}:[\w-]{20,}/g, '<bot token>'],
  [/((?:t\.me|telegram\.(?:me|dog))(?:\/|%2F)(?:\+|%2B|joinchat(?:\/|%2F))|\binvite=)[\w-]+/gi, '$1<hash>'],
  [/\b1[A-Za-z0-9+/]{200,}={0,2}/g, '<session>'],
  [/\b[0-9a-f]{32,}\b/gi, '<secret>'],
];

/** Takes the secrets out of a text. */
export type Scrub = (text: string) => string;

/** @param secrets what has no looks of its own, such as a webhook's secret. */
export function createScrub(secrets: readonly string[] = []): Scrub {
  return (text) => {
    let clean = text;
    for (const secret of secrets) clean = clean.replaceAll(secret, '<secret>');
    for (const [pattern, replacement] of SECRETS) clean = clean.replaceAll(pattern, replacement);
    return clean;
  };
}
