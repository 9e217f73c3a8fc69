import { acceptInvitation } from '../../actions/auditors.ts';
import { apiFailure } from '../api/errors.ts';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { errorSentence } from '../screens/error-sentence.ts';
import { markup } from '../screens/markup.ts';
import { readerOf } from '../screens/reading.ts';
import { pressButton } from '../screens/screen.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';

/** The `/start` parameter of an invitation. */
export const AUDITOR_INVITATION = /^audit_([\w-]{16,40})$/;

export function auditorLink(bot: string, invitationId: string): string {
  return `https://t.me/${bot}?start=audit_${invitationId}`;
}

/** Somebody opened an invitation: they become an auditor, and the owner who sent it is told who it was. */
export async function openInvitation(deps: BotDependencies, ctx: BotContext, id: string): Promise<void> {
  const { person, words } = ctx;
  try {
    const used = await acceptInvitation(deps, { id, person });
    if (used === null) {
      await ctx.reply(words.html('auditors-invitation-own'), MESSAGE_OPTIONS);
      return;
    }
    const { peerId, invitedBy } = used;
    const chat = (await deps.store.chats.named(peerId))?.title ?? words.plain('chat-unknown');
    await ctx.reply(words.html('auditors-welcome', { chat, owner: invitedBy.name }), MESSAGE_OPTIONS);
    await tellOwner(deps, ctx, { peerId, ownerId: invitedBy.userId, chat });
  } catch (error) {
    const sentence = errorSentence(error, words);
    if (sentence === null) throw error;
    await ctx.reply(sentence, MESSAGE_OPTIONS);
  }
}

/** An owner who blocked the bot finds the name on the screen of auditors. */
async function tellOwner(
  deps: BotDependencies,
  { api, person }: BotContext,
  { peerId, ownerId, chat }: { peerId: number; ownerId: number; chat: string },
): Promise<void> {
  const owner = await deps.store.persons.find(ownerId);
  if (owner === null) return;
  const { words } = readerOf(owner, deps);
  const { userId, name, username } = person;
  const screen = {
    text: words.html('auditors-joined', { name, username: username ?? 'none', chat }),
    rows: [[pressButton(words.plain('auditors-remove-one'), 'auditors.remove', { peerId, userId })]],
  };
  const reply_markup = await markup(deps, screen, { actorId: ownerId, peerId });
  try {
    await api.sendMessage(ownerId, screen.text, { ...MESSAGE_OPTIONS, reply_markup });
  } catch (error) {
    if (apiFailure(error) !== 'blocked') throw error;
  }
}
