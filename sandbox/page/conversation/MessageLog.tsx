import { Fragment } from 'preact';
import type { DialogKey } from '../../server/world/types.ts';
import { chatOfDialog } from '../dialogs/peer-of-dialog.ts';
import type { Conversation } from '../live/use-conversation.ts';
import { useSandbox } from '../shell/context.ts';
import { Icon } from '../shell/Icon.tsx';
import { dayTitle } from '../shell/times.ts';
import { t } from '../text.ts';
import { groupMessages, isService } from './group-messages.ts';
import { MessageView } from './MessageView.tsx';
import { PendingBubble } from './PendingBubble.tsx';
import { serviceText } from './service-text.ts';
import { useStickToBottom } from './use-stick-to-bottom.ts';

interface Props {
  dialogKey: DialogKey;
  title: string;
  conversation: Conversation;
}

export function MessageLog({ dialogKey, title, conversation }: Props) {
  const { world, me, now } = useSandbox();
  const { view, pending, send, discard } = conversation;
  const messages = view?.messages ?? [];
  const chat = world.chats.find((candidate) => candidate.peerId === chatOfDialog(dialogKey));
  const newestFromOthers = messages.findLast((message) => message.fromId !== me.id)?.id ?? 0;
  const { log, content, missed, jumpDown } = useStickToBottom(messages, pending.length);

  return (
    <div class="log-frame wallpaper">
      <div
        ref={log}
        class="log"
        role="log"
        aria-live="polite"
        aria-label={t('conversation-with', { title })}
        tabIndex={0}
      >
        <div ref={content} class="log-content">
          {groupMessages(messages, chat?.kind === 'channel').map((placed) => (
            <Fragment key={placed.message.id}>
              {placed.opensDay && <p class="pill day">{dayTitle(placed.message.date, now())}</p>}
              {isService(placed.message) ? (
                <p class="pill">{serviceText(placed.message, world)}</p>
              ) : (
                <MessageView
                  placed={placed}
                  dialogKey={dialogKey}
                  messages={messages}
                  isRead={newestFromOthers > placed.message.id}
                  onCommand={(text) => send({ text })}
                />
              )}
            </Fragment>
          ))}
          {pending.map((entry) => (
            <PendingBubble
              key={`pending ${entry.localId}`}
              pending={entry}
              onRetry={() => {
                discard(entry.localId);
                send(entry.text ? { text: entry.text } : { photo: true });
              }}
              onDiscard={() => discard(entry.localId)}
            />
          ))}
        </div>
      </div>
      {missed !== undefined && (
        <button
          type="button"
          class="jump-down"
          aria-label={t('jump-down', { count: missed })}
          onClick={jumpDown}
        >
          <Icon name="down" />
          {missed > 0 && <span class="jump-count">{missed}</span>}
        </button>
      )}
    </div>
  );
}
