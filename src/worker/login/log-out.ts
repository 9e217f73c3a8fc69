import { Api } from 'telegram';
import { SessionDead } from '../../domain/errors.ts';
import { connectForLogin, type LoginServer } from './connect.ts';

/**
 * Ends a session at Telegram: nobody can use it any more.
 * @returns false if it had ended before.
 * @throws TelegramFailure: then it hasn't ended.
 */
export async function logOut(server: LoginServer, session: string): Promise<boolean> {
  try {
    const connection = await connectForLogin(server, session);
    try {
      await connection.call(new Api.auth.LogOut());
      return true;
    } finally {
      await connection.close();
    }
  } catch (error) {
    if (error instanceof SessionDead) return false;
    throw error;
  }
}
