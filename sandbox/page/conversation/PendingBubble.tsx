import type { Pending } from '../live/use-conversation.ts';
import { Icon } from '../shell/Icon.tsx';
import { t } from '../text.ts';

interface Props {
  pending: Pending;
  onRetry: () => void;
  onDiscard: () => void;
}

/** A message on its way: shown at once, with a clock where the ticks will be. */
export function PendingBubble({ pending, onRetry, onDiscard }: Props) {
  const text = pending.text || t('photo');
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
