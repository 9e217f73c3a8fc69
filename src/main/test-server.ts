import type { MtprotoEndpoint } from './config.ts';

/** Telegram’s servers for tests, as https://my.telegram.org names them, by the number of their data centre. GramJS has their key. */
const TEST_SERVERS: Readonly<Record<number, string>> = {
  1: '149.154.175.10',
  2: '149.154.167.40',
  3: '149.154.175.117',
};

/** @returns null where Telegram’s own servers are wanted. */
export function testServer(env: {
  TELEGRAM_TEST_SERVERS?: '0' | '1' | undefined;
  MTPROTO_DC_ID: number;
}): MtprotoEndpoint | null {
  const host = TEST_SERVERS[env.MTPROTO_DC_ID];
  if (env.TELEGRAM_TEST_SERVERS !== '1' || host === undefined) return null;
  return { host, port: 443, dcId: env.MTPROTO_DC_ID, rsaPublicKey: null };
}
