import type { DialogKey } from '../../../sandbox/world/types.ts';
import type { DialogSummary } from '../answers.ts';
import { chatOfDialog } from '../dialogs/peer-of-dialog.ts';
import { useConversation } from '../live/use-conversation.ts';
import { useSandbox } from '../shell/context.ts';
import { t } from '../text.ts';
import { Composer } from './Composer.tsx';
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
  const member = chat?.members.find((candidate) => candidate.userId === me.id);
  const mayWrite =
    chat?.kind !== 'channel' || member?.status === 'creator' || member?.status === 'administrator';
  const title =
    dialogs?.find((dialog) => dialog.key === dialogKey)?.title ?? chat?.title ?? world.bot.firstName;

  return (
    <main class="column conversation" aria-label={title}>
      <ConversationHeader dialogKey={dialogKey} title={title} />
      {isEmpty ? (
        <EmptyConversation isBot={isBot} title={title} />
      ) : (
        <MessageLog dialogKey={dialogKey} title={title} conversation={conversation} />
      )}
      {view && isBot && isEmpty && (
        <footer class="footer-bar">
          <button type="button" class="start-button" onClick={() => send({ text: '/start' })}>
            {t('start')}
          </button>
        </footer>
      )}
      {view && !mayWrite && <footer class="footer-bar footer-note">{t('only-admins-post')}</footer>}
      {view && mayWrite && !(isBot && isEmpty) && <Composer view={view} send={send} />}
    </main>
  );
}
