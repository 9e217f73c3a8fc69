import { Api } from 'telegram';
import { connectForLogin, type LoginServer } from './connect.ts';

/**
 * Logs in as the bot itself, with the token that it has for the Bot API.
 * @returns a session: a secret.
 * @throws TelegramFailure; a Refusal with `ACCESS_TOKEN_INVALID` or `ACCESS_TOKEN_EXPIRED` for a wrong token.
 */
export async function createBotSession({
  token: botAuthToken,
  ...server
}: LoginServer & { token: string }): Promise<string> {
  const { apiId, apiHash } = server;
  const connection = await connectForLogin(server);
  try {
    await connection.call(new Api.auth.ImportBotAuthorization({ flags: 0, apiId, apiHash, botAuthToken }));
    return connection.session();
  } finally {
    await connection.close();
  }
}
