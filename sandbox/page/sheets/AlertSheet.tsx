import { useSandbox } from '../shell/context.ts';
import { Sheet } from '../shell/Sheet.tsx';
import { t } from '../text.ts';

/** A bot's answer that wants to be confirmed. */
export function AlertSheet({ text, onClose }: { text: string; onClose: () => void }) {
  const { world } = useSandbox();
  return (
    <Sheet title={world.bot.firstName} onClose={onClose}>
      <p class="sheet-text">{text}</p>
      <div class="sheet-actions">
        <button type="button" class="button" onClick={onClose}>
          {t('ok')}
        </button>
      </div>
    </Sheet>
  );
}
