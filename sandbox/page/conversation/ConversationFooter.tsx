import type { DialogKey } from '../../server/world/types.ts';
import type { ConversationView } from '../answers.ts';
import { chatOfDialog } from '../dialogs/peer-of-dialog.ts';
import { useBlocked } from '../live/use-blocked.ts';
import { type OutgoingMessage, people } from '../people.ts';
import { useSandbox } from '../shell/context.ts';
import { t } from '../text.ts';
import { Composer } from './Composer.tsx';

interface Props {
  dialogKey: DialogKey;
  view: ConversationView;
  isEmpty: boolean;
  send: (message: OutgoingMessage) => void;
}

/** Where one writes, or what stands there while one can't. */
export function ConversationFooter({ dialogKey, view, isEmpty, send }: Props) {
  const { world, me, live, attempt } = useSandbox();
  const blocked = useBlocked(live, me.id);
  const chat = world.chats.find((candidate) => candidate.peerId === chatOfDialog(dialogKey));
  const status = chat?.members.find((member) => member.userId === me.id)?.status;
  const isBot = chat === undefined;

  if (chat?.kind === 'channel' && status !== 'creator' && status !== 'administrator') {
    return <footer class="footer-bar footer-note">{t('only-admins-post')}</footer>;
  }
  if (!isBot || (!blocked && !isEmpty)) return <Composer dialogKey={dialogKey} view={view} send={send} />;
  return (
    <footer class="footer-bar">
      {blocked ? (
        <button
          type="button"
          class="start-button"
          onClick={() => void attempt(people.setBlocked(me.id, false))}
        >
          {t('unblock-bot')}
        </button>
      ) : (
        <button type="button" class="start-button" onClick={() => send({ text: '/start' })}>
          {t('start')}
        </button>
      )}
    </footer>
  );
}
