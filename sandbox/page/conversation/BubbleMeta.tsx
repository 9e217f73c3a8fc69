import type { Message } from '../../server/world/types.ts';
import { Icon } from '../shell/Icon.tsx';
import { clockTime, fullTime } from '../shell/times.ts';
import { t } from '../text.ts';

/** The small print in a bubble's corner: edited, time, ticks. */
export function BubbleMeta({ message, own, isRead }: { message: Message; own: boolean; isRead: boolean }) {
  return (
    <span class="bubble-meta">
      {message.editDate !== undefined && <span>{t('edited')} </span>}
      <time dateTime={new Date(message.date * 1000).toISOString()} title={fullTime(message.date)}>
        {clockTime(message.date)}
      </time>
      {own && (
        <span class="ticks" role="img" aria-label={t(isRead ? 'read' : 'sent')}>
          <Icon name={isRead ? 'checks' : 'check'} />
        </span>
      )}
    </span>
  );
}
