import { createHmac, createPublicKey, verify } from 'node:crypto';

/**
 * Checks initData as Telegram's page tells bots to. It shares nothing with the server.
 * https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app
 */
export function isFromTelegram(initData: string, botToken: string): boolean {
  const fields = [...new URLSearchParams(initData)];
  const lines = fields.filter(([name]) => name !== 'hash').map(([name, value]) => `${name}=${value}`);
  const secretKey = createHmac('sha256', 'WebAppData').update(botToken).digest();
  const hash = createHmac('sha256', secretKey).update(lines.sort().join('\n')).digest('hex');
  return fields.some(([name, value]) => name === 'hash' && value === hash);
}

/**
 * Checks it as Telegram's page tells those who don't know the bot's token to.
 * @param publicKey 32 bytes, hex.
 */
export function isSignedByTelegram(initData: string, botId: number, publicKey: string): boolean {
  const fields = new URLSearchParams(initData);
  const signature = Buffer.from(fields.get('signature') ?? '', 'base64url');
  fields.delete('hash');
  fields.delete('signature');
  const lines = [...fields].map(([name, value]) => `${name}=${value}`).sort();
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
  return verify(null, Buffer.from(`${botId}:WebAppData\n${lines.join('\n')}`), key, signature);
}
