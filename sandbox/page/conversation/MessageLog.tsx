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
import { useFloatingDay } from './use-floating-day.ts';
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
  const days = groupMessages(messages, chat?.kind === 'channel');
  const { log, content, missed, jumpDown } = useStickToBottom(messages, pending.length);
  useFloatingDay(log, messages);

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
          {days.map((day) => (
            <section key={day.messages[0]?.message.id} class="day">
              <p class="pill day-title">{dayTitle(day.date, now())}</p>
              {day.messages.map((placed) =>
                isService(placed.message) ? (
                  <p key={placed.message.id} class="pill">
                    {serviceText(placed.message, world)}
                  </p>
                ) : (
                  <MessageView
                    key={placed.message.id}
                    placed={placed}
                    dialogKey={dialogKey}
                    messages={messages}
                    isRead={newestFromOthers > placed.message.id}
                    onCommand={(text) => send({ text })}
                  />
                ),
              )}
            </section>
          ))}
          {pending.map((entry) => (
            <PendingBubble
              key={`pending ${entry.localId}`}
              pending={entry}
              onRetry={() => {
                discard(entry.localId);
                send(entry.message);
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
