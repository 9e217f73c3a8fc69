import { z } from 'zod';
import { addAuditor, inviteAuditor, listAuditors, removeAuditor } from '../../actions/auditors.ts';
import type { Actor } from '../../actions/dependencies.ts';
import type { PeerId } from '../../domain/peer.ts';
import { pressedChat } from '../chat-menu/presses.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { auditorLink } from './invitation.ts';
import { auditorsScreen } from './screens.ts';

const personSchema = z.object({ peerId: z.number(), userId: z.number() });

/** What the owner's buttons do that let others read the audit, and take it back. */
export function auditorPresses(deps: BotDependencies): PressHandlers {
  const actorOf = ({ person }: PressContext): Actor => ({ userId: person.userId, name: person.name });
  const titleOf = async (peerId: PeerId, { words }: PressContext): Promise<string> =>
    (await deps.store.chats.named(peerId))?.title ?? words.plain('chat-unknown');

  async function show(press: PressContext, asked: PeerId): Promise<void> {
    const view = await listAuditors(deps, { peerId: asked, actor: actorOf(press) });
    await press.show(auditorsScreen(view, await titleOf(view.peerId, press), press.words));
  }

  return {
    auditors: (press) => show(press, pressedChat(press)),
    'auditors.add': async (press) => {
      const { peerId, userId } = personSchema.parse(JSON.parse(press.button.payload));
      await addAuditor(deps, { peerId, userId, actor: actorOf(press) });
      await show(press, peerId);
    },
    'auditors.remove': async (press) => {
      const { peerId, userId } = personSchema.parse(JSON.parse(press.button.payload));
      await removeAuditor(deps, { peerId, userId, actor: actorOf(press) });
      await show(press, peerId);
    },
    'auditors.invite': async (press) => {
      const { id, peerId } = await inviteAuditor(deps, {
        peerId: pressedChat(press),
        actor: actorOf(press),
      });
      const link = auditorLink(press.ctx.me.username, id);
      const { words } = press;
      await press.send({
        text: words.html('auditors-invitation', { chat: await titleOf(peerId, press), link }),
        rows: [[{ text: words.plain('button-copy'), copy: link }]],
      });
    },
  };
}
