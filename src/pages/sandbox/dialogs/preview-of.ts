import type { Message } from '../../../sandbox/world/types.ts';
import type { WorldView } from '../answers.ts';
import { serviceText } from '../conversation/service-text.ts';
import { userName } from '../shell/names.ts';
import { t } from '../text.ts';

/** One line for the list of chats. */
export function previewOf(message: Message, world: WorldView, myId: number): { who?: string; text: string } {
  const service = serviceText(message, world);
  if (service) return { text: service };
  const attachment = message.photoFileId ? t('photo') : message.documentFileId ? t('document') : '';
  const text = message.text ?? (message.caption || attachment);
  if (message.fromId === myId) return { who: t('you'), text };
  const inChat = message.dialog.startsWith('chat:') && message.fromId !== undefined;
  return inChat ? { who: userName(world, message.fromId), text } : { text };
}
