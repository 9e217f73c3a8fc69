import { Api } from 'telegram';
import { DEVICE } from './create-telegram-worker.ts';
import { socketTo } from './endpoint.ts';
import { failureOf, type LoginOptions } from './login.ts';
import { KeySession, QuietClient } from './quiet-client.ts';
import { trustServerKey } from './server-key.ts';

/**
 * Logs in as the bot itself, with the token that it has for the Bot API.
 * @returns a session: a secret.
 * @throws TelegramFailure; a Refusal with `ACCESS_TOKEN_INVALID` or `ACCESS_TOKEN_EXPIRED` for a token that is none.
 */
export async function createBotSession(
  options: Pick<LoginOptions, 'apiId' | 'apiHash' | 'endpoint' | 'rsaKey'> & { token: string },
): Promise<string> {
  if (options.rsaKey !== undefined) trustServerKey(options.rsaKey);
  const session = new KeySession('');
  // As for a person's login: the first data centre may send us to another.
  const client = new QuietClient(session, options, DEVICE, {
    connectionRetries: 3,
    requestRetries: 5,
    floodSleepThreshold: -1,
    ...(options.endpoint === undefined ? {} : { networkSocket: socketTo(options.endpoint) }),
  });
  const { apiId, apiHash, token: botAuthToken } = options;
  try {
    await client.connect();
    await client.invoke(new Api.auth.ImportBotAuthorization({ flags: 0, apiId, apiHash, botAuthToken }));
    return session.save();
  } catch (error) {
    throw failureOf(error, 'auth.importBotAuthorization');
  } finally {
    await client.destroy();
  }
}
