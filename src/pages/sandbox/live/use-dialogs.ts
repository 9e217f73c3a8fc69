import type { Message } from '../../../sandbox/world/types.ts';
import type { DialogSummary } from '../answers.ts';
import { people } from '../people.ts';
import type { Live } from './events.ts';
import { useLiveEvents } from './use-live-events.ts';
import { useRemote } from './use-remote.ts';

const AFFECTS_LIST = new Set(['member', 'chat', 'message_deleted', 'reconnected']);

function withMessage(dialogs: DialogSummary[], message: Message): DialogSummary[] {
  return dialogs.map((dialog) => {
    const shown = dialog.lastMessage?.id ?? 0;
    return dialog.key === message.dialog && message.id >= shown
      ? { ...dialog, lastMessage: message }
      : dialog;
  });
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
