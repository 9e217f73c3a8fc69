import { Sheet } from '../shell/Sheet.tsx';
import { t } from '../text.ts';
import type { Question } from './requests.ts';

/** Asks before something is done that cannot be taken back at once. */
export function ConfirmSheet({ question, onClose }: { question: Question; onClose: () => void }) {
  const { title, text, action, onConfirm } = question;
  return (
    <Sheet title={title} onClose={onClose}>
      <p class="sheet-text">{text}</p>
      <div class="sheet-actions">
        <button type="button" class="button button-quiet" onClick={onClose}>
          {t('cancel')}
        </button>
        <button
          type="button"
          class="button button-danger"
          onClick={() => {
            onClose();
            onConfirm();
          }}
        >
          {action}
        </button>
      </div>
    </Sheet>
  );
}
