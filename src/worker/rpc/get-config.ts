import { Api } from 'telegram';
import type { Call } from '../connection.ts';

/** `help.getConfig`: whether this is one of Telegram's test servers. */
export async function isTestServer(read: Call): Promise<boolean> {
  return (await read(new Api.help.GetConfig())).testMode;
}
