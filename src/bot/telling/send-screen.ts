import type { Api } from 'grammy';
import type { PeerId } from '../../domain/peer.ts';
import { apiFailure } from '../api/errors.ts';
import type { BotDependencies } from '../dependencies.ts';
import { markup } from '../screens/markup.ts';
import type { Screen } from '../screens/screen.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';

/**
 * Sends somebody a screen that they didn't ask for.
 * @param peerId the chat that its buttons are about; null for none.
 * @returns false if the bot can't write to them. @throws what may go well later.
 */
export async function sendScreen(
  deps: BotDependencies & { api: Api },
  { userId, peerId }: { userId: number; peerId: PeerId | null },
  screen: Screen,
): Promise<boolean> {
  const reply_markup = await markup(deps, screen, { actorId: userId, peerId });
  try {
    await deps.api.sendMessage(userId, screen.text, { ...MESSAGE_OPTIONS, reply_markup });
    return true;
  } catch (error) {
    const failure = apiFailure(error);
    if (failure !== 'blocked' && failure !== 'refused') throw error;
    return false;
  }
}
