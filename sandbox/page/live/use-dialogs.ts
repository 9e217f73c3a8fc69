import type { Message } from '../../server/world/types.ts';
import type { DialogSummary } from '../answers.ts';
import { people } from '../people.ts';
import type { Live } from './events.ts';
import { useLiveEvents } from './use-live-events.ts';
import { useRemote } from './use-remote.ts';

const AFFECTS_LIST = new Set(['member', 'chat', 'message_deleted', 'reconnected']);

/** Bots stay on top; below them the liveliest chat comes first, as the front orders them. */
function withMessage(dialogs: DialogSummary[], message: Message): DialogSummary[] {
  const changed = dialogs.map((dialog) => {
    const concerns = dialog.key === message.dialog && message.id >= (dialog.lastMessage?.id ?? 0);
    return concerns ? { ...dialog, lastMessage: message } : dialog;
  });
  const bots = changed.filter((dialog) => dialog.kind === 'bot');
  const chats = changed.filter((dialog) => dialog.kind !== 'bot');
  return [...bots, ...chats.sort((a, b) => (b.lastMessage?.date ?? 0) - (a.lastMessage?.date ?? 0))];
}

/** The bots that the person can write to, then their chats; undefined until first read. */
export function useDialogs(live: Live, userId: number): DialogSummary[] | undefined {
  const list = useRemote(String(userId), async () => (await people.dialogs(userId)).dialogs);
  useLiveEvents(live, (event) => {
    if (event.type === 'message' || event.type === 'message_edited') {
      list.patch((dialogs) => withMessage(dialogs, event.message));
    } else if (AFFECTS_LIST.has(event.type)) {
      void list.refresh();
    }
  });
  return list.value;
}
