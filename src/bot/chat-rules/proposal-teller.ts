import type { Api } from 'grammy';
import { whoMayAgree } from '../../actions/propose-link.ts';
import type { LinkProposal } from '../../domain/ports/chat-rule-store.ts';
import type { BotDependencies } from '../dependencies.ts';
import { readerOf } from '../screens/reading.ts';
import { sendScreen } from '../telling/send-screen.ts';
import { createTeller, type Teller } from '../telling/teller.ts';
import { proposalScreen } from './proposal-screens.ts';

/** Tells those who may agree to a link that somebody wants it. After a crash they may be told again. */
export function createProposalTeller(deps: BotDependencies & { api: Api }): Teller {
  const { store, clock } = deps;

  async function tell(proposal: LinkProposal): Promise<void> {
    const { peerId } = proposal;
    const title = (await store.chats.named(peerId))?.title ?? null;
    for (const userId of await whoMayAgree(deps, proposal)) {
      const person = await store.persons.find(userId);
      if (person === null) continue;
      const { words, reading } = readerOf(person, deps);
      const chat = title ?? words.plain('chat-unknown');
      const screen = proposalScreen(proposal, chat, words, { reading, now: clock.now() });
      await sendScreen(deps, { userId, peerId }, screen);
    }
  }

  return createTeller(deps, {
    everyMs: 1_000,
    retryMs: 30_000,
    problem: 'those who may agree to a link could not be told',
    async tell() {
      for (const proposal of await store.chatRules.untold()) {
        await tell(proposal);
        await store.chatRules.setTold(proposal.id);
      }
      return undefined;
    },
  });
}
