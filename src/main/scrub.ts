/** Of what Telegram signs for a Mini App: core.telegram.org/bots/webapps#webappinitdata */
const INIT_DATA =
  '(?:query_id|user|receiver|chat|chat_type|chat_instance|start_param|auth_date|signature|hash)';

/**
 * What must never be read in a log, by its looks: bot tokens, invite links (anyone with one may join), session strings, keys, API
 * hashes, the password in the URL of a database, what a Mini App is opened with, login tokens (who accepts one logs somebody in),
 * phone numbers in international form.
 */
const SECRETS: readonly [RegExp, string][] = [
  [/(postgres(?:ql)?:\/\/[^\s:/@]*:)[^\s/]+@/gi, '$1<password>@'],
  [/\d{3,}(?::|%3A)[\w-]{20,}/gi, '<bot token>'],
  [/(login(?:\?|%3F)token(?:=|%3D))[\w+/=%-]+/gi, '$1<token>'],
  [/(\btma\s+|tgWebAppData(?:=|%3D))[^\s"'\\&#]+/gi, '$1<initData>'],
  [new RegExp(String.raw`\b${INIT_DATA}=[^&\s"'\\]+(?:&${INIT_DATA}=[^&\s"'\\]+)+`, 'g'), '<initData>'],
  [/((?:t\.me|telegram\.(?:me|dog))(?:\/|%2F)(?:\+|%2B|joinchat(?:\/|%2F))|\binvite=)[\w-]+/gi, '$1<hash>'],
  [/\b1[A-Za-z0-9+/]{200,}={0,2}/g, '<session>'],
  [/\b[0-9a-f]{32,}\b/gi, '<secret>'],
  // 32 bytes in base64.
  [/(?<![\w+/-])[\w+/-]{43}=(?![\w=])/g, '<secret>'],
  [/(?<![\w.])(?:\+|%2B)[1-9](?:[ ().-]{0,2}\d){6,14}(?!\d)/gi, '<phone>'],
  [/(\bphone(?:_?number)?\\?["']?\s*[:=]\s*\\?["']?)\d{7,15}\b/gi, '$1<phone>'],
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
