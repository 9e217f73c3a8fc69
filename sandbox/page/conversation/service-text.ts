import type { Message } from '../../server/world/types.ts';
import type { WorldView } from '../answers.ts';
import { isChannel, userName } from '../shell/names.ts';
import { t } from '../text.ts';

/** @returns the sentence of a service message ("Mia joined …"), undefined for every other message. */
export function serviceText(message: Message, world: WorldView): string | undefined {
  if (message.chatShared) {
    const { peerId } = message.chatShared;
    const chat = world.chats.find((candidate) => candidate.peerId === peerId);
    return t('service-chat-shared', { chat: chat?.title ?? String(peerId), bot: world.bot.firstName });
  }
  if (message.webAppData) {
    return t('service-web-app-data', { button: message.webAppData.buttonText, bot: world.bot.firstName });
  }
  if (!message.service) return undefined;
  const peerId = Number(message.dialog.split(':')[1]);
  const chat = world.chats.find((candidate) => candidate.peerId === peerId);
  const kind = chat && isChannel(chat.kind) ? 'channel' : 'group';
  return t(`service-${message.service.type}`, {
    name: userName(world, message.fromId),
    admin: userName(world, message.service.adminId),
    kind,
    title: message.service.title ?? '',
  });
}
