import type { Api } from 'grammy';
import type { LostAdmin } from '../../domain/ports/offboarding-store.ts';
import type { BotDependencies } from '../dependencies.ts';
import { readerOf } from '../screens/reading.ts';
import { sendScreen } from '../telling/send-screen.ts';
import { createTeller, type Teller } from '../telling/teller.ts';
import { offboardingScreen } from './offboarding-screen.ts';

const SHOWN = 5;

/** Tells the owner of a chat, once each time, that somebody can't make links there any more whose links are still open. */
export function createOffboardingTeller(deps: BotDependencies & { api: Api }): Teller {
  const { store } = deps;

  async function tell(lost: LostAdmin): Promise<void> {
    const chat = await store.chats.find(lost.peerId);
    const ownerId = chat?.administrators?.list.find(({ creator }) => creator)?.userId ?? null;
    // Who never wrote to the bot can't be written to.
    const owner = ownerId === null ? null : await store.persons.find(ownerId);
    if (chat === null || owner === null) return;

    const { links, count } = await store.offboarding.openLinks(lost, { limit: SHOWN });
    if (count === 0) return;
    const { words } = readerOf(owner, deps);
    const screen = offboardingScreen({ ...lost, links, count }, chat.title, words);
    await sendScreen(deps, { userId: owner.userId, peerId: chat.peerId }, screen);
  }

  return createTeller(deps, {
    everyMs: 2_000,
    retryMs: 30_000,
    problem: 'an owner could not be told that somebody lost the right to make links',
    async tell() {
      for (const lost of await store.offboarding.untold()) {
        await tell(lost);
        await store.offboarding.setTold(lost);
      }
      return undefined;
    },
  });
}
