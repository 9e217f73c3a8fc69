import { createHmac, sign } from 'node:crypto';

/** Who vouches for initData: the bot's token in `hash`, Telegram itself in `signature`. */
export interface InitDataSigner {
  botId: number;
  botToken: string;
  /** PKCS#8 PEM of Telegram's Ed25519 key. */
  privateKey: string;
}

/**
 * initData as an app gets it: the fields in their order, then `signature` and `hash`, encoded as a query.
 * https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app
 */
export function signInitData(
  fields: Readonly<Record<string, string>>,
  { botId, botToken, privateKey }: InitDataSigner,
): string {
  const statement = `${botId}:WebAppData\n${checkString(fields)}`;
  const signature = sign(null, Buffer.from(statement), privateKey).toString('base64url');
  const secret = createHmac('sha256', 'WebAppData').update(botToken).digest();
  const hash = createHmac('sha256', secret)
    .update(checkString({ ...fields, signature }))
    .digest('hex');
  return Object.entries({ ...fields, signature, hash })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

/** `name=value` of each field, by name, a line each. */
function checkString(fields: Readonly<Record<string, string>>): string {
  const names = Object.keys(fields).toSorted();
  return names.map((name) => `${name}=${fields[name]}`).join('\n');
}
