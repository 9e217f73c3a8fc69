import type { Message } from '../../server/world/types.ts';
import type { WorldView } from '../answers.ts';
import { serviceText } from '../conversation/service-text.ts';
import { userName } from '../shell/names.ts';
import { t } from '../text.ts';
import { chatOfDialog } from './peer-of-dialog.ts';

/** One line for the list of chats. */
export function previewOf(message: Message, world: WorldView, myId: number): { who?: string; text: string } {
  const service = serviceText(message, world);
  if (service) return { text: service };
  const attachment = message.photoFileId ? t('photo') : message.documentFileId ? t('document') : '';
  const text = message.text ?? (message.caption || attachment);
  const chat = world.chats.find((candidate) => candidate.peerId === chatOfDialog(message.dialog));
  if (chat?.kind === 'channel') return { text };
  if (message.fromId === myId) return { who: t('you'), text };
  return chat && message.fromId !== undefined ? { who: userName(world, message.fromId), text } : { text };
}
