import type { Message } from '../../server/world/types.ts';
import { previewOf } from '../dialogs/preview-of.ts';
import { useSandbox } from '../shell/context.ts';
import { userName } from '../shell/names.ts';
import { t } from '../text.ts';

/** The message that this one answers; undefined when it is gone. */
export function ReplyQuote({ message }: { message: Message | undefined }) {
  const { world, me } = useSandbox();
  if (!message) return <p class="quote">{t('deleted-message')}</p>;
  const show = () => document.getElementById(`message-${message.id}`)?.scrollIntoView({ block: 'center' });
  return (
    <button type="button" class="quote" onClick={show}>
      <span class="quote-name">{userName(world, message.fromId)}</span>
      <span class="quote-text">{previewOf(message, world, me.id).text}</span>
    </button>
  );
}
