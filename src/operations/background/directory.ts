import { Refusal } from '../../domain/errors.ts';
import type { Chat } from '../../domain/peer.ts';
import { repeat } from './repeat.ts';
import type { Background } from './repeat.ts';

const CHATS_MAX = 200;

/** Keeps the chats that the account is in, and who runs them, on record: so that people are offered theirs at once. */
export async function keepDirectory(background: Background): Promise<void> {
  const { context, session, stopped } = background;
  const { store, telegram, clock, timings } = context;

  async function readChat(chat: Chat): Promise<void> {
    await store.chats.save(chat);
    try {
      const administrators = await telegram.administrators(chat.peerId);
      await store.chats.saveAdministrators(chat.peerId, administrators);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await store.chats.saveAdministrators(chat.peerId, { list: [], checkedAt: clock.now() });
    }
  }

  await repeat(background, 'directory', timings.directoryEveryMs, async () => {
    const chats = await telegram.chats();
    await session.live();
    for (const chat of chats.slice(0, CHATS_MAX)) {
      if (stopped.aborted) return;
      await readChat(chat);
      await clock.sleep(timings.directoryPauseMs, stopped);
    }
  });
}
