import type { MenuButton as Button } from '../../server/world/types.ts';
import { Icon } from '../shell/Icon.tsx';
import { t } from '../text.ts';

interface Props {
  /** null: the bot has none. */
  button: Button | null;
  /** Whether the list of commands is open. */
  expanded: boolean;
  onCommands: () => void;
  onApp: () => void;
}

/** What a bot puts beside the input field: its list of commands, or an app. */
export function MenuButton({ button, expanded, onCommands, onApp }: Props) {
  if (!button) return null;
  if (button.type === 'web_app') {
    return (
      <button
        type="button"
        class="menu-button app-button"
        aria-label={button.text}
        title={button.text}
        onClick={onApp}
      >
        <Icon name="app" />
        <span class="button-label">{button.text}</span>
      </button>
    );
  }
  return (
    <button
      type="button"
      class="menu-button"
      aria-label={t('commands')}
      aria-expanded={expanded}
      onClick={onCommands}
    >
      <Icon name="menu" />
      <span class="not-phone">{t('menu')}</span>
    </button>
  );
}
