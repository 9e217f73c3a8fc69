import type { Pending } from '../live/use-conversation.ts';
import type { OutgoingMessage } from '../people.ts';
import { Icon } from '../shell/Icon.tsx';
import { t } from '../text.ts';

interface Props {
  pending: Pending;
  onRetry: () => void;
  onDiscard: () => void;
}

function describe(message: OutgoingMessage): string {
  if ('document' in message) return message.document.name;
  return 'text' in message ? message.text : t('photo');
}

/** A message on its way: shown at once, with a clock where the ticks will be. */
export function PendingBubble({ pending, onRetry, onDiscard }: Props) {
  const text = describe(pending.message);
  return (
    <article class="message own last">
      <div class="message-stack">
        <div class="bubble">
          <div class="bubble-text">
            {text}
            <span class="bubble-meta">
              <span class="ticks" role="img" aria-label={t(pending.failure ? 'not-sent' : 'sending')}>
                <Icon name={pending.failure ? 'warning' : 'clock'} />
              </span>
            </span>
          </div>
        </div>
        {pending.failure && (
          <p class="pending-failure" role="alert">
            {pending.failure}{' '}
            <button type="button" class="text-button" onClick={onRetry}>
              {t('try-again')}
            </button>{' '}
            <button type="button" class="text-button" onClick={onDiscard}>
              {t('discard')}
            </button>
          </p>
        )}
      </div>
    </article>
  );
}
