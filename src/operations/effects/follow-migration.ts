import { Refusal } from '../../domain/errors.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { Context } from '../context.ts';

/** A basic group became a supergroup: everything of the old id moves to the new. @returns whether that was so. */
export async function followMigration(
  { telegram, store, log }: Pick<Context, 'telegram' | 'store' | 'log'>,
  from: PeerId,
): Promise<boolean> {
  try {
    const chat = await telegram.resolveChat({ by: 'peerId', peerId: from });
    if (chat.peerId === from) return false;
    await store.chats.migrate(from, chat.peerId);
    await store.chats.save(chat);
    log.info({ from, to: chat.peerId }, 'a group became a supergroup');
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
