import { z } from 'zod';
import { decideProposal } from '../../actions/propose-link.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { readerOf } from '../screens/reading.ts';
import { show } from '../screens/show.ts';
import { proposalScreen, proposedScreen } from './proposal-screens.ts';

const proposalSchema = z.object({ id: z.string() });

/** A second person's yes or no. The first word counts; the others see whose it was. */
export function proposalPresses(deps: BotDependencies): PressHandlers {
  const decide = async (press: PressContext, approved: boolean): Promise<void> => {
    const { id } = proposalSchema.parse(JSON.parse(press.button.payload));
    const { userId, name } = press.person;
    const { proposal, decided } = await decideProposal(deps, { id, approved, actor: { userId, name } });
    const chat = await deps.store.chats.named(proposal.peerId);
    const title = chat?.title ?? press.words.plain('chat-unknown');
    const at = { reading: press.reading, now: deps.clock.now() };
    await press.show(proposalScreen(proposal, title, press.words, at));
    if (proposal.state !== 'declined' || !decided) return;
    const asker = await deps.store.persons.find(proposal.actorId);
    if (asker === null) return;
    const { text } = proposedScreen(proposal, readerOf(asker, deps).words);
    const { chatId, messageId } = proposal.card;
    await show(press.ctx.api, chatId, { html: text, rows: [], edit: messageId });
  };
  return {
    'proposal.approve': (press) => decide(press, true),
    'proposal.decline': (press) => decide(press, false),
  };
}
