import type { DialogKey } from '../../server/world/types.ts';
import type { DialogSummary } from '../answers.ts';
import { Icon } from '../shell/Icon.tsx';
import { useTheme } from '../shell/use-theme.ts';
import { t } from '../text.ts';
import { DialogRow } from './DialogRow.tsx';
import { IdentitySwitch } from './IdentitySwitch.tsx';

export function DialogsColumn({ dialogs, open }: { dialogs: DialogSummary[] | undefined; open: DialogKey }) {
  const [theme, toggleTheme] = useTheme();
  const themeLabel = t(theme === 'dark' ? 'theme-light' : 'theme-dark');
  return (
    <nav class="column dialogs" aria-label={t('chats')}>
      <header class="column-header">
        <IdentitySwitch />
        <button
          type="button"
          class="icon-button"
          aria-label={themeLabel}
          title={themeLabel}
          onClick={toggleTheme}
        >
          <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
        </button>
      </header>
      <ul class="dialog-list">
        {dialogs?.map((dialog) => (
          <DialogRow key={dialog.key} dialog={dialog} current={dialog.key === open} />
        ))}
      </ul>
      {dialogs?.length === 1 && <p class="dialog-hint">{t('no-chats-yet')}</p>}
    </nav>
  );
}
