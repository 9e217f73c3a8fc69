import { Sheet } from '../shell/Sheet.tsx';
import { t } from '../text.ts';

/** Nothing leaves the machine by accident: a link to elsewhere is opened only when the person says so. */
export function LeaveSandboxSheet({ url, onClose }: { url: string; onClose: () => void }) {
  const safe = /^(https?|tg|mailto):/i.test(url);
  return (
    <Sheet title={t('open-link')} onClose={onClose}>
      <p class="sheet-text">{t('open-link-hint')}</p>
      <p class="sheet-url">{url}</p>
      <div class="sheet-actions">
        <button type="button" class="button button-quiet" onClick={onClose}>
          {t('cancel')}
        </button>
        {safe && (
          <a class="button" href={url} target="_blank" rel="noopener noreferrer" onClick={onClose}>
            {t('open')}
          </a>
        )}
      </div>
    </Sheet>
  );
}
