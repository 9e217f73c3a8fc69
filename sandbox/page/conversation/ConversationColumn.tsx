import type { DialogKey } from '../../server/world/types.ts';
import type { DialogSummary } from '../answers.ts';
import { chatOfDialog } from '../dialogs/peer-of-dialog.ts';
import { useConversation } from '../live/use-conversation.ts';
import { useSandbox } from '../shell/context.ts';
import { ConversationFooter } from './ConversationFooter.tsx';
import { ConversationHeader } from './ConversationHeader.tsx';
import { EmptyConversation } from './EmptyConversation.tsx';
import { MessageLog } from './MessageLog.tsx';

interface Props {
  dialogKey: DialogKey;
  dialogs: DialogSummary[] | undefined;
}

export function ConversationColumn({ dialogKey, dialogs }: Props) {
  const { world, me, live } = useSandbox();
  const conversation = useConversation(live, me.id, dialogKey);
  const { view, pending, send } = conversation;
  const isBot = dialogKey.startsWith('bot:');
  const isEmpty = view?.messages.length === 0 && pending.length === 0;

  const chat = world.chats.find((candidate) => candidate.peerId === chatOfDialog(dialogKey));
  const title =
    dialogs?.find((dialog) => dialog.key === dialogKey)?.title ?? chat?.title ?? world.bot.firstName;

  return (
    <main class="column conversation" aria-label={title}>
      <ConversationHeader dialogKey={dialogKey} title={title} />
      {isEmpty ? (
        <EmptyConversation isBot={isBot} title={title} description={view.description ?? null} />
      ) : (
        <MessageLog dialogKey={dialogKey} title={title} conversation={conversation} />
      )}
      {view && <ConversationFooter dialogKey={dialogKey} view={view} isEmpty={isEmpty} send={send} />}
    </main>
  );
}
