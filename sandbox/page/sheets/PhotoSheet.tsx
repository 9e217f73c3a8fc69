import { Sheet } from '../shell/Sheet.tsx';
import { t } from '../text.ts';

export function PhotoSheet({ url, caption, onClose }: { url: string; caption: string; onClose: () => void }) {
  return (
    <Sheet title={t('photo')} shape="wide" onClose={onClose}>
      <img class="lightbox-image" src={url} alt={caption || t('photo')} />
      {caption && <p class="lightbox-caption">{caption}</p>}
    </Sheet>
  );
}
