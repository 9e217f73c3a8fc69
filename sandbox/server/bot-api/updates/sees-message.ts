import { parseDialog } from '../../world/dialog.ts';
import { isAdministrator } from '../../world/rights.ts';
import type { Message, User } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import { withFoundEntities } from '../text/find-entities.ts';

/**
 * Whether `bot` is told of a message. Never of its own or another bot's. In groups, privacy mode is on: commands, replies to
 * its own messages, messages sent via it and service messages, unless it is an administrator.
 */
export function seesMessage(world: World, bot: User, message: Message): boolean {
  const dialog = parseDialog(message.dialog);
  if (message.fromId !== undefined && world.people.get(message.fromId)?.isBot && !message.service)
    return false;
  if (dialog.type === 'bot') return dialog.botId === bot.id && message.fromId === dialog.userId;
  const me = world.chats.member(dialog.peerId, bot.id);
  if (me.status === 'left' || me.status === 'kicked') return false;
  if (isAdministrator(me) || message.service || message.viaBotId === bot.id) return true;
  return isCommandFor(bot, message) || isReplyTo(world, bot, message);
}

function isCommandFor(bot: User, message: Message): boolean {
  const text = message.text ?? message.caption ?? '';
  const given = message.entities ?? message.captionEntities ?? [];
  return withFoundEntities(text, given)
    .filter((entity) => entity.type === 'bot_command')
    .some((entity) => {
      const [, addressee] = text.slice(entity.offset, entity.offset + entity.length).split('@');
      return addressee === undefined || addressee.toLowerCase() === bot.username?.toLowerCase();
    });
}

function isReplyTo(world: World, bot: User, message: Message): boolean {
  if (message.replyToId === undefined) return false;
  return world.messages.find(message.dialog, message.replyToId)?.fromId === bot.id;
}
