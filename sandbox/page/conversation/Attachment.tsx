import type { Message } from '../../server/world/types.ts';
import { people } from '../people.ts';
import { useSandbox } from '../shell/context.ts';
import { t } from '../text.ts';
import { DocumentLink } from './DocumentLink.tsx';

export function Attachment({ message }: { message: Message }) {
  const { openSheet } = useSandbox();
  if (message.documentFileId) return <DocumentLink fileId={message.documentFileId} />;
  if (!message.photoFileId) return null;
  const url = people.fileUrl(message.photoFileId);
  const caption = message.caption ?? '';
  return (
    <button
      type="button"
      class="photo"
      aria-label={t('open-photo')}
      onClick={() => openSheet({ type: 'photo', url, caption })}
    >
      <img src={url} alt={caption || t('photo')} />
    </button>
  );
}
